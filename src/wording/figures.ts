import type { Figure } from '../schemas/figure.ts';
import { formatNumber } from './format.ts';
import type { Language } from './words.ts';

const million = 1_000_000;

/** A published number as a sentence needs it: `about 200,000`, `35,000 to 50,000`, `25 US dollars`. */
export function sayFigure({ value, unit }: Pick<Figure, 'value' | 'unit'>, { locale, say }: Language): string {
  const amount = (number: number) => {
    const digits = formatNumber(number, locale);
    if (unit === 'count') return digits;
    if (unit === 'percent') return say('figure.percent', { number: digits });
    // Nobody reads six noughts; languages say differently what a million is of.
    const isRound = number >= million && number % (million / 10) === 0;
    const money = isRound ? say('figure.millions', { number: formatNumber(number / million, locale) }) : digits;
    return say(`figure.${unit}`, { number: money });
  };
  if (value.exactly !== undefined) return amount(value.exactly);
  if (value.about !== undefined) return say('figure.about', { number: amount(value.about) });
  if (value.moreThan !== undefined) return say('figure.moreThan', { number: amount(value.moreThan) });
  if (value.lessThan !== undefined) return say('figure.lessThan', { number: amount(value.lessThan) });
  return say('figure.range', { least: amount(value.atLeast!), most: amount(value.atMost!) });
}

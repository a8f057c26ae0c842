import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales, type Locale } from '../../src/locales.ts';
import type { Word } from '../../src/schemas/interface.ts';
import { guide } from '../support/guide.ts';

interface Forbidden {
  readonly not: string;
  readonly say: string;
  readonly why: string;
}

const top = join(import.meta.dirname, '../..');
const lists = parse(readFileSync(join(top, 'docs/forbidden-words.yaml'), 'utf8')) as Readonly<
  Partial<Record<Locale, readonly Forbidden[]>>
>;
const { facts, prose } = guide;

/** What a reader types or hears, and what we once said, is kept as it is. */
const notOurs: ReadonlySet<string> = new Set(['claim', 'before', 'search.stopWords', 'search.realWords']);

/** Every text of a fact in one language, with its place. */
function textsIn(fact: unknown, locale: Locale, place: string): [place: string, text: string][] {
  if (typeof fact !== 'object' || fact === null) return [];
  return Object.entries(fact as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
    if (notOurs.has(key)) return [];
    if (key === locale && typeof value === 'string') return [[place, value]];
    return textsIn(value, locale, `${place}.${key}`);
  });
}

function textsOf(locale: Locale): [place: string, text: string][] {
  const words = JSON.parse(readFileSync(join(top, `content/interface/${locale}.json`), 'utf8')) as Record<Word, string>;
  return [
    ...Object.entries(facts).flatMap(([kind, all]) =>
      [...all].flatMap(([id, fact]) => textsIn(fact, locale, `${kind}/${id}`)),
    ),
    ...prose
      .filter((page) => page.locale === locale)
      .flatMap(({ file, head, body }) =>
        [head.title, head.summary, body].map((text): [string, string] => [file, text]),
      ),
    ...Object.entries(words).filter(([word]) => !notOurs.has(word)),
  ];
}

const escaped = (text: string) => text.replaceAll(/[.*+?^$\{\}\(\)\|\[\]\\]/gv, String.raw`\$&`);

/** A word as it may stand in a text: whole, or the beginning of one where a star follows it. */
function patternOf({ not }: Forbidden): RegExp {
  const isBeginning = not.endsWith('*');
  const word = escaped(isBeginning ? not.slice(0, -1) : not);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${word}${isBeginning ? '' : String.raw`(?![\p{L}\p{N}])`}`, 'iv');
}

describe.each(locales.filter((locale) => lists[locale] !== undefined))('in "%s"', (locale) => {
  const texts = textsOf(locale);

  test.each(lists[locale]!)('no text says "$not", which is $why, but $say', (forbidden) => {
    const pattern = patternOf(forbidden);
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});

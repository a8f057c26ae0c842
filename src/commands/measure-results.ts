import { locales } from '../locales.ts';
import { writeFragment } from '../questionnaire/fragment.ts';
import { phone, resultLimits, screensIn } from '../reports/page-limits.ts';
import { guidePath } from '../schemas/page-paths.ts';
import type { Answers } from '../schemas/example.ts';
import { onPhone } from './measure-pages.ts';

/**
 * The results of the check that are too high on a phone today, or whose first way begins below the first screen, of people
 * by what they are called; nothing where there is no browser to draw them. Who has not said country and nationality sees none.
 */
export const tallResults = (
  folder: string,
  people: ReadonlyMap<string, Answers>,
): Promise<readonly string[] | undefined> =>
  onPhone(folder, async (page, site) => {
    const tall: string[] = [];
    for (const locale of locales) {
      const address = `/${locale}${guidePath('check')}`;
      await page.goto(site + address);
      for (const [name, answers] of people) {
        if (answers.country === undefined || answers.nationality === undefined) continue;
        const fragment = `#${writeFragment({ answers, notSure: [] })}`;
        const { height, firstWay } = await page.evaluate(async (hash) => {
          await document.fonts.ready;
          history.replaceState(null, '', hash);
          dispatchEvent(new PopStateEvent('popstate'));
          const ways = [...document.querySelectorAll('[data-part="result"] .way')].filter((way) =>
            way.checkVisibility(),
          );
          return {
            height: document.documentElement.scrollHeight,
            firstWay: Math.min(...ways.map((way) => way.getBoundingClientRect().top + scrollY)),
          };
        }, fragment);
        const [screens, most] = [height / phone.height, screensIn(locale, resultLimits)];
        if (screens > most) tall.push(`${address}${fragment} (${name}): ${screens.toFixed(2)} of ${most} screens`);
        if (firstWay > phone.height && firstWay !== Infinity) {
          tall.push(`${address}${fragment} (${name}): the first way begins ${Math.round(firstWay)} pixels down`);
        }
      }
    }
    return tall;
  });

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stateOn } from '../../src/eligibility/in-force.ts';
import { locales, type Locale } from '../../src/locales.ts';
import type { Word } from '../../src/schemas/interface.ts';
import { pathOf } from '../../src/schemas/page-paths.ts';
import { wrongOn } from '../support/page-kinds.ts';
import { builtPages, textOf, valuesOf, type BuiltPage } from '../support/site.ts';
import { wordIn } from '../support/words.ts';
import { guide } from '../support/guide.ts';

const { facts } = guide;
const { on } = JSON.parse(readFileSync('dist/api/v1/changes.json', 'utf8')) as { on: string };
const byAddress = new Map(builtPages().map((page) => [page.address, page]));

/** A state that is not simply open, and the words that may begin a title with it. */
const shut = ['planned', 'paused', 'closed', 'ended'] as const;
const isShut = (state: string | undefined): state is (typeof shut)[number] => shut.some((one) => one === state);

/** The pages of offices and ways that are not open on the day shown, each with the words for its state. */
function shutPages(locale: Locale): (BuiltPage & { readonly words: readonly string[] })[] {
  const offices = [...facts.offices].flatMap(([office, { states }]) => {
    const state = stateOn(states, on)?.state;
    if (!isShut(state)) return [];
    const words = [wordIn(locale, `state.feminine.${state}`)];
    return [pathOf.country({ office }), pathOf.record({ office }), pathOf.handout({ office })].map((path) => ({
      path,
      words,
    }));
  });
  const ways = [...facts.routes].flatMap(([route, { pathway, states }]) => {
    const state = stateOn(states, on)?.state;
    if (!isShut(state)) return [];
    return [
      {
        path: pathOf.way({ pathway, route }),
        words: [`way.is.${state}`, `state.${state}`, `state.feminine.${state}`].map((word) =>
          wordIn(locale, word as Word),
        ),
      },
    ];
  });
  return [...offices, ...ways].map(({ path, words }) => ({ ...byAddress.get(`/${locale}${path}`)!, words }));
}

const beginsWith = (text: string | undefined, words: readonly string[]) =>
  words.some((word) => text?.toLocaleLowerCase().startsWith(word.toLocaleLowerCase()));

describe.each(locales)('in %s a page about what is not open', (locale) => {
  const pages = shutPages(locale);

  test('begins its title, its heading and what is quoted of it with the state', () => {
    expect(pages.length).toBeGreaterThan(facts.offices.size);
    const wrong = wrongOn(pages, (page) => {
      const quoted = {
        title: textOf(page, 'title'),
        heading: textOf(page, 'main h1'),
        description: valuesOf(page, 'content', 'meta[name="description"]')[0],
        'title of its link': valuesOf(page, 'content', 'meta[property="og:title"]')[0],
        'description of its link': valuesOf(page, 'content', 'meta[property="og:description"]')[0],
      };
      return Object.entries(quoted).flatMap(([what, text]) =>
        beginsWith(text, page.words) ? [] : [`${what} is "${String(text)}"`],
      );
    });
    expect(wrong).toEqual([]);
  });
});

test('no title of a page asks whether something is open', () => {
  const asks = /[?¿].*(?:\bopen|abiert|ouvè)|(?:\bopen|abiert|ouvè).*\?/iv;
  const wrong = wrongOn([...byAddress.values()], (page) => {
    const title = textOf(page, 'title') ?? '';
    // What people pass on stands in quotation marks, after its verdict.
    return asks.test(title.replaceAll(/“[^”]*”|«[^»]*»/gv, '')) ? [title] : [];
  });
  expect(wrong).toEqual([]);
});

import { expect, test } from 'vitest';
import { locales, original, type Locale } from '../../src/locales.ts';
import { factSchemas, type FactKind } from '../../src/schemas/facts.ts';
import { builtTrees } from '../support/site.ts';
import { guide } from '../support/guide.ts';

const { facts } = guide;
const kinds = Object.keys(factSchemas) as FactKind[];
const trees = builtTrees();
const pagesIn = (locale: Locale) =>
  [...trees].filter(([address]) => address.startsWith(`/${locale}/`)).map(([, tree]) => tree);
/** These name others' pages, in the words of others; each has its row, as other tests see. */
const unsaid = new Set<FactKind>(['sources']);

/** What is kept for search, for addresses, or for whoever looks a dead number up in the files. */
const keptBack = new Set(['searchedAs']);
const isKeptBack = (kind: FactKind, fact: object) => kind === 'contacts' && 'state' in fact && fact.state === 'dead';

const spaces = /\s+/gv;
const plain = (text: string) => text.replaceAll(spaces, ' ').trim();
/** A page may part a text between two sentences. */
const sentencesOf = (text: string) => plain(text).split(/(?<=[.?!]) /v);

/** All that the pages of a language say, each sentence once: most stand on many pages. */
const saidIn = (locale: Locale) =>
  [
    ...new Set(
      pagesIn(locale)
        .flatMap((tree) => tree.querySelectorAll('main'))
        .flatMap(({ text }) => sentencesOf(text)),
    ),
  ].join(' ');

interface Text {
  readonly where: string;
  readonly words: Readonly<Partial<Record<Locale, unknown>>>;
}

/** Every text that a fact holds in the languages of the site, however deep, and where. */
function textsOf(value: unknown, where: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (original in value) return [{ where, words: value }];
  return Object.entries(value).flatMap(([key, inner]) => (keptBack.has(key) ? [] : textsOf(inner, `${where}.${key}`)));
}

const texts = kinds.flatMap((kind) =>
  [...facts[kind]].flatMap(([id, fact]) => (isKeptBack(kind, fact) ? [] : textsOf(fact, `${kind}/${id}`))),
);

test.each(locales)('in %s every text of the facts, of whatever kind, stands on a page', (locale) => {
  const said = saidIn(locale);
  const lost = texts
    .map(({ where, words }) => ({ where, text: String(words[locale] ?? words[original]) }))
    .filter(({ text }) => !sentencesOf(text).every((sentence) => said.includes(sentence)));
  expect(lost.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  for (const kind of kinds)
    if (!unsaid.has(kind)) expect(texts.some(({ where }) => where.startsWith(`${kind}/`))).toBe(true);
});

test.each(locales)(
  'in %s every number and address of a living contact can be read in its place, and tapped',
  (locale) => {
    const cards = pagesIn(locale).flatMap((tree) => tree.querySelectorAll('.contact[id]'));
    const lost = [...facts.contacts].flatMap(([id, contact]) => {
      if (contact.state === 'dead') return [];
      const card = cards.find((one) => one.id === id);
      const links = card?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
      return contact.ways
        .filter(({ by, value }) => {
          const isRead = plain(card?.text ?? '').includes(plain(value));
          return by === 'web' ? !links.some((href) => href.endsWith(value)) : !isRead;
        })
        .map(({ by, value }) => `contacts/${id}: ${by} ${value}`);
    });
    expect(lost).toEqual([]);
  },
);

test.each(locales)(
  'in %s every line about a place has its anchor, with its day, and every figure its number',
  (locale) => {
    const lost = [...facts.places].flatMap(([id, { details }]) => {
      const page = trees.get(`/${locale}/elsewhere/${id}/`);
      return details
        .filter((detail) => !page?.getElementById(detail.id!))
        .map((detail) => `places/${id}#${detail.id!}`);
    });
    const digits = (text: string) => text.replaceAll(/\D/gv, '');
    const numbers = trees.get(`/${locale}/timeline/numbers/`);
    const untold = [...facts.figures].flatMap(([id, { value }]) => {
      const row = digits(numbers?.getElementById(id)?.text ?? '');
      // A long number may be told in millions.
      const isTold = (number: number) => [number, number / 1e6].some((one) => row.includes(digits(String(one))));
      return Object.values(value).every(isTold) ? [] : [`figures/${id}`];
    });
    expect([...lost, ...untold]).toEqual([]);
  },
);

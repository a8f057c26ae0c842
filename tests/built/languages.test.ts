import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { languageOf, locales, original } from '../../src/locales.ts';
import { pagesByKind, wrongOn } from '../support/page-kinds.ts';
import { builtFiles, builtPages, treeOf, type BuiltPage } from '../support/site.ts';
import { localeOf, wordIn } from '../support/words.ts';

const pages = builtPages();
const files = builtFiles();
const translated = locales.filter((locale) => locale !== original);
const without = (address: string) => address.slice(`/${original}`.length);

test('every address exists in every language, and says its language', () => {
  const addresses = pages
    .filter(({ address }) => address.startsWith(`/${original}/`))
    .map(({ address }) => without(address));
  expect(addresses.length).toBeGreaterThan(70);
  for (const locale of locales) {
    const own = pages.filter(({ address }) => address.startsWith(`/${locale}/`));
    expect(own.map(({ address }) => without(address))).toEqual(addresses);
    for (const { address, html } of own) expect(html, address).toContain(`<html lang="${locale}"`);
    expect(files.has(`${locale}/feed.xml`)).toBe(true);
  }
});

test('each page links its twins in the other languages, in their order', () => {
  for (const page of pages.filter(({ address }) => address !== '/' && !address.endsWith('/404.html'))) {
    const nav = treeOf(page).querySelector('nav.languages')!;
    expect(
      nav.querySelectorAll('a').map((link) => link.getAttribute('href')),
      page.address,
    ).toEqual(
      locales
        .filter((locale) => !page.address.startsWith(`/${locale}/`))
        .map((locale) => `/${locale}${without(page.address)}`),
    );
  }
});

/** Small words that no text in Spanish or Creole holds, and hardly any name. */
const english =
  /\b(?:the|and|of|with|from|are|this|that|which|was|were|been|they|their|your|what|when|who|will|would|should|could|because|only|after|before|checked|closed|open|source|since)\b/giv;
interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly copy?: string;
}
const { sources } = JSON.parse(readFileSync('dist/api/v1/sources.json', 'utf8')) as { sources: Source[] };
/** Names are not translated: of publishers, of programmes and of what people typed. */
const names = [
  ...sources.flatMap(({ publisher, title, copy = '' }) => [publisher, title, copy]),
  'Voice of America',
  'CBP One',
  'CBP Home',
  'Department of Immigration',
].filter((name) => name !== '');
const longestFirst = names.toSorted((a, b) => b.length - a.length);

const readBefore = new Map<BuiltPage, string>();

/** What a page says in its own language: no words that are marked as another's, no addresses, no names. */
function ownWords(page: BuiltPage, locale: string): string {
  const words = readBefore.get(page) ?? readOwnWords(page, locale);
  readBefore.set(page, words);
  return words;
}

function readOwnWords({ html }: BuiltPage, locale: string): string {
  // A tree of its own, since parts of it are taken away.
  const main = parse(html).querySelector('body')!;
  const foreign = (element: HTMLElement) => ![undefined, locale].includes(element.getAttribute('lang'));
  for (const element of main.querySelectorAll('script, style, template, pre, code, .refs, [lang]')) {
    if (element.tagName !== 'HTML' && (element.getAttribute('lang') === undefined || foreign(element)))
      element.remove();
  }
  const text = main.structuredText.replaceAll(/\S*[@\/.]\S+\.\S+|https?:\S+/gv, ' ');
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

describe.each(translated)('in %s', (locale) => {
  const own = pages.filter(({ address }) => address.startsWith(`/${locale}/`));

  test.each(pagesByKind(own))('no page of the kind "$kind" holds an English word that is not a name', ({ ofKind }) => {
    const found = wrongOn(ofKind, (page) =>
      [...ownWords(page, locale).matchAll(english)].map(
        ({ 0: word, index, input }) => `${word}: ${input.slice(index - 40, index + 40)}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test.each(pagesByKind(own))(
    'no page of the kind "$kind" holds a day, list or country of another language',
    ({ ofKind }) => {
      const english =
        /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/gv;
      const french =
        /\b(?:janvier|février|juin|juillet|août|septembre|Équateur|Espagne|Colombie)\b|, and |\b(?:enero|febrero|junio|septiembre)\b/gv;
      const found = wrongOn(ofKind, (page) => {
        const text = ownWords(page, locale);
        return [...(text.match(english) ?? []), ...(locale === 'ht' ? (text.match(french) ?? []) : [])];
      });
      expect(found).toEqual([]);
    },
  );

  test('no word of the interface is the English one, but for names and words that both languages share', () => {
    const same = Object.keys(JSON.parse(readFileSync(`content/interface/${original}.json`, 'utf8')) as object).filter(
      (key) =>
        wordIn(locale, key as never) === wordIn(original, key as never) &&
        !/^\W*(?:\{\w+\}\W*)+$/v.test(wordIn(locale, key as never)),
    );
    expect(same.filter((key) => !shared.has(key))).toEqual([]);
  });

  test('says that no native speaker has read the words, until one has', () => {
    // A page of facts alone; a text says of itself whether its translation was read.
    const { isReviewed } = languageOf(locale);
    const facts = own.filter(({ address }) => /\/countries\/[^\/]+\/[^\/]+\/$/v.test(address));
    expect(facts.length).toBeGreaterThan(0);
    for (const { address, html } of isReviewed ? facts : own) {
      expect(html.includes(wordIn(locale, 'site.unreviewed')), address).toBe(!isReviewed);
    }
  });
});

/** Words that are the same in two languages. */
const shared = new Set(['contact.by.whatsapp', 'check.no', 'figure.GTQ', 'metric.limit', 'search.any']);

test('the original needs no native reader, and is never called a translation', () => {
  for (const { address, html } of pages.filter((page) => localeOf(page.address) === original)) {
    expect(html, address).not.toContain(wordIn(original, 'site.unreviewed'));
    expect(html, address).not.toContain(wordIn(original, 'site.untranslated'));
  }
});

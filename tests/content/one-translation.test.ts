import { expect, test } from 'vitest';
import { locales, original } from '../../src/locales.ts';
import { sentencesOf } from '../../src/views/rumours.ts';
import { guide } from '../support/guide.ts';

type Texts = Readonly<Record<string, string>>;

const { facts } = guide;

/** Everything in the facts that is said in several languages. */
function textsIn(fact: unknown): Texts[] {
  if (typeof fact !== 'object' || fact === null) return [];
  if (original in fact) return [fact as Texts];
  return Object.values(fact).flatMap(textsIn);
}

const texts = Object.values(facts).flatMap((kind) => [...kind.values()].flatMap(textsIn));

/** What a text says, sentence by sentence where its translation has as many. */
function pairsOf(said: string, translated: string): (readonly [string, string])[] {
  const [sentences, translations] = [sentencesOf(said), sentencesOf(translated)];
  if (sentences.length !== translations.length) return [[said, translated]];
  return sentences.map((sentence, index) => [sentence, translations[index]!]);
}

test.each(locales.filter((locale) => locale !== original))(
  'a sentence that stands in the facts twice has one translation into "%s"',
  (locale) => {
    const translations = new Map<string, Set<string>>();
    for (const text of texts) {
      // The agency has its English letters where people know it by them.
      const translated = text[locale]?.replaceAll('UNHCR', 'ACNUR');
      if (translated === undefined) continue;
      for (const [sentence, translation] of pairsOf(text[original]!, translated)) {
        translations.set(sentence, (translations.get(sentence) ?? new Set()).add(translation));
      }
    }
    const differing = [...translations].filter(([, several]) => several.size > 1);
    // Choose one of them, and write it in both places.
    expect(differing.map(([sentence, several]) => [sentence, ...several])).toEqual([]);
  },
);

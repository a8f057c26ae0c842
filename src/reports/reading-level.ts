import type { Locale } from '../locales.ts';

/** How hard a text is to read, in the measure of its language. */
export interface ReadingLevel {
  /** Years of school that the text asks for (English), ease of reading (Spanish), words a sentence (Haitian Creole). */
  readonly value: number;
  readonly isTooHard: boolean;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

const wordsOf = (text: string) =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase());

/** What is counted in a text: a paragraph or line of a list ends a sentence, whatever it ends with. */
function countsOf(paragraphs: readonly string[], syllablesIn: (word: string) => number) {
  const all = paragraphs.flatMap((text) => [...sentences.segment(text)].map(({ segment }) => wordsOf(segment)));
  const spoken = all.filter((sentence) => sentence.length > 0);
  const said = spoken.flat();
  return {
    perSentence: said.length / spoken.length,
    perWord: said.reduce((sum, word) => sum + syllablesIn(word), 0) / said.length,
  };
}

/** Groups of vowels, without the e that ends a word and is not heard. A number is read as one. */
export function englishSyllables(word: string): number {
  const heard = word.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/v, (end) => end.charAt(0));
  return Math.max(1, heard.match(/[aeiouyáéíóúü]+/gv)?.length ?? 0);
}

/** Groups of vowels: two strong ones, or a weak one with an accent, are said apart. */
export function spanishSyllables(word: string): number {
  const apart = word
    .replaceAll(/(?<=q|g)u(?=[eiéí])/gv, '')
    .replaceAll(/(?<=[aeoáéó])(?=[aeoáéó])|(?<=[íú])(?=[aeoáéó])|(?<=[aeoáéó])(?=[íú])/gv, '-')
    .replaceAll(/y(?=$|[^aeiouáéíóúü])/gv, 'i');
  return Math.max(1, apart.match(/[aeiouáéíóúü]+/gv)?.length ?? 0);
}

/** Flesch and Kincaid's grade of an English text. */
const gradeOf = (paragraphs: readonly string[]) => {
  const { perSentence, perWord } = countsOf(paragraphs, englishSyllables);
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
};

/** Szigriszt's ease of a Spanish text, which INFLESZ cuts into classes: 55 and more is "normal" or easier. */
const easeOf = (paragraphs: readonly string[]) => {
  const { perSentence, perWord } = countsOf(paragraphs, spanishSyllables);
  return 206.835 - 62.3 * perWord - perSentence;
};

/** Nobody has measured reading in Haitian Creole; its words are short, and long sentences are what makes it hard. */
const lengthOf = (paragraphs: readonly string[]) => countsOf(paragraphs, () => 1).perSentence;

const measures: Readonly<Record<Locale, (paragraphs: readonly string[]) => ReadingLevel>> = {
  en: (paragraphs) => atMost(8, gradeOf(paragraphs)),
  es: (paragraphs) => {
    const value = easeOf(paragraphs);
    return { value, isTooHard: value < 55 };
  },
  ht: (paragraphs) => atMost(16, lengthOf(paragraphs)),
};

const atMost = (limit: number, value: number): ReadingLevel => ({ value, isTooHard: value > limit });

/** What is called hard, in the words of the report. */
export const levelsInWords = 'en: school grade, at most 8; es: INFLESZ, at least 55; ht: words a sentence, at most 16';

/** How hard a text is to read; nothing for one that has too few words to say. */
export function readingLevel(paragraphs: readonly string[], locale: Locale): ReadingLevel | undefined {
  const fewest = 40;
  if (paragraphs.flatMap(wordsOf).length < fewest) return undefined;
  return measures[locale](paragraphs);
}

import type { Content } from '../content/content.ts';
import { textOf, type ProseNode } from '../content/prose-tree.ts';

/** A sentence that is longer than most readers take in at once. */
export interface LongSentence {
  readonly file: string;
  readonly words: number;
  readonly sentence: string;
}

/**
 * The most words that a sentence should have. GOV.UK's style guide splits sentences above 25 words, since fewer and
 * fewer people understand them.
 */
const limit = 25;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

const countWords = (text: string) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** The sentences of a text that have too many words, whatever its language. */
export function longSentences(file: string, text: string): LongSentence[] {
  return [...sentences.segment(text)]
    .map(({ segment }) => ({ file, sentence: segment.trim(), words: countWords(segment) }))
    .filter((one) => one.words > limit);
}

/** The paragraphs, headings and lines of lists of a text, without its marks. */
export function paragraphsOf(tree: readonly ProseNode[]): string[] {
  return tree.flatMap((node) => {
    if (node.kind === 'text') return [];
    const holdsWords = node.kind === 'heading' || node.children.some(({ kind }) => kind === 'text');
    return holdsWords ? [textOf(node)] : paragraphsOf(node.children);
  });
}

/** Every sentence of the texts and of the words inside facts that is too long, the longest first. */
export function hardToRead({ facts, prose }: Content): LongSentence[] {
  const inProse = prose.flatMap(({ file, head, tree }) =>
    [head.summary, ...paragraphsOf(tree)].flatMap((text) => longSentences(file, text)),
  );
  const inFacts = (['offices', 'routes', 'rumours', 'contacts', 'events', 'figures', 'changes'] as const).flatMap(
    (kind) =>
      [...facts[kind]].flatMap(([id, fact]) =>
        wordsIn(fact).flatMap((text) => longSentences(`facts/${kind}/${id}.yaml`, text)),
      ),
  );
  return [...inProse, ...inFacts].sort((a, b) => b.words - a.words);
}

/** Every text inside a fact: its notes, sentences and titles, in every language. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

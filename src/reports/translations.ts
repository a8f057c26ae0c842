import { execFileSync } from 'node:child_process';
import { originalOf, type Content } from '../content/content.ts';
import { wordsOfPage } from '../content/read-page.ts';
import { locales, original, type Locale } from '../locales.ts';
import { fingerprint, stillFits } from '../schemas/text/fingerprint.ts';

/** A translation whose original has other words now. */
export interface OlderTranslation {
  /** The path inside the content folder. */
  readonly file: string;
  readonly original: string;
  /** The fingerprint of the words that it was made from. */
  readonly madeFrom: string;
}

/** Something that one language lacks. */
export interface Untranslated {
  readonly locale: Locale;
  readonly file: string;
  /** How many of its words are missing; a page is missing as a whole. */
  readonly count?: number;
}

/** The translations that are older than their originals, but for those that an editor called the same in all but trifles. */
export async function olderTranslations(content: Pick<Content, 'prose'>): Promise<OlderTranslation[]> {
  const found = await Promise.all(
    content.prose.map(async (page): Promise<OlderTranslation[]> => {
      const first = originalOf(page, content);
      if (!('original' in page.head) || first === undefined) return [];
      const { original: madeFrom } = page.head;
      const now = await fingerprint({ ...first.head, body: first.body });
      const sameAs = 'sameAs' in first.head ? first.head.sameAs : undefined;
      return stillFits(madeFrom, now, sameAs) ? [] : [{ file: page.file, original: first.file, madeFrom }];
    }),
  );
  return found.flat();
}

/** The pages and words of facts that a language does not have yet. */
export function untranslated({ prose, facts }: Pick<Content, 'prose' | 'facts'>): Untranslated[] {
  return locales
    .filter((locale) => locale !== original)
    .flatMap((locale) => {
      const own = new Set(prose.filter((page) => page.locale === locale).map(({ folder, id }) => `${folder}/${id}`));
      const pages = prose
        .filter((page) => page.locale === original && !own.has(`${page.folder}/${page.id}`))
        .map(({ folder, id }) => ({ locale, file: `${folder}/${locale}/${id}.mdx` }));
      const words = Object.entries(facts).flatMap(([kind, entries]) =>
        [...entries].flatMap(([id, fact]) => {
          const count = wordsWithout(locale, fact);
          return count > 0 ? [{ locale, file: `facts/${kind}/${id}.yaml`, count }] : [];
        }),
      );
      return [...pages, ...words];
    });
}

/** How many words inside a fact lack a language. */
function wordsWithout(locale: Locale, value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const isWords = !Array.isArray(value) && typeof (value as Record<string, unknown>)[original] === 'string';
  if (isWords) return locale in value ? 0 : 1;
  return Object.values(value).reduce<number>((sum, part) => sum + wordsWithout(locale, part), 0);
}

/**
 * What changed in an original since some of its words were translated, word by word as Git shows it: `[-old-]{+new+}`.
 * `undefined` where the history does not reach back to those words, as on a machine that has only the newest state.
 */
export async function changedSince({ original: file, madeFrom }: OlderTranslation): Promise<string | undefined> {
  const path = `content/${file}`;
  for (const commit of lines(git('log', '--format=%H', '--', path))) {
    const text = git('show', `${commit}:${path}`);
    const page = text === undefined ? undefined : wordsOfPage(text);
    if (page === undefined || (await fingerprint(page)) !== madeFrom) continue;
    const difference = git('diff', '--word-diff=plain', '--unified=0', commit, '--', path);
    return lines(difference)
      .filter((line) => /\[-|\{\+/v.test(line))
      .join('\n');
  }
  return undefined;
}

const lines = (text = '') => text.split('\n').filter((line) => line !== '');

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

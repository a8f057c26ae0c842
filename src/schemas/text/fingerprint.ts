/** The words of a page: what a translation is made from. */
export interface PageWords {
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly body: string;
}

/**
 * The fingerprint of the words of a page: the first sixteen digits of a SHA-256 sum. The same in a browser and in a
 * build. Spaces around the words do not count.
 */
export async function fingerprint({ title, summary, keywords, body }: PageWords): Promise<string> {
  const words = [title, summary, ...keywords, body].map((text) => text.trim()).join('\n');
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return [...new Uint8Array(sum).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a translation of words with some fingerprint still fits an original: it has those words, or differs in trifles. */
export const stillFits = (madeFrom: string, now: string, sameAs: readonly string[] = []): boolean =>
  madeFrom === now || sameAs.includes(madeFrom);

import type { Locale } from '../locales.ts';
import { sourceGroupOf } from '../schemas/source-groups.ts';
import { hrefOf } from './hrefs.ts';

/**
 * A short anchor of a source on the pages of the sources, made from its id (FNV-1a, 32 bits). Pages that cite dozens of sources
 * must arrive in one round trip, and ids are long. The pages of the sources have both.
 */
export function sourceAnchor(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(5, '0').slice(-5);
}

/** Where a source stands among the pages of the sources. */
export const sourceHref = (id: string, locale: Locale) =>
  `${hrefOf('sources', { group: sourceGroupOf(id) }, { locale })}#${sourceAnchor(id)}`;

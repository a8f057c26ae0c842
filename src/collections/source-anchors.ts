/**
 * A short anchor of a source on the page of sources, made from its id (FNV-1a, 32 bits). Pages that cite dozens of sources
 * must arrive in one round trip, and ids are long. The page of sources has both.
 */
export function sourceAnchor(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(5, '0').slice(-5);
}

/** Where a source stands on the page of sources. */
export const sourceHref = (id: string, locale: string) => `/${locale}/sources/#${sourceAnchor(id)}`;

import { collections, entriesOf, valuesIn, type Entry } from '../../support/content-of.ts';
import { expect, test } from '../../support/editor-test.ts';

for (const { name } of collections) {
  const entries = entriesOf(name);
  const some = process.env['EDITOR_SWEEP'] === 'all' ? entries : fillingAllFields(entries);
  test(`${name} lists its entries, and ${String(some.length)} that fill every field open`, async ({ editor, site }) => {
    const { page } = editor;
    test.setTimeout(240_000 + some.length * 10_000);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await editor.list(name);
    await expect(page.locator('a[href*="/entries/"]')).toHaveCount(entries.length);
    for (const entry of some) await editor.open(name, entry.name);
    expect(failures).toEqual([]);
    expect(site.changes()).toEqual([]);
  });
}

/** A few entries that between them fill whatever field any of all does. */
function fillingAllFields(entries: readonly Entry[]): Entry[] {
  const rest = entries.map((entry) => ({ entry, filled: new Set(filledIn(valuesIn(entry))) }));
  const missing = new Set(rest.flatMap(({ filled }) => [...filled]));
  const chosen: Entry[] = [];
  while (missing.size > 0) {
    const { entry, filled } = rest
      .toSorted((one, other) => one.filled.intersection(missing).size - other.filled.intersection(missing).size)
      .at(-1)!;
    chosen.push(entry);
    for (const place of filled) missing.delete(place);
  }
  return chosen;
}

/** Where something stands, by the names that lead there, and the kinds of lines. */
function filledIn(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((line) => filledIn(line, `${before}${kindOf(line)}`));
  if (typeof value !== 'object' || value === null) return [before];
  return Object.entries(value).flatMap(([key, inner]) => filledIn(inner, `${before}.${key}`));
}

function kindOf(line: unknown): string {
  return (line as { readonly kind?: string } | null)?.kind ?? '';
}

import { stringify } from 'yaml';
import { collections, entriesOf, valuesIn, type Entry } from '../../support/content-of.ts';
import { expect, test } from '../../support/editor-test.ts';

for (const { name } of collections) {
  const entries = entriesOf(name);
  test(`${name} lists its entries, and an entry opens in which every field is filled that any of them fills`, async ({
    editor,
    site,
  }) => {
    const { page } = editor;
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await editor.list(name);
    await expect(page.locator('a[href*="/entries/"]')).toHaveCount(entries.length);
    const full = fullest(entries);
    // The words of the interface are the same in every file of them.
    if (full.path.endsWith('.yaml')) {
      site.write(full.path, stringify(joined(entries.map(valuesIn))));
      // Where one entry fills every field already, nothing changes.
      site.git('commit', '-qam', 'Fill every field', '--allow-empty');
    }
    const opened = process.env['EDITOR_SWEEP'] === 'all' ? entries : [full];
    for (const entry of opened) await editor.open(name, entry.name);
    expect(failures).toEqual([]);
    expect(site.changes()).toEqual([]);
  });
}

/** The entry that fills most fields. */
const fullest = (entries: readonly Entry[]): Entry =>
  entries.reduce((most, entry) =>
    Object.keys(valuesIn(entry)).length > Object.keys(valuesIn(most)).length ? entry : most,
  );

/** One value out of several of a field: of each part the first, and of each list a line of each kind. */
function joined(values: readonly unknown[]): unknown {
  const [first] = values;
  if (Array.isArray(first)) {
    const lines = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
    return [...Map.groupBy(lines, kindOf).values()].map(joined);
  }
  if (typeof first !== 'object' || first === null) return first;
  const all = values.filter((value) => typeof value === 'object' && value !== null) as Record<string, unknown>[];
  const keys = new Set(all.flatMap((value) => Object.keys(value)));
  return Object.fromEntries(
    [...keys].map((key) => [key, joined(all.filter((value) => key in value).map((value) => value[key]))]),
  );
}

const kindOf = (line: unknown) => (line as { readonly kind?: string } | null)?.kind ?? typeof line;

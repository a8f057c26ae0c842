import { stringify } from 'yaml';
import type { CmsField } from '../../../admin/form/cms-field.ts';
import type { CmsFolder } from '../../../admin/form/cms-collection.ts';
import { withStatementIds } from '../../../src/schemas/statement-id.ts';
import { expect, test } from '../../support/editor-test.ts';
import { collections, entriesOf, factIn, problemsWith, type Fact } from '../../support/content-of.ts';
import { typeAll, wholeForm } from '../../support/form-typist.ts';
import { expectNewEntry } from '../../support/new-entry.ts';

/** Of these `scenarios.spec.ts` types a new entry, in the way of an editor who needs one. */
const inScenarios = ['sources', 'examples', 'changes'];

for (const collection of collections.filter(({ name }) => !inScenarios.includes(name))) {
  if (collection.create === true) {
    const { name, fields } = collection as CmsFolder;
    test(`a new entry of ${name}, typed key by key, stands in a file as it was typed`, async ({ editor, site }) => {
      const values = somethingNewIn(collection as CmsFolder);
      await editor.add(name);
      await typeAll(editor, fields, values, wholeForm(editor));
      await editor.save();
      expectNewEntry(site, collection as CmsFolder, values);
    });
  } else {
    test(`${collection.name} has the entries that it has, and offers no new one`, async ({ editor }) => {
      await editor.list(collection.name);
      await expect(editor.page.getByRole('link', { name: `New ${collection.label_singular}` })).toBeHidden();
    });
  }
}

/** The shortest entry of a collection under another name, with nothing in it that may be left out, if it is sound so. */
function somethingNewIn({ name, folder, fields, identifier_field }: CmsFolder): Fact {
  const path = String(identifier_field).split('.');
  const entries = entriesOf(name).toSorted((one, other) => one.text.length - other.text.length);
  const candidates = entries.flatMap(({ text }) => {
    const entry = renamed(withoutIds(factIn(text)), path) as Fact;
    const short = onlyRequired(entry, fields);
    // One of a country that no fact has, where each has its own.
    const elsewhere = 'country' in entry ? [{ ...short, unhcrHelp: 'https://help.unhcr.org/', country: 'GY' }] : [];
    return [short, ...elsewhere, entry];
  });
  const file = `${folder.replace('content/', '')}/typed-anew.yaml`;
  const isSound = (one: Fact) => problemsWith({ [file]: stringify(withStatementIds(one)) }).length === 0;
  const found = candidates.find(isSound);
  if (!found) throw new Error(`No entry of ${name} can be entered once more under another name.`);
  return found;
}

/** An entry whose name, at a path in it, begins with another word. */
function renamed(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return `Once more: ${String(value)}`;
  return { ...(value as Fact), [first]: renamed((value as Fact)[first], rest) };
}

/** A value without the ids of its lines: the editor makes them. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, withoutIds(inner)]),
  );
}

/** What a form asks for, of an entry: no optional field, and no line where there may be none. */
function onlyRequired(entry: Fact, fields: readonly CmsField[]): Fact {
  return Object.fromEntries(
    fields
      .filter(({ name, required, keep_empty }) => name in entry && (required !== false || keep_empty === true))
      .map((field) => [field.name, field['keep_empty'] === true ? [] : partsOf(entry[field.name], field)]),
  );
}

function partsOf(value: unknown, field: CmsField): unknown {
  const fields = field['fields'] as readonly CmsField[] | undefined;
  if (!fields) return value;
  if (Array.isArray(value)) return value.slice(0, 1).map((line) => onlyRequired(line as Fact, fields));
  const parts = onlyRequired(value as Fact, fields);
  // A group of which no part is asked for is filled all the same.
  return Object.keys(parts).length > 0 ? parts : value;
}

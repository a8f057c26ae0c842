import type { CmsField, CmsType } from '../../../admin/form/cms-field.ts';
import { collections, entriesOf } from '../../support/content-of.ts';
import { expect, test } from '../../support/editor-test.ts';
import { daysIn, typeDays, wholeForm } from '../../support/form-typist.ts';

/** The kinds of fields for days that a form before has had: what is typed there is typed alike. */
const typed = new Set<string>();

for (const { name, create, fields: all = [] } of collections) {
  const fields = all.flatMap(withNewDays);
  const days = daysIn(fields);
  if (days.length === 0) continue;
  test(`in ${name} a day of each kind that is typed is the day that stands there: ${days.join(', ')}`, async ({
    editor,
    site,
  }) => {
    if (create === true) {
      await editor.add(name);
    } else {
      // What stands in the entry would only stand in the way.
      const { name: entry, path } = entriesOf(name)[0]!;
      site.write(path, '{}\n');
      await editor.open(name, entry);
    }
    expect(await typeDays(editor, fields, '2024-03-05', wholeForm(editor))).toEqual(days);
  });
}

/** A field with those of its parts that lead to a day of a kind which no form before has had. */
function withNewDays(field: CmsField): CmsField[] {
  if (field['day'] !== undefined) {
    const kind = JSON.stringify([field.widget, field.pattern, field['day']]);
    if (typed.has(kind)) return [];
    typed.add(kind);
    return [field];
  }
  const fields = ((field['fields'] ?? []) as readonly CmsField[]).flatMap(withNewDays);
  const types = ((field['types'] ?? []) as readonly CmsType[])
    .map((type) => ({ ...type, fields: type.fields.flatMap(withNewDays) }))
    .filter((type) => type.fields.length > 0);
  if (fields.length === 0 && types.length === 0) return [];
  return [{ ...field, ...(fields.length > 0 && { fields }), ...(types.length > 0 && { types }) }];
}

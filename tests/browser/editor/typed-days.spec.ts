import type { CmsField } from '../../../admin/form/cms-field.ts';
import { expect, test } from '../../support/editor-test.ts';
import { collections, entriesOf } from '../../support/content-of.ts';
import { daysIn, typeDays, wholeForm } from '../../support/form-typist.ts';

/** The lists that a form before has had in the same form: what is typed there is typed alike. */
const typed = new Set<string>();
const isNew = (field: CmsField): boolean => {
  const form = JSON.stringify(field);
  if (field.widget !== 'list' || !typed.has(form)) {
    typed.add(form);
    return true;
  }
  return false;
};

for (const { name, create, fields: all = [] } of collections) {
  const fields = all.filter(isNew);
  const days = daysIn(fields);
  if (days.length === 0) continue;
  test(`in ${name} each day that is typed is the day that stands there: ${String(days.length)} fields`, async ({
    editor,
    site,
  }) => {
    test.setTimeout(240_000 + days.length * 5000);
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

import { expect } from '@playwright/test';
import type { CmsFolder } from '../../admin/form/cms-collection.ts';
import { inOrder } from '../../admin/form/in-order.ts';
import { withStatementIds } from '../../src/schemas/statement-id.ts';
import { factIn, problemsIn, type Fact } from './content-of.ts';
import type { EditorSite } from './editor-site.ts';

/** One new file stands in the folder of a collection and nothing else has changed: it says what was typed, as a form writes it. */
export function expectNewEntry(site: EditorSite, { folder, fields }: CmsFolder, values: Fact): void {
  const [file, ...others] = site.git('status', '--short', '-uall').trim().split('\n');
  expect(others).toEqual([]);
  const path = file!.replace('?? ', '');
  expect(path.startsWith(`${folder}/`)).toBe(true);
  expect(JSON.stringify(factIn(site.read(path)))).toBe(JSON.stringify(inOrder(withStatementIds(values), fields)));
  expect(problemsIn(site.folder)).toEqual([]);
}

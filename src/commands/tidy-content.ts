import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { editorEntries } from '../../admin/entries.ts';
import { inOrder } from '../../admin/in-order.ts';
import { readFolder } from '../checks/read-folder.ts';

/** Brings files that were written by hand into the form that the editor writes. Their meaning stays the same. */
interface Yaml {
  readonly createNode: (value: unknown) => unknown;
  readonly parseDocument: (text: string) => {
    readonly errors: readonly Error[];
    readonly toJSON: () => Record<string, unknown>;
  };
  readonly Document: new () => { contents: unknown; toString: () => string };
}

// The editor's own copy: a newer one breaks lines elsewhere.
const { createNode, parseDocument, Document } = createRequire(import.meta.resolve('decap-cms-core'))('yaml') as Yaml;

let count = 0;
for (const { file, text, collection } of editorEntries(readFolder('content'))) {
  const read = parseDocument(text);
  // A file that is no YAML is named by the check of the content; here it is left alone.
  if (read.errors.length > 0) continue;
  const written = new Document();
  written.contents = createNode(inOrder(read.toJSON(), collection.fields));
  if (written.toString() === text) continue;
  writeFileSync(join('content', file), written.toString());
  count += 1;
}
console.log(`Content: ${String(count)} ${count === 1 ? 'file' : 'files'} brought into the form of the editor.`);

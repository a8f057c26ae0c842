import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { editorEntries, type EditorEntry } from '../../admin/form/entries.ts';
import { inOrder } from '../../admin/form/in-order.ts';
import { contentFolder, readFolder } from '../content/read-folder.ts';
import { cutPage } from '../schemas/text/cut-page.ts';
import { withStatementIds } from '../schemas/statement-id.ts';
import { readArguments } from './read-arguments.ts';

/** Brings files that were written by hand into the form that the editor writes. Their meaning stays the same; dated statements get an id. */
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

/** The words of a file with its tables in the order of their form; `undefined` where it cannot be read. */
function tidied({ file, text, fields }: EditorEntry): string | undefined {
  if (file.endsWith('.json')) {
    return `${JSON.stringify(inOrder(JSON.parse(text) as Record<string, unknown>, fields), null, 2)}\n`;
  }
  if (file.endsWith('.yaml')) return tidiedYaml(text, fields);
  const parts = cutPage(text);
  const tidyHead = parts && tidiedYaml(parts.head, fields);
  return tidyHead === undefined ? undefined : `---\n${tidyHead}---\n${parts!.body}`;
}

function tidiedYaml(text: string, fields: EditorEntry['fields']): string | undefined {
  const read = parseDocument(text);
  if (read.errors.length > 0) return undefined;
  const written = new Document();
  written.contents = createNode(inOrder(withStatementIds(read.toJSON()), fields));
  return written.toString();
}

readArguments({ usage: 'CONTENT=content node src/commands/tidy-content.ts' });

const folder = contentFolder();

let count = 0;
for (const entry of editorEntries(readFolder(folder))) {
  const text = tidied(entry);
  // A file that cannot be read is named by the validation; here it is left alone.
  if (text === undefined || text === entry.text) continue;
  writeFileSync(join(folder, entry.file), text);
  count += 1;
}
console.log(`Content: ${count} ${count === 1 ? 'file' : 'files'} brought into the form of the editor.`);

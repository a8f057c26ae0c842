import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, writeYaml } from '../../admin/form/decap-yaml.ts';
import { editorEntries, type EditorEntry } from '../../admin/form/entries.ts';
import { inOrder } from '../../admin/form/in-order.ts';
import { contentFolder, readFolder } from '../content/read-folder.ts';
import { cutPage } from '../schemas/text/cut-page.ts';
import { withStatementIds } from '../schemas/statement-id.ts';
import { readArguments } from './read-arguments.ts';

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
  let table;
  try {
    table = readYaml(text);
  } catch {
    return undefined;
  }
  return writeYaml(inOrder(withStatementIds(table), fields));
}

/** Brings files that were written by hand into the form that the editor writes. Their meaning stays the same; dated statements get an id. */
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

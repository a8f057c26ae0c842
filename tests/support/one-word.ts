import type { CmsField } from '../../admin/form/cms-field.ts';
import { formOfEntry, valuesIn, type Entry, type Fact } from './content-of.ts';
import type { EditorSite } from './editor-site.ts';
import { typeKeys, type Editor } from './editor.ts';
import { inputAt, wholeForm } from './form-typist.ts';

/** A word that nothing says yet. */
const word = 'Zzz ';

/** The way to the first words that stand in a field with a widget, by names. */
export function wayToWords(entry: Entry, widget: string): string[] | undefined {
  return wayIn(formOfEntry(entry), valuesIn(entry), widget);
}

function wayIn(fields: readonly CmsField[], values: Fact, widget: string): string[] | undefined {
  for (const { name, widget: own, pattern, fields: inner } of fields) {
    const value = values[name];
    if (own === widget && !pattern && typeof value === 'string' && /^\p{L}/v.test(value)) return [name];
    if (own !== 'object' || value === undefined) continue;
    const rest = wayIn(inner as readonly CmsField[], value as Fact, widget);
    if (rest) return [name, ...rest];
  }
  return undefined;
}

/** Types one word before those of some fields and saves. Gives what else has changed, in words, or nothing. */
export async function typeOneWord(
  editor: Editor,
  site: EditorSite,
  entry: Entry,
  ways: readonly (readonly string[])[],
): Promise<string | undefined> {
  const { collection, name, path } = entry;
  await editor.open(collection.name, name);
  for (const way of ways) {
    const input = inputAt(formOfEntry(entry), way, wholeForm(editor));
    await input.focus();
    await input.press('ControlOrMeta+Home');
    await typeKeys(input, word);
  }
  await editor.save();
  const files = site.git('diff', '--name-only').trim();
  if (files !== path) return `${name}: ${files} changed`;
  // An original that has changed is the same as none before it.
  const { sameAs: _, ...before } = valuesIn(entry);
  const now = valuesIn({ path, text: site.read(path) });
  return JSON.stringify(now) === JSON.stringify(ways.reduce(withWord, before))
    ? undefined
    : `${name}:\n${site.changes().join('\n')}`;
}

function withWord(values: Fact, [first, ...rest]: readonly string[]): Fact {
  const value = values[first!];
  return { ...values, [first!]: rest.length === 0 ? `${word}${String(value)}` : withWord(value as Fact, rest) };
}

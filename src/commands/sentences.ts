import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteContent } from '../content/site-content.ts';
import { locales } from '../locales.ts';
import { sentencesOf } from '../views/sentences.ts';
import { openView } from '../wording/view.ts';
import { readArguments } from './read-arguments.ts';

/** Writes every sentence that the templates make of the facts into a file a language, in `.cache/sentences` or the folder named. */
const usage = 'npm run sentences [-- folder]';
const { files } = readArguments({ usage, takesFiles: true });
const folder = files[0] ?? '.cache/sentences';
const people = [...siteContent().content.examples.values()];

mkdirSync(folder, { recursive: true });
for (const locale of locales) {
  const file = join(folder, `${locale}.txt`);
  const text = sentencesOf(openView(locale), people);
  writeFileSync(file, text);
  console.log(`${file}: ${text.split('\n').length} lines.`);
}

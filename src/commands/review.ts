import { readFileSync, writeFileSync } from 'node:fs';
import { inWords } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { readFolder } from '../content/read-folder.ts';
import {
  changedSince,
  olderTranslations,
  untranslated,
  type OlderTranslation,
  type Untranslated,
} from '../reports/translations.ts';
import { reviewOf, type ToReview } from '../reports/review.ts';
import { stillValid } from '../reports/still-valid.ts';
import { today } from '../today.ts';
import { readArguments } from './read-arguments.ts';

/**
 * Tells editors in Markdown what needs a look. `--still-valid <file>...` writes today as the day of the last review into
 * the files named, as `content/facts/offices/colombia.yaml`, and changes nothing else.
 */
const usage = 'npm run review [-- --still-valid <file>...]';
const { options, files: named } = readArguments({ usage, options: ['still-valid'], takesFiles: true });

if (named.length > 0 !== Boolean(options['still-valid'])) {
  console.error(`Files and --still-valid go together. Nothing was done. Call it so: ${usage}`);
  process.exitCode = 2;
} else if (options['still-valid']) {
  for (const file of named) {
    writeFileSync(file, stillValid(file, readFileSync(file, 'utf8'), today()));
    console.log(`${file}: checked on ${today()}.`);
  }
} else {
  await report();
}

async function report(): Promise<void> {
  const reading = readContent(readFolder('content'));
  const review = reviewOf(reading, readFileSync('tests/content/matrix.csv', 'utf8'), today());
  const { content } = reading;
  console.log(`# What needs a look, on ${today()}\n`);
  list('Mistakes', review.mistakes.map(inWords));
  list(
    'Who is affected: outcomes that differ from those last agreed on',
    review.affected,
    'If all of this is meant: npm run matrix -- --write',
  );
  list(
    'Translations older than their originals',
    await Promise.all((await olderTranslations(content)).map(withDifference)),
    'In the editor, change the words of the translation; or, if the original changed in a trifle only, say so there.',
  );
  list('Not translated yet', untranslated(content).map(inOneLanguage));
  list('To check again', review.overdue.map(toReview), 'If it still holds: npm run review -- --still-valid <file>');
  list('Rumours and contacts that nobody has looked at for longest', review.oldest.map(toReview));
  list(
    'Disputed',
    review.disputed.map(({ file, where }) => `content/${file}${where === '' ? '' : `: ${where}`}`),
  );
  list(
    'Sources that nothing cites',
    review.unusedSources.map((id) => `content/facts/sources/${id}.yaml`),
  );
  list(
    'Sources that most lean on',
    review.leanedOn.map(({ id, uses }) => `${id}: ${uses} times`),
  );
  list(
    `Sentences that are hard to read (${review.hardToRead.length}; the longest)`,
    review.hardToRead.slice(0, 20).map(({ file, words, sentence }) => `${words} words, content/${file}: ${sentence}`),
  );
}

async function withDifference(older: OlderTranslation): Promise<string> {
  const difference = await changedSince(older);
  return `content/${older.file}\n\n${(difference ?? 'What changed cannot be told: the history does not reach back to it.').replaceAll(/^/gmv, '      ')}\n`;
}

function inOneLanguage({ locale, file, count }: Untranslated): string {
  const what = count === undefined ? 'the page is missing' : `${count} words or sentences without "${locale}"`;
  return `content/${file}: ${what}`;
}

function toReview({ file, checkedOn, age, owner }: ToReview): string {
  return `content/${file}: ${owner === undefined ? '' : `${owner}, `}last checked on ${checkedOn}, ${age} ${age === 1 ? 'day' : 'days'} ago`;
}

function list(heading: string, lines: readonly string[], remedy?: string): void {
  console.log(`## ${heading}\n`);
  console.log(lines.length === 0 ? 'Nothing.' : lines.map((line) => `- ${line}`).join('\n'));
  if (lines.length > 0 && remedy !== undefined) console.log(`\n${remedy}`);
  console.log('');
}

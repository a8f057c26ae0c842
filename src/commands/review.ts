import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pagedFacts } from '../content/content.ts';
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
import { locales } from '../locales.ts';
import { limitedPages } from '../reports/page-limits.ts';
import { pageTable } from '../reports/page-table.ts';
import { levelsInWords } from '../reports/reading-level.ts';
import { reviewOf, type ToReview } from '../reports/review.ts';
import { stillValid } from '../reports/still-valid.ts';
import { today } from '../today.ts';
import { heightsOf } from './measure-pages.ts';
import { tallResults } from './measure-results.ts';
import { readArguments } from './read-arguments.ts';

/**
 * Tells editors in Markdown what needs a look. `--still-valid <file>...` writes today as the day of the last review into
 * the files named, as `content/facts/offices/colombia.yaml`, and changes nothing else. `--pages` tells instead how high, how
 * heavy and how hard to read each built page is, and which results of the check are too long.
 */
const usage = 'npm run review [-- --pages | --still-valid <file>...]';
const { options, files: named } = readArguments({ usage, options: ['still-valid', 'pages'], takesFiles: true });

if (named.length > 0 !== Boolean(options['still-valid'])) {
  console.error(`Files and --still-valid go together. Nothing was done. Call it so: ${usage}`);
  process.exitCode = 2;
} else if (options['still-valid']) {
  for (const file of named) {
    writeFileSync(file, stillValid(file, readFileSync(file, 'utf8'), today()));
    console.log(`${file}: checked on ${today()}.`);
  }
} else if (options.pages) {
  await reportPages('dist');
} else {
  await report();
}

/** Prints the table of all built pages, and says kindly what could not be measured. */
async function reportPages(folder: string): Promise<void> {
  if (!existsSync(folder)) {
    console.error(`There is no ${folder}/ to measure. Run "npm run build" first.`);
    process.exitCode = 1;
    return;
  }
  const { content } = readContent(readFolder('content'));
  const pages = limitedPages(pagedFacts(content));
  const fileOf = (address: string) => `${folder}${address}index.html`;
  const addresses = pages
    .flatMap(({ path }) => locales.map((locale) => `/${locale}${path}`))
    .filter((address) => existsSync(fileOf(address)));
  const heights = await heightsOf(folder, addresses);
  const { rows, over } = pageTable(pages, (address) => {
    const file = fileOf(address);
    if (!existsSync(file)) return undefined;
    const packed = `${file}.br`;
    return {
      html: readFileSync(file, 'utf8'),
      bytes: existsSync(packed) ? statSync(packed).size : undefined,
      height: heights?.get(address),
    };
  });
  console.log(`# The pages of ${folder}/\n\nScreens of a phone, 360 by 740 pixels. Reading level: ${levelsInWords}.\n`);
  if (heights === undefined) console.log('No Chromium was found to draw them: CHROMIUM_PATH names one.\n');
  console.log(`${rows.join('\n')}\n`);
  list(`Over a limit of src/reports/page-limits.ts (${over.length})`, over);
  const people = new Map([...content.examples].map(([id, { answers }]) => [id, answers]));
  const tall = await tallResults(folder, people);
  if (tall) list(`Results of the check that are too long, of the people in content/examples/ (${tall.length})`, tall);
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

import { inWords } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { readFolder } from '../content/read-folder.ts';
import { validateContent } from '../content/validate/validate-content.ts';
import { dayShown, today } from '../today.ts';
import { readArguments } from './read-arguments.ts';

/** Prints the day that a build shows and every mistake in `content/`, or in the folder given; exits with 1 if there is one. */
const [folder = 'content'] = readArguments({ usage: 'npm run content [-- <folder>]', takesFiles: true }).files;
console.log(`Facts of ${dayShown(process.env['AS_OF'])}.`);

const { problems, warnings } = validateContent(readContent(readFolder(folder)), today());

for (const warning of warnings) console.warn(`To review: ${inWords(warning)}`);
for (const problem of problems) console.error(inWords(problem));

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
console.log(
  `Content: ${count(problems.length, 'mistake', 'mistakes')}, ${count(warnings.length, 'thing', 'things')} to look at.`,
);
if (problems.length > 0) process.exitCode = 1;

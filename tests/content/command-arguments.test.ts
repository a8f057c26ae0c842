import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/commands');
/** Files that commands share, and that do nothing by themselves. */
const shared = [
  'browser-path.ts',
  'built-site.ts',
  'measure-pages.ts',
  'measure-results.ts',
  'pinned-font.ts',
  'read-arguments.ts',
  'read-pdf.ts',
];
const commands = readdirSync(folder).filter((file) => !shared.includes(file));

/** Runs a command and gives its code and what it printed. */
function run(command: string, ...given: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, command), ...given], {
    encoding: 'utf8',
  });
  return { code: status, output: `${stdout}${stderr}` };
}

test('a misspelt option does nothing, and is told how the command is called', () => {
  const { code, output } = run('matrix.ts', '--wirte');
  expect(output).toBe("Unknown option '--wirte'. Nothing was done. Call it so: npm run matrix [-- --write]\n");
  expect(code).toBe(2);
});

test.each(commands)('%s reads what it is given', (command) => {
  expect(readFileSync(join(folder, command), 'utf8')).toMatch(/^(?:const .+ = )?readArguments\(/mv);
});

test('a file for a command that takes none is refused as well', () => {
  const { code, output } = run('matrix.ts', 'content/facts');
  expect(output).toContain("Unexpected argument 'content/facts'. Nothing was done. Call it so: npm run matrix");
  expect(code).toBe(2);
});

test.each([['--still-valid'], ['content/facts/offices/colombia.yaml']])(
  'the review does nothing with "%s" alone: the option and its files go together',
  (given) => {
    const { code, output } = run('review.ts', given);
    expect(output).toMatch(/^Files and --still-valid go together\. Nothing was done\. .+--still-valid <file>/v);
    expect(code).toBe(2);
  },
);

test.each([
  ['/nowhere', 'There is no /nowhere/ to print. Run "npm run build" first.\n'],
  ['docs', 'docs/ holds no page that is printed to be handed on. Run "npm run build" first.\n'],
])('what cannot be printed from %s is told with what to do', (site, words) => {
  expect(run('paper.ts', site)).toEqual({ code: 1, output: words });
});

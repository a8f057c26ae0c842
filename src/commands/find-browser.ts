import { execFileSync } from 'node:child_process';
import { browserPath } from './browser-path.ts';
import { readArguments } from './read-arguments.ts';

/** Makes sure that there is a Chromium for the browser tests: one that is there, else Playwright's, else Debian's. */
readArguments({ usage: 'node src/commands/find-browser.ts' });

const run = (command: string, args: readonly string[]) => {
  console.log(`${command} ${args.join(' ')}`);
  execFileSync(command, args, { stdio: 'inherit' });
};

const ways = [
  () => {
    run('npx', ['playwright', 'install', 'chromium']);
  },
  () => {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']);
  },
];

for (const install of ways) {
  if (browserPath() !== undefined) break;
  try {
    install();
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
  }
}

const path = browserPath();
if (path === undefined) {
  console.error(
    'No Chromium was found, and none could be installed. Install one, and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exitCode = 1;
} else {
  console.log(`Browser: ${path}`);
}

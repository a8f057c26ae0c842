import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { matrixOf, writeMatrix } from '../../src/reports/matrix.ts';
import { content, isWholeGuide } from './content-of.ts';
import { smallSite } from './small-site.ts';

const top = resolve(import.meta.dirname, '../..');

/** What runs the site and the editor, without the tests of it and what is written about it. */
const program = ['.', ':!content', ':!tests', ':!docs'];

/**
 * A copy of the content of the small site, in Git, with the editor running on it: to be changed at will. What builds the site
 * too runs a copy of the program.
 */
export interface EditorSite {
  readonly folder: string;
  readonly address: string;
  /** The words of a file, by its path from the top. */
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** What is different from the last commit: the lines taken away and added, without their surroundings. */
  readonly changes: () => string[];
  /** Runs Git in the copy and gives what it prints. */
  readonly git: (...words: string[]) => string;
  /** Puts everything back to the first commit. */
  readonly reset: () => void;
  /** Ends the server at once, as a loss of power would. */
  readonly kill: () => Promise<void>;
  /** Starts the server once more. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** `serve` is what `npm start` runs once the site is built, `dev` what `npm run dev` does; `editor` builds nothing, and runs from here. */
type Command = 'serve' | 'dev' | 'editor';

interface Options {
  readonly command?: Command;
  readonly environment?: Readonly<Record<string, string>>;
  /** Changes the copy before its first commit. */
  readonly prepare?: (folder: string) => void;
}

export async function startEditorSite({
  command = 'serve',
  environment = {},
  prepare,
}: Options = {}): Promise<EditorSite> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-mobility-editor-'));
  /** Where a file lies in the copy, in a folder that is there. */
  const placeOf = (file: string) => {
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    return place;
  };
  for (const [file, text] of content) writeFileSync(placeOf(`content/${file}`), text);
  if (command !== 'editor') {
    for (const file of programFiles()) cpSync(join(top, file), placeOf(file));
    linkPackages(join(folder, 'node_modules'));
    // What the rules say today, with which its report compares what they say after a change.
    writeFileSync(placeOf('tests/content/matrix.csv'), writeMatrix(matrixOf(readContent(content).content)));
  }
  const dist = isWholeGuide ? join(top, 'dist') : smallSite.folder;
  // Only what builds the site anew puts another in its place.
  if (command === 'serve') cpSync(dist, join(folder, 'dist'), { recursive: true });
  else symlinkSync(dist, join(folder, 'dist'));
  // It can be a link here, which a rule for folders does not ignore.
  writeFileSync(join(folder, '.gitignore'), `${readFileSync(join(top, '.gitignore'), 'utf8')}dist\n`);
  prepare?.(folder);

  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  const first = git('rev-parse', 'HEAD').trim();

  const port = left.pop() ?? (await freePort());
  const address = `http://localhost:${String(port)}`;
  const words = {
    serve: ['src/commands/serve.ts'],
    editor: [join(import.meta.dirname, 'editor-server.ts')],
    dev: ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
  };
  let server: ChildProcess | undefined;

  const site: EditorSite = {
    folder,
    address,
    git,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => {
      writeFileSync(placeOf(path), text);
    },
    changes: () => {
      git('add', '-A', '-N');
      return git('diff', '-U0', '--no-color')
        .split('\n')
        .filter((line) => /^[+\-](?![+\-]{2} )/v.test(line));
    },
    reset: () => {
      git('reset', '-q', '--hard', first);
      git('clean', '-qfd');
    },
    start: async () => {
      server = spawn(process.execPath, words[command], {
        cwd: folder,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PORT: String(port), ...environment },
        stdio: ['ignore', 'ignore', 'inherit'],
        // A group of its own, so that a build which it began ends with it.
        detached: true,
      });
      await answering(`${address}/admin/config.yml`, server);
    },
    kill: async () => {
      if (server?.exitCode !== null || server.signalCode !== null) return;
      const ended = new Promise((done) => server!.once('exit', done));
      process.kill(-server.pid!, 'SIGKILL');
      await ended;
    },
    remove: async () => {
      await site.kill();
      left.push(port);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await site.start();
  return site;
}

/** The files of the program, by their paths from the top. */
function programFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '--', ...program], {
    cwd: top,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((name) => name !== '' && existsSync(join(top, name)));
}

/** Every package of this repository, in a folder of its own: what runs there keeps what it remembers to itself. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  const packages = readdirSync(join(top, 'node_modules')).filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of packages) symlinkSync(join(top, 'node_modules', name), join(folder, name));
}

/** Ports of sites that are gone. A browser knows what it has read of a program by its address, so the next site has it too. */
const left: number[] = [];

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => {
        done(port);
      });
    });
  });
}

/** Resolves once an address answers; rejects where the server has ended. */
async function answering(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${String(server.exitCode)}.`);
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((next) => setTimeout(next, 100));
  }
}

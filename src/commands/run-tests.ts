import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { readArguments } from './read-arguments.ts';

/** A part of the tests: a script of package.json, and those whose end it waits for. */
interface Part {
  readonly script: string;
  readonly after?: readonly string[];
}

interface Ended extends Part {
  readonly isSound: boolean;
  readonly seconds: number;
}

/** Every part: what others wait for, then those that take longest. What reads the built site comes after it is built. */
const parts: readonly Part[] = [
  { script: 'browser' },
  { script: 'build' },
  { script: 'test:editor', after: ['browser'] },
  { script: 'test:browser', after: ['browser', 'build'] },
  { script: 'test:unit' },
  { script: 'check:types' },
  { script: 'check:lint' },
  { script: 'test:builds', after: ['build'] },
  { script: 'test:built', after: ['build'] },
  { script: 'test:engine' },
  { script: 'check:unused' },
  { script: 'check:format' },
];

/**
 * Runs every part of the tests, as many at once as there are processors, and prints what each of them said once it has
 * ended, and how long it took. Ends with 1 where one has failed; the others run all the same.
 */
readArguments({ usage: 'npm test' });
const atOnce = Math.max(2, availableParallelism());
const ended = new Map<string, Ended>();
const waiting = new Set(parts);
const running = new Map<string, Promise<Ended>>();

while (waiting.size > 0 || running.size > 0) {
  for (const part of waiting) {
    if (running.size >= atOnce) break;
    const before = (part.after ?? []).map((script) => ended.get(script));
    if (before.includes(undefined)) continue;
    waiting.delete(part);
    // What is not built cannot be tested.
    if (before.every((one) => one?.isSound)) running.set(part.script, run(part));
  }
  // What is left waits for a part that did not pass.
  if (running.size === 0) break;
  const last = await Promise.race(running.values());
  running.delete(last.script);
  ended.set(last.script, last);
}

const longest = [...ended.values()].toSorted((one, other) => other.seconds - one.seconds);
console.log(`\nParts, ${String(atOnce)} at once:`);
for (const { script, seconds, isSound } of longest) {
  console.log(`${String(seconds).padStart(5)} s  ${script}${isSound ? '' : '  FAILED'}`);
}
console.log(`${String(Math.round(performance.now() / 1000)).padStart(5)} s  in all`);
const notRun = parts.filter(({ script }) => !ended.has(script)).map(({ script }) => script);
if (notRun.length > 0) console.log(`Not run: ${notRun.join(', ')}.`);
if (notRun.length > 0 || longest.some(({ isSound }) => !isSound)) process.exitCode = 1;

/** Runs one part, and prints what it said when it has ended. */
function run(part: Part): Promise<Ended> {
  const begun = performance.now();
  console.log(`${part.script} has begun.`);
  const said: Buffer[] = [];
  const child = spawn('npm', ['run', '--silent', part.script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  return new Promise((done) => {
    child.once('close', (code) => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      const isSound = code === 0;
      console.log(`\n${part.script} ${isSound ? 'has passed' : 'has FAILED'} after ${String(seconds)} s.`);
      process.stdout.write(Buffer.concat(said));
      done({ ...part, isSound, seconds });
    });
  });
}

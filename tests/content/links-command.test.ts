import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const command = join(import.meta.dirname, '../../src/commands/links.ts');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'safe-mobility-links-'));
  cpSync(join(import.meta.dirname, 'sound/facts'), join(root, 'content/facts'), { recursive: true });
  rmSync(join(root, 'content/facts/contacts'), { recursive: true, force: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const source = (name: string, address: string) => {
  const text = `publisher: A paper\ntitle: A page\naddress: ${address}\nreadOn: 2026-11-22\nlanguage: en\nkind: press\n`;
  writeFileSync(join(root, `content/facts/sources/${name}.yaml`), text);
};

/** Runs the command on the content of the test. */
const run = () =>
  new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, [command], { cwd: root }, (error, output, complaints) => {
      done({ code: error ? Number(error.code) : 0, output: `${output}${complaints}` });
    });
  });

test('an address that answers is fine, one that is gone is named with its file', async () => {
  const server = createServer((request, response) => {
    // Some servers answer a whole request only.
    const status = request.url === '/gone' ? 404 : request.method === 'HEAD' ? 405 : 200;
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const name of ['ministry', 'newspaper']) source(name, `${at}/here`);
  source('gone', `${at}/gone`);
  const { code, output } = await run();
  server.close();
  expect(output).toContain(`content/facts/sources/gone.yaml: ${at}/gone answers 404.`);
  expect(output).toContain('2 addresses asked, 1 to look at.');
  expect(code).toBe(1);
});

test('without a network it says that nothing is known, instead of calling every link dead', async () => {
  // An address on which nobody listens any more.
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  for (const name of ['ministry', 'newspaper']) source(name, `http://127.0.0.1:${port}/here`);
  const { code, output } = await run();
  expect(output).toContain('this machine seems to have no network. Nothing is known about the links');
  expect(output).not.toContain('sources/ministry.yaml');
  expect(code).toBe(2);
});

import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { localEditor } from '../../admin/local/local-editor.ts';
import { smallTree, textOf } from '../support/three-languages.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const path = 'content/facts/sources/ministry.yaml';
let root: string;
let server: Server;
let port: number;

beforeAll(async () => {
  root = smallTree();
  const editor = await localEditor({ root, drafts: false, show: () => Promise.resolve(undefined) });
  server = createServer(express().use('/admin', editor));
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  ({ port } = server.address() as AddressInfo);
}, 60_000);
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const own = () => `http://localhost:${port}`;
const json = { 'content-type': 'application/json' };

/** Sends a request as it is, with no header but those given. */
const send = (method: string, address: string, headers: Readonly<Record<string, string>> = {}, body = '') =>
  new Promise<Answer>((done, fail) => {
    const sent = request(
      { method, host: '127.0.0.1', port, path: address, headers: { host: `localhost:${port}`, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => {
          done({ status: answer.statusCode!, headers: answer.headers, text });
        });
      },
    );
    sent.on('error', fail).end(body);
  });
const ask = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  send(
    'POST',
    '/admin/api/v1?window=w',
    { ...json, ...headers },
    typeof body === 'string' ? body : JSON.stringify(body),
  );
const save = (...files: readonly { readonly path: string; readonly raw: string }[]) =>
  ask({
    action: 'persistEntry',
    params: { branch: 'main', dataFiles: files.map((file) => ({ slug: 'x', ...file })), assets: [] },
  });
const read = (file: string) => ask({ action: 'getEntry', params: { branch: 'main', path: file } });
const now = () => readFileSync(join(root, path), 'utf8');
const errorIn = ({ text }: Answer) => (JSON.parse(text) as { error: string }).error;

describe('a page of another site gets no answer', () => {
  const info = { action: 'info' };

  test('but our own page does, and a program without a browser', async () => {
    const ours = { 'sec-fetch-site': 'same-origin' };
    expect((await ask(info)).status).toBe(200);
    expect((await ask(info, { origin: own(), ...ours })).status).toBe(200);
    expect((await send('GET', '/admin/config.yml', ours)).status).toBe(200);
  });

  test.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another program on this machine', { origin: 'http://localhost:9', 'sec-fetch-site': 'same-site' }],
    ['a frame without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a page that sends no origin', { 'sec-fetch-site': 'cross-site' }],
    ['another port that sends no origin', { 'sec-fetch-site': 'same-site' }],
    ['an address that was typed', { 'sec-fetch-site': 'none' }],
    ['a name that was pointed to this machine', { host: 'evil.example' }],
    ['such a name with an origin of its own', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a name that begins like ours', { host: 'localhost.evil.example' }],
    ['an address in another way of writing', { host: '0.0.0.0' }],
  ])('not %s', async (_, headers) => {
    for (const address of ['/admin/api/v1?window=w', '/admin/api/still-valid/']) {
      const answer = await send('POST', address, { ...json, ...headers }, JSON.stringify(info));
      expect(answer.status).toBe(403);
      expect(errorIn(answer)).toBe('The editor answers only its own page on this machine.');
    }
  });

  test('and neither does a form, whatever it sends', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      for (const address of ['/admin/api/v1?window=w', '/admin/api/still-valid/']) {
        const answer = await send('POST', address, { 'content-type': type }, JSON.stringify(info));
        expect(answer.status, type).toBe(415);
      }
    }
  });

  test('what happens to saves is told to our own page alone', async () => {
    expect((await send('GET', '/admin/api/notices/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('a link from elsewhere may lead to the editor, and no frame may hold it', async () => {
    const answer = await send('GET', '/admin/config.yml', { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
});

describe('what is no request of the editor is refused in words', () => {
  test.each([
    ['no JSON', '{"action":'],
    ['nothing', ''],
    ['a list', []],
    ['no action', {}],
    ['an action that is a number', { action: 7 }],
    ['a save of nothing', { action: 'persistEntry' }],
    ['a save without files', { action: 'persistEntry', params: { dataFiles: [] } }],
    ['a file without words', { action: 'persistEntry', params: { dataFiles: [{ path }] } }],
    ['a path that is a list', { action: 'persistEntry', params: { dataFiles: [{ path: [path], raw: 'x' }] } }],
    ['words that are a number', { action: 'persistEntry', params: { entry: { path, raw: 7 } } }],
    ['another name for a file', { action: 'persistEntry', params: { entry: { path, raw: 'x', newPath: 'y' } } }],
  ])('%s', async (_, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(errorIn(answer)).toBe('This is no request that the editor makes. Nothing was changed. Load the page anew.');
  });

  test('a window without a name, or with one of several lines', async () => {
    const body = JSON.stringify({ action: 'info' });
    for (const query of ['', '?window=', '?window=a%0Ab', '?window=a&window=b', `?window=${'a'.repeat(65)}`]) {
      expect((await send('POST', `/admin/api/v1${query}`, json, body)).status, query).toBe(400);
    }
  });

  test.each([{}, { file: 7 }, { file: '../package.json' }, { file: 'facts/offices/../x.yaml' }, []])(
    '"still valid" of %j',
    async (body) => {
      expect((await send('POST', '/admin/api/still-valid/', json, JSON.stringify(body))).status).toBe(400);
    },
  );

  test('"still valid" of a file that is not there', async () => {
    const body = JSON.stringify({ file: 'facts/offices/nowhere.yaml' });
    const answer = await send('POST', '/admin/api/still-valid/', json, body);
    expect(answer.status).toBe(409);
    expect(errorIn(answer)).toBe(
      'content/facts/offices/nowhere.yaml: there is no such file any more. Load the page anew.',
    );
  });
});

describe('a save changes the files of the form and no others', () => {
  test.each([
    'package.json',
    '/etc/motd',
    'content',
    'content/',
    'content/README.md',
    'content/facts/offices/README.md',
    'content/interface/evil.js',
    'content/interface/fr.json',
    'content/interface/en.json/x',
    'content/../package.json',
    'content/facts/../../x.yaml',
    'content/facts/offices/../../../x.yaml',
    'content//facts/sources/ministry.yaml',
    './content/facts/sources/ministry.yaml',
    'content\\facts\\sources\\ministry.yaml',
    'content/facts/sources/..\\..\\x.yaml',
    'content/facts/sources/ministry.yaml\0.md',
    'content/facts/sources/ministry.yaml\n',
    'content/facts/sources/.hidden.yaml',
    'content/facts/sources/deep/ministry.yaml',
    'content/facts/sources/ministry.yml',
    'content/facts/unknown/ministry.yaml',
    'content/facts/constructor/ministry.yaml',
    'content/pages/fr/about.mdx',
    'content/pages/about.mdx',
    'content/media/picture.png',
    'CONTENT/facts/sources/ministry.yaml',
  ])('not %j', async (file) => {
    const answer = await save({ path: file, raw: 'x' });
    expect(answer.status).toBe(409);
    expect(errorIn(answer)).toBe(`${file}: the editor has no form for this file. Nothing was saved.`);
  });

  test('nothing that lies behind a link', async () => {
    const outside = join(root, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'about.mdx'), 'untouched');
    symlinkSync(outside, join(root, 'content/pages/ht'));
    symlinkSync(join(outside, 'about.mdx'), join(root, 'content/pages/en/linked.mdx'));
    try {
      for (const [file, link] of [
        ['content/pages/ht/about.mdx', 'content/pages/ht'],
        ['content/pages/en/linked.mdx', 'content/pages/en/linked.mdx'],
      ] as const) {
        await read(file);
        const answer = await save({ ...textOf('x')[0]!, path: file });
        expect(answer.status).toBe(409);
        expect(errorIn(answer)).toContain(`${file}: ${link} is a link to another place. Nothing was saved.`);
      }
      expect(readFileSync(join(outside, 'about.mdx'), 'utf8')).toBe('untouched');
    } finally {
      rmSync(join(root, 'content/pages/ht'));
      rmSync(join(root, 'content/pages/en/linked.mdx'));
    }
  });

  test('nothing where a folder has the name of a file, or a file that of a folder', async () => {
    mkdirSync(join(root, 'content/pages/en/folder.mdx'));
    writeFileSync(join(root, 'content/pages/ht'), '');
    try {
      for (const file of ['content/pages/en/folder.mdx', 'content/pages/ht/about.mdx']) {
        const answer = await save({ path: file, raw: 'x' });
        expect(answer.status).toBe(409);
        expect(errorIn(answer)).toContain('a folder stands where a file belongs');
      }
    } finally {
      rmSync(join(root, 'content/pages/en/folder.mdx'), { recursive: true });
      rmSync(join(root, 'content/pages/ht'));
    }
  });

  test('nothing under a name that is too long', async () => {
    const answer = await save({ path: `content/facts/sources/${'a'.repeat(300)}.yaml`, raw: 'x' });
    expect(answer.status).toBe(409);
    expect(errorIn(answer)).toContain('Nothing was saved');
  });

  test('what one window has saved, another does not overwrite', async () => {
    await read(path);
    const first = now().replace('title:', 'title: First,');
    expect((await save({ path, raw: first })).status).toBe(200);
    const other = await send(
      'POST',
      '/admin/api/v1?window=other',
      json,
      JSON.stringify({ action: 'persistEntry', params: { entry: { path, raw: first.replace('First', 'Second') } } }),
    );
    expect(other.status).toBe(409);
    expect(errorIn(other)).toContain(`${path} was changed after this window read it`);
    expect(now()).toBe(first);
  });

  test.each(['deleteFile', 'deleteFiles', 'persistMedia', 'publishUnpublishedEntry', 'toString'])(
    'and never by %s',
    async (action) => {
      const params = { branch: 'main', path, paths: [path], options: { commitMessage: 'x' } };
      expect((await ask({ action, params })).status).toBe(403);
    },
  );
});

/** Lines of which each holds the one above three times. */
const growing = Array.from('cdefghijkl', (name, index) => {
  const above = 'bcdefghijk'.charAt(index);
  return `${name}: &${name} [*${above}, *${above}, *${above}]`;
});

describe('a file on the disk that cannot be read well', () => {
  const broken = 'content/facts/sources/newspaper.yaml';
  let before: string;
  beforeEach(() => {
    before = readFileSync(join(root, broken), 'utf8');
  });
  afterEach(() => {
    writeFileSync(join(root, broken), before);
  });

  test.each([
    ['an alias of nothing', 'title: *nobody\n'],
    ['an alias of itself', 'title: &one [*one, *one]\n'],
    ['aliases that grow', ['a: [x]', 'b: &b [x, x, x]', ...growing].join('\n')],
    ['a tag', 'title: !!js/function "x"\n'],
    ['no YAML', '\u0000{[\n'],
  ])('lets another be saved: %s', { timeout: 60_000 }, async (_, text) => {
    writeFileSync(join(root, broken), text);
    await read(path);
    const wanted = now().replace(/^title: .*$/mv, `title: Saved beside ${text.length}`);
    const answer = await save({ path, raw: wanted });
    expect(answer.status).toBe(200);
  });
});

test('what goes wrong inside is told without the places in the code', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  rmSync(join(root, 'content'), { recursive: true });
  const answer = await send('GET', '/admin/config.yml');
  expect(answer.status).toBe(500);
  expect(errorIn(answer)).toContain('The program behind this page has failed');
  expect(answer.text).not.toMatch(/\bat |node:|\.ts/v);
  expect(complaint).toHaveBeenCalledOnce();
});

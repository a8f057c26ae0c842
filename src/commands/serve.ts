import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import express from 'express';
import sirv from 'sirv';
import { localEditor } from '../../admin/local/local-editor.ts';
import { headersOf } from '../hosting/headers.ts';
import { notFoundFile } from '../hosting/not-found.ts';
import { original } from '../locales.ts';
import { readArguments } from './read-arguments.ts';

/** Serves `dist/` on this machine, as any static host would, with the editor on the working tree. `PORT` chooses the port. */
readArguments({ usage: 'PORT=4321 npm start' });
const folder = 'dist';
if (!existsSync(folder)) throw new Error('There is no dist/ to serve. Run "npm run build" first.');

const port = Number(process.env['PORT'] ?? 4321);

let building: Promise<unknown> = Promise.resolve();
let waiting: Promise<string | undefined> | undefined;

/** Builds the site anew once the build under way has ended; saves that come in the meantime share it. */
const rebuild = (): Promise<string | undefined> =>
  (waiting ??= building.then(() => {
    waiting = undefined;
    const build = buildBeside();
    building = build;
    return build;
  }));

/** Builds the site beside the one that is served, and puts it in its place once it is whole. Gives what went wrong. */
function buildBeside(): Promise<string | undefined> {
  const [next, last] = [`${folder}-next`, `${folder}-last`];
  // Whoever looks at a saved change needs neither pictures for messengers nor compressed files.
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', QUICK_BUILD: 'yes' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', next],
      { env: environment },
      (error, output, complaints) => {
        if (error) {
          resolve(`${output}${complaints}`.trim());
          return;
        }
        try {
          rmSync(last, { recursive: true, force: true });
          renameSync(folder, last);
          renameSync(next, folder);
          rmSync(last, { recursive: true, force: true });
          resolve(undefined);
        } catch (problem) {
          resolve(String(problem));
        }
      },
    );
  });
}

const app = express();
app.use((request, response, next) => {
  response.set(headersOf(request.path));
  next();
});
app.use(
  '/admin',
  await localEditor({ root: process.cwd(), drafts: process.env['EDITOR_DRAFTS'] === 'yes', show: rebuild }),
);
// Read anew for each request, so that a rebuild shows at once.
app.use(sirv(folder, { dev: true, brotli: true, gzip: true }));
app.use((request, response) => {
  const file = notFoundFile(request.path);
  response
    .status(404)
    .set(headersOf(`/${file}`))
    .type('html')
    .send(readFileSync(`${folder}/${file}`));
});

const server = app.listen(port, '127.0.0.1', () => {
  console.log(`The site: http://localhost:${port}/${original}/`);
  console.log(`The editor: http://localhost:${port}/admin/`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is in use. Stop the other server, or choose a port: PORT=4400 npm start`);
  process.exitCode = 1;
});

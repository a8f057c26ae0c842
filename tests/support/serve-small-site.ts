import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import sirv from 'sirv';
import { headersOf } from '../../src/hosting/headers.ts';
import { notFoundFile } from '../../src/hosting/not-found.ts';
import { smallSite, smallToday } from './small-site.ts';

/** Builds the small site, unless it was built from the same files before, and serves it as a host would. `PORT` says where. */
const { folder } = smallSite;
const sources = ['src', 'admin', 'public', 'content/interface', 'tests/site', 'astro.config.mjs', 'package-lock.json'];
const made = join(folder, '../small-site.made-from');
const from = fingerprintOf(sources);
if (!existsSync(folder) || !existsSync(made) || readFileSync(made, 'utf8') !== from) {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...smallToday },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(made, from);
}

express()
  .use((request, response, next) => {
    response.set(headersOf(request.path));
    next();
  })
  .use(sirv(folder, { dev: true }))
  .use((request, response) => {
    response
      .status(404)
      .type('html')
      .send(readFileSync(join(folder, notFoundFile(request.path))));
  })
  .listen(Number(process.env['PORT']), '127.0.0.1');

/** Changes with every file that Git knows or could know in some folders. */
function fingerprintOf(paths: readonly string[]): string {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '--', ...paths], {
    encoding: 'utf8',
  });
  const hash = createHash('sha256');
  for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(name))) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

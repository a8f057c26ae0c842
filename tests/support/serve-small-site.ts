import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import sirv from 'sirv';
import { headersOf } from '../../src/hosting/headers.ts';
import { notFoundFile } from '../../src/hosting/not-found.ts';
import { builtSmallSite } from './built-small-site.ts';

/** Serves the small site as a host would, once it is built. `PORT` says where. */
const folder = builtSmallSite();

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

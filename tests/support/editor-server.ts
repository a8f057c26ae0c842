import express from 'express';
import sirv from 'sirv';
import { localEditor } from '../../admin/local/local-editor.ts';
import { locales } from '../../src/locales.ts';
import { pagesShown } from './pages-shown.ts';

/** The editor on the files of the folder it runs in, beside a site that stays as it was built. */
const editor = await localEditor({
  root: process.cwd(),
  drafts: process.env['EDITOR_DRAFTS'] === 'yes',
  show: () => Promise.resolve(undefined),
});
express()
  .use('/admin', editor)
  // The page beside the form takes longer to show than all the rest: a window is given it that asks for it.
  .use(
    locales.map((locale) => `/${locale}`),
    ({ headers }, response, next) => {
      if (headers.cookie?.includes(pagesShown) === true) next();
      else response.end();
    },
  )
  .use(sirv('dist', { dev: true }))
  .listen(Number(process.env['PORT']), '127.0.0.1');

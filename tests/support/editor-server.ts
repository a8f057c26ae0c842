import express from 'express';
import sirv from 'sirv';
import { localEditor } from '../../admin/local/local-editor.ts';

/** The editor on the files of the folder it runs in, beside a site that stays as it was built. */
const editor = await localEditor({
  root: process.cwd(),
  drafts: process.env['EDITOR_DRAFTS'] === 'yes',
  show: () => Promise.resolve(undefined),
});
express()
  .use('/admin', editor)
  .use(sirv('dist', { dev: true }))
  .listen(Number(process.env['PORT']), '127.0.0.1');

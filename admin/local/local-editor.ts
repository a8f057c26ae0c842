import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import decapServer from 'decap-server/dist/middlewares.js';
import express, { type Express } from 'express';
import sirv from 'sirv';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { originalFingerprints } from '../../src/content/fingerprints.ts';
import { headersOf } from '../../src/hosting/headers.ts';
import { today } from '../../src/today.ts';
import { cmsConfig, localBackend } from '../config.ts';
import { decapFolder, isDecapFile } from '../decap-scripts.ts';
import { knownIn } from '../form/entries.ts';
import { noticeBoard, type Notice } from './notices.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { answerInWords, onlyFromThisSite } from './request-guard.ts';
import { guardedDrafts, guardedSaves, saveStillValid } from './saves.ts';
import { workingTree } from './working-tree.ts';

interface Options {
  /** The top of the repository. */
  readonly root: string;
  /** Keep drafts on Git branches, to try what a team has. Saves are then Decap's own, without our validation. */
  readonly drafts: boolean;
  /** Brings a saved change onto the site. Gives the words of what went wrong, or nothing. */
  readonly show: () => Promise<string | undefined>;
}

/**
 * The editor of one machine, to stand under `/admin/`: Decap's scripts, its configuration with the local backend, and
 * decap-server behind saves of our own, which never overwrite what a window has not read and never cut a file short.
 */
export async function localEditor({ root, drafts, show }: Options): Promise<Express> {
  const editor = express();
  const tree = workingTree(root, today);
  const board = noticeBoard();

  editor.use((_, response, next) => {
    response.set(headersOf('/admin/'));
    next();
  });
  editor.use(onlyFromThisSite);
  editor.get('/config.yml', (_, response) => {
    const known = knownIn(readFolder(join(root, 'content')));
    // Each window has a name of its own, so that we know what it has read.
    const backend = localBackend(`/admin/api/v1/?window=${randomUUID()}`, drafts);
    response.type('text/yaml').send(JSON.stringify(cmsConfig(known, backend)));
  });
  editor.get('/fingerprints.json', (_, response, next) => {
    const { content } = readContent(readFolder(join(root, 'content')));
    originalFingerprints(content).then((known) => response.json(known), next);
  });
  // The browser keeps them, and asks whether they are still the same.
  const scripts = sirv(decapFolder, { etag: true, maxAge: 0 });
  editor.use((request, response, next) => {
    if (isDecapFile(request.path)) scripts(request, response, next);
    else next();
  });
  editor.get('/api/notices', board.listen);

  if (drafts) {
    editor.post('/api/v1', express.json({ limit: '50mb' }), oneAtATime(), guardedDrafts(root));
  } else {
    const given = {
      tree,
      saved: (elsewhere: readonly string[]) => {
        board.tell({ kind: 'saved', words: 'Saved. The page follows in a moment.' });
        void afterSave(elsewhere, show).then(board.tell);
      },
      refused: (words: string, window: string) => {
        board.tell({ kind: 'refused', words, window });
      },
    };
    editor.post('/api/v1', express.json({ limit: '50mb' }), guardedSaves(given));
    editor.post('/api/still-valid', express.json(), saveStillValid(root, given));
  }
  process.env['GIT_REPO_DIRECTORY'] = root;
  await (drafts ? decapServer.registerLocalGit : decapServer.registerLocalFs)(editor, { logLevel: 'error' });
  editor.use(answerInWords);
  return editor;
}

/** What became of a save: whether the site can be built with it, and shows it. */
async function afterSave(elsewhere: readonly string[], show: Options['show']): Promise<Notice> {
  if (elsewhere.length > 0) {
    const words = 'Saved. But the site cannot be built until this is mended too:';
    return { kind: 'failed', words: [words, ...elsewhere].join('\n') };
  }
  const failure = await show();
  return failure === undefined
    ? { kind: 'shown', words: 'Saved, and on the page.' }
    : { kind: 'failed', words: `Saved. But the site could not be built:\n${failure}` };
}

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import decapServer from 'decap-server/dist/middlewares.js';
import express, { type Express, type RequestHandler } from 'express';
import sirv from 'sirv';
import { z } from 'zod';
import { readFolder } from '../../src/checks/read-folder.ts';
import { stillValid } from '../../src/checks/still-valid.ts';
import { today } from '../../src/today.ts';
import { cmsConfig, localBackend } from '../config.ts';
import { decapFolder, isDecapScript } from '../decap-scripts.ts';
import { knownIn } from '../form/entries.ts';
import { noticeBoard } from './notices.ts';
import { problemsIn, Refusal, workingTree, type Wanted } from './working-tree.ts';

const requestSchema = z.looseObject({ action: z.string(), params: z.looseObject({}).optional() });
const saveSchema = z.looseObject({
  dataFiles: z.array(z.looseObject({ path: z.string(), raw: z.string() })).optional(),
  entry: z.looseObject({ path: z.string(), raw: z.string() }).optional(),
});
const entrySchema = z.looseObject({ data: z.string().nullable(), file: z.looseObject({ path: z.string() }) });

interface Options {
  /** The top of the repository. */
  readonly root: string;
  /** Keep drafts on Git branches, to try what a team has. Saves are then Decap's own, without our checks. */
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

  editor.use(onlyFromThisSite);
  editor.get('/config.yml', (_, response) => {
    const known = knownIn(readFolder(join(root, 'content')));
    // Each window has a name of its own, so that we know what it has read.
    const backend = localBackend(`/admin/api/v1/?window=${randomUUID()}`, drafts);
    response.type('text/yaml').send(JSON.stringify(cmsConfig(known, backend)));
  });
  const scripts = sirv(decapFolder, { dev: true });
  editor.use((request, response, next) => {
    if (isDecapScript(request.path)) scripts(request, response, next);
    else next();
  });
  editor.get('/api/notices', board.listen);

  const saved = async (): Promise<void> => {
    board.tell({ kind: 'saved', words: 'Saved.' });
    const problems = problemsIn(root, today());
    if (problems.length > 0) {
      const words = 'Saved. But the site cannot be built until this is mended too:';
      board.tell({ kind: 'failed', words: [words, ...problems].join('\n') });
      return;
    }
    const failure = await show();
    if (failure === undefined) board.tell({ kind: 'shown', words: 'Saved, and on the page.' });
    else board.tell({ kind: 'failed', words: `Saved. But the site could not be built:\n${failure}` });
  };

  if (!drafts) {
    editor.post('/api/v1', express.json({ limit: '50mb' }), (request, response, next) => {
      const { action, params } = requestSchema.parse(request.body);
      const window = z.string().parse(request.query['window']);
      if (action === 'getEntry') {
        const send = response.json.bind(response);
        response.json = (body: unknown) => {
          const entry = entrySchema.safeParse(body);
          if (entry.success) tree.remember(window, entry.data.file.path, entry.data.data ?? undefined);
          return send(body);
        };
        next();
      } else if (action === 'persistEntry') {
        try {
          tree.save(window, wantedIn(saveSchema.parse(params)));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          board.tell({ kind: 'refused', words: error.message, window });
          response.status(409).json({ error: error.message });
          return;
        }
        response.json({ message: 'entry persisted' });
        void saved();
      } else if (readingActions.has(action)) {
        next();
      } else {
        response.status(403).json({ error: 'Pictures and deletions are not for the editor: see the guide.' });
      }
    });
  }
  editor.post('/api/still-valid', express.json(), (request, response) => {
    const { file } = z.object({ file: z.string().regex(/^facts\/[a-z]+\/[a-z0-9\-]+\.yaml$/v) }).parse(request.body);
    const path = `content/${file}`;
    const text = readFileSync(join(root, path), 'utf8');
    try {
      tree.remember('review', path, text);
      tree.save('review', [{ path, raw: stillValid(path, text, today()) }]);
    } catch (error) {
      response.status(409).json({ error: (error as Error).message });
      return;
    }
    response.json({ checkedOn: today() });
    void saved();
  });

  process.env['GIT_REPO_DIRECTORY'] = root;
  await (drafts ? decapServer.registerLocalGit : decapServer.registerLocalFs)(editor, { logLevel: 'error' });
  return editor;
}

const readingActions = new Set([
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getMedia',
  'getMediaFile',
  'getDeployPreview',
]);

const wantedIn = ({ dataFiles, entry }: z.output<typeof saveSchema>): Wanted[] =>
  (dataFiles ?? (entry ? [entry] : [])).map(({ path, raw }) => ({ path, raw }));

/** The working tree is nobody else's: pages of other sites, open in the same browser, get no answer. */
const onlyFromThisSite: RequestHandler = ({ headers: { host = '', origin } }, response, next) => {
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/v.test(host);
  if (isHere && (origin === undefined || origin === `http://${host}`)) next();
  else response.status(403).json({ error: 'The editor answers only its own page on this machine.' });
};

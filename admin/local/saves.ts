import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { stillValid } from '../../src/checks/still-valid.ts';
import { today } from '../../src/today.ts';
import { Refusal, type Wanted, type WorkingTree } from './working-tree.ts';

/** What Decap sends and gets, as far as it matters here; the rest is decap-server's. */
const requestSchema = z.looseObject({ action: z.string(), params: z.looseObject({}).optional() });
const fileSchema = z.looseObject({ path: z.string(), raw: z.string() });
const saveSchema = z.looseObject({ dataFiles: z.array(fileSchema).optional(), entry: fileSchema.optional() });
const entrySchema = z.looseObject({ data: z.string().nullable(), file: z.looseObject({ path: z.string() }) });

const readingActions = new Set([
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getMedia',
  'getMediaFile',
  'getDeployPreview',
]);

interface Given {
  readonly tree: WorkingTree;
  /** Called once something has been written, with the mistakes that other files have now. */
  readonly saved: (elsewhere: readonly string[]) => void;
  /** Called with the words of a refusal, for the window that asked. */
  readonly refused: (words: string, window: string) => void;
}

/** Stands before decap-server: remembers what each window reads, saves in our own way, and lets nothing be deleted. */
export const guardedSaves =
  ({ tree, saved, refused }: Given): RequestHandler =>
  (request, response, next) => {
    const { action, params } = requestSchema.parse(request.body);
    const window = z.string().parse(request.query['window']);
    if (readingActions.has(action)) {
      next();
    } else if (action === 'getEntry') {
      const send = response.json.bind(response);
      response.json = (body: unknown) => {
        const entry = entrySchema.safeParse(body);
        if (entry.success) tree.remember(window, entry.data.file.path, entry.data.data ?? undefined);
        return send(body);
      };
      next();
    } else if (action === 'persistEntry') {
      try {
        const elsewhere = tree.save(window, wantedIn(saveSchema.parse(params)));
        response.json({ message: 'entry persisted' });
        saved(elsewhere);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused(error.message, window);
        response.status(409).json({ error: error.message });
      }
    } else {
      response.status(403).json({ error: 'Pictures and deletions are not for the editor: see the guide.' });
    }
  };

const wantedIn = ({ dataFiles, entry }: z.output<typeof saveSchema>): Wanted[] =>
  (dataFiles ?? (entry ? [entry] : [])).map(({ path, raw }) => ({ path, raw }));

const checkedSchema = z.object({ file: z.string().regex(/^facts\/[a-z]+\/[a-z0-9\-]+\.yaml$/v) });

/** Writes today as the day of the last check into the file that is named, and changes nothing else. */
export const saveStillValid =
  (root: string, { tree, saved }: Omit<Given, 'refused'>): RequestHandler =>
  (request, response) => {
    try {
      const path = `content/${checkedSchema.parse(request.body).file}`;
      const text = readFileSync(join(root, path), 'utf8');
      tree.remember('review', path, text);
      const elsewhere = tree.save('review', [{ path, raw: stillValid(path, text, today()) }]);
      response.json({ checkedOn: today() });
      saved(elsewhere);
    } catch (error) {
      response.status(409).json({ error: (error as Error).message });
    }
  };

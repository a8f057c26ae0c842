import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { stillValid } from '../../src/reports/still-valid.ts';
import { today } from '../../src/today.ts';
import { readIfThere } from './all-or-none.ts';
import { Refusal, refuseUnknown, type WorkingTree } from './working-tree.ts';

/** What Decap sends and gets, as far as it matters here; the rest is decap-server's. */
const requestSchema = z.looseObject({ action: z.string(), params: z.looseObject({}).optional() });
const windowSchema = z.string().regex(/^[\w\-]{1,64}$/v);
const fileSchema = z.object({ path: z.string(), raw: z.string(), newPath: z.undefined().optional() });
const saveSchema = z
  .union([z.object({ dataFiles: z.array(fileSchema).min(1) }), z.object({ entry: fileSchema })])
  .transform((save) => ('entry' in save ? [save.entry] : save.dataFiles));
const entrySchema = z.looseObject({ data: z.string().nullable(), file: z.looseObject({ path: z.string() }) });

const readingActions = new Set([
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getMedia',
  'getMediaFile',
  'getDeployPreview',
]);
const otherWritings = new Set(['persistMedia', 'deleteFile', 'deleteFiles']);
const onlyEntries = { error: 'Pictures and deletions are not for the editor: see the guide.' };

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
    const window = windowSchema.parse(request.query['window']);
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
        const elsewhere = tree.save(window, saveSchema.parse(params));
        response.json({ message: 'entry persisted' });
        saved(elsewhere);
      } catch (error) {
        if (error instanceof Refusal) refused(error.message, window);
        throw error;
      }
    } else {
      response.status(403).json(onlyEntries);
    }
  };

/** Stands before decap-server where it keeps drafts, whose saves are its own: no other file is changed in these either. */
export const guardedDrafts =
  (root: string): RequestHandler =>
  (request, response, next) => {
    const { action, params } = requestSchema.parse(request.body);
    if (otherWritings.has(action)) {
      response.status(403).json(onlyEntries);
      return;
    }
    if (action === 'persistEntry') {
      for (const { path } of saveSchema.parse(params)) refuseUnknown(root, path);
      z.object({ assets: z.array(z.unknown()).max(0) }).parse(params);
    }
    // Of a language that a draft left as it was, Decap names no version. decap-server refuses that, and needs none.
    if (action === 'unpublishedEntryDataFile' && params?.['id'] === '') {
      request.body = { ...(request.body as object), params: { ...params, id: 'any' } };
    }
    next();
  };

const checkedSchema = z.object({ file: z.string().regex(/^facts\/[a-z]+\/[a-z0-9\-]+\.yaml$/v) });

/** Writes today as the day of the last review into the file that is named, and changes nothing else. */
export const saveStillValid =
  (root: string, { tree, saved }: Omit<Given, 'refused'>): RequestHandler =>
  (request, response) => {
    const path = `content/${checkedSchema.parse(request.body).file}`;
    refuseUnknown(root, path);
    const text = readIfThere(join(root, path))?.toString('utf8');
    if (text === undefined) throw new Refusal(`${path}: there is no such file any more. Load the page anew.`);
    tree.remember('review', path, text);
    const elsewhere = tree.save('review', [{ path, raw: checkedToday(path, text) }]);
    response.json({ checkedOn: today() });
    saved(elsewhere);
  };

function checkedToday(path: string, text: string): string {
  try {
    return stillValid(path, text, today());
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minify } from 'vite';
import type { IndexRecord } from './records.ts';

/**
 * How many words Pagefind keeps together. A search loads one such piece for each of its words, so they are kept small:
 * about 1 kB instead of 25. Only the environment can say so (Pagefind 1.5).
 */
const wordsTogether = '500';

/** Writes a Pagefind index of some results, one for each language among them, without the interfaces we do not use. */
export async function writeIndex(records: readonly IndexRecord[], folder: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = wordsTogether;
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(mutable(record));
      stopOn(added.errors, record.url);
    }
    const made = await index.getFiles();
    stopOn(made.errors, folder);
    for (const file of made.files.filter(isUsed)) await writeFile(file, folder);
  } finally {
    await close();
  }
}

/** Pagefind's types ask for what it may change, and it changes nothing. */
const mutable = ({ meta, filters, ...record }: IndexRecord) => ({
  ...record,
  meta: { ...meta },
  filters: { ...filters },
});

function stopOn(errors: readonly string[], place: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${place}: ${errors.join(' ')}`);
}

const isUsed = ({ path }: IndexFile) => path === 'pagefind.js' || !/\.(?:js|css)$/v.test(path);

async function writeFile({ path, content }: IndexFile, folder: string): Promise<void> {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await light(path, content));
}

/** Pagefind zips its engine by itself. Unzipped, a host can send it as Brotli, which is 10 kB less (see `precompressed.ts`). */
async function light(path: string, content: Uint8Array): Promise<string | Uint8Array> {
  if (path.endsWith('.js')) return minified(path, content);
  return path.startsWith('wasm.') ? gunzipSync(content) : content;
}

const minified = async (name: string, content: Uint8Array) =>
  (await minify(name, new TextDecoder().decode(content))).code;

import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { madeOnce } from '../made-once.ts';

const packed = promisify(brotliCompress);
const zipped = promisify(gzip);

const compressible = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.csv', '.svg', '.pagefind']);

const { brotli, zlib } = process.versions;

/** A compressed file, which is made only where no earlier build has made it. */
const compressedOnce = (kind: string, bytes: Uint8Array, make: () => Promise<Uint8Array>) =>
  madeOnce([kind, brotli ?? '', zlib, bytes], make);

/** Writes a `.br` and a `.gz` file beside each file that compresses, for hosts that send those. The editor's stay alone. */
export async function writePrecompressed(site: string): Promise<void> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => relative(site, file).split(sep)[0] !== 'admin');
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      await Promise.all([
        compressedOnce('br', bytes, () => packed(bytes)).then((compressed) => writeFile(`${file}.br`, compressed)),
        compressedOnce('gz', bytes, () => zipped(bytes, { level: 9 })).then((compressed) =>
          writeFile(`${file}.gz`, compressed),
        ),
      ]);
    }),
  );
}

import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { madeOnce } from '../made-once.ts';

const packed = promisify(brotliCompress);
const zipped = promisify(gzip);

const compressible = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.csv', '.svg', '.pagefind']);

const { brotli, zlib } = process.versions;

/** What programs fetch, and no page: open data, feeds, lists of addresses. */
const isForPrograms = (file: string) => file.startsWith(`api${sep}`) || extname(file) === '.xml';

/**
 * How hard Brotli tries. The last step takes more than twice as long as the one before it, for files that are a fiftieth
 * smaller: what most readers load has it, scripts and the pages that stand right below a language. What programs fetch is 4 %
 * larger than it could be, and takes a fifth of the time.
 */
function qualityFor(file: string): number {
  if (isForPrograms(file)) return 9;
  return extname(file) === '.js' || file.split(sep).length <= 3 ? 11 : 10;
}

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
      const quality = qualityFor(relative(site, file));
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
      await Promise.all([
        compressedOnce(`br ${String(quality)}`, bytes, () => packed(bytes, { params })).then((compressed) =>
          writeFile(`${file}.br`, compressed),
        ),
        compressedOnce('gz', bytes, () => zipped(bytes, { level: 9 })).then((compressed) =>
          writeFile(`${file}.gz`, compressed),
        ),
      ]);
    }),
  );
}

import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const packed = promisify(brotliCompress);
const zipped = promisify(gzip);

const compressible = new Set(['.html', '.js', '.json', '.xml', '.txt', '.csv', '.svg', '.pagefind']);

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
        packed(bytes).then((compressed) => writeFile(`${file}.br`, compressed)),
        zipped(bytes, { level: 9 }).then((compressed) => writeFile(`${file}.gz`, compressed)),
      ]);
    }),
  );
}

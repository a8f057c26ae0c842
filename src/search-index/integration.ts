import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../locales.ts';
import type { SearchEntry } from '../search/entry.ts';
import { writeIndex } from './pagefind.ts';
import { recordsOf } from './records.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Makes the search of each language from the pages that were built: an index in `/pagefind/`, a vocabulary beside it. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const records = locales.flatMap((locale) => {
          const entries = JSON.parse(readFileSync(join(site, 'search', `${locale}.json`), 'utf8')) as SearchEntry[];
          return entries.flatMap((entry) =>
            recordsOf(entry, readFileSync(join(site, entry.url, 'index.html'), 'utf8'), locale),
          );
        });
        rmSync(join(site, 'search'), { recursive: true });
        await writeIndex(records, join(site, 'pagefind'));
        mkdirSync(join(site, 'pagefind'), { recursive: true });
        for (const locale of locales) {
          const own = records.filter(({ language }) => language === locale);
          writeFileSync(join(site, 'pagefind', `words.${locale}.txt`), vocabularyOf(own));
        }
      },
    },
  };
}

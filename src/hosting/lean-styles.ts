import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';
import { oldestBrowsers } from './oldest-browsers.ts';

/** The scripts of a site, by the names of their files. */
type Scripts = ReadonlyMap<string, string>;

/** Leaves out of each page the styles of what it does not have. Runs before whatever reads the pages. */
export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
        const read = (file: string) => readFileSync(join(site, file), 'utf8');
        const scripts = new Map(
          files.filter((file) => file.endsWith('.js')).map((file) => [basename(file), read(file)]),
        );
        const print = rememberedPrinter();
        for (const page of files.filter((file) => file.endsWith('.html'))) {
          writeFileSync(join(site, page), withoutUnusedStyles(read(page), scripts, print));
        }
      },
    },
  };
}

const styleElements = /(<style[^>]*>)([^]*?)(?=<\/style>)/g;

/** A page without the styles of classes that neither it nor a script that it runs names with any word. */
export function withoutUnusedStyles(html: string, scripts: Scripts, print = printStyles): string {
  const words = wordsWith(html.replace(styleElements, ''), scripts);
  return html.replace(styleElements, (_, tag: string, styles: string) => {
    const classes = [...styles.matchAll(/\.([a-z][\w\-]*)/gi)].map(([, name]) => name!);
    return tag + print(styles, [...new Set(classes)].filter((name) => !words.has(name)).sort());
  });
}

/** All words of a text, and of the scripts that it names. */
function wordsWith(text: string, scripts: Scripts): Set<string> {
  const words = new Set(text.match(/[\w\-]+/g));
  for (const [name = ''] of text.matchAll(/[\w.\-]+\.js\b/g)) {
    for (const word of wordsWith(scripts.get(name) ?? '', scripts)) words.add(word);
  }
  return words;
}

/** What reads the styles of a version of a browser wants it as one number. */
const targets = Object.fromEntries(
  Object.entries(oldestBrowsers).map(([name, [major, minor]]) => [name, (major << 16) | (minor << 8)]),
);

const printStyles = (styles: string, unusedSymbols: string[]): string =>
  transform({
    filename: 'page.css',
    code: Buffer.from(styles),
    minify: true,
    targets,
    unusedSymbols,
  }).code.toString();

/** Prints each part only once, since most pages share theirs. */
function rememberedPrinter(): typeof printStyles {
  const printed = new Map<string, string>();
  return (styles, unused) => {
    const key = JSON.stringify([styles, unused]);
    const text = printed.get(key) ?? printStyles(styles, unused);
    printed.set(key, text);
    return text;
  };
}

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentFolder, readFolder } from '../content/read-folder.ts';
import { locales, original } from '../locales.ts';
import { readArguments } from './read-arguments.ts';

/**
 * Measures builds of generated content with at least so many pages, and of as many plain pages by Astro and by Starlight,
 * which are fetched into a temporary folder. Pictures and compressed files are left out, the search is not. Needs Linux.
 */
const { files: wanted } = readArguments({ usage: 'npm run bench:build [-- 600 1400]', takesFiles: true });
const sizes = (wanted.length > 0 ? wanted : ['600', '1400']).map(Number);
const top = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'safe-mobility-bench-'));

interface Measured {
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
}

try {
  for (const size of sizes) {
    const content = join(work, `content-${size}`);
    generate(content, size);
    print('this guide', await build(top, join(work, `site-${size}`), { CONTENT: content, QUICK_BUILD: 'yes' }));
  }
  const largest = Math.max(...sizes);
  for (const kind of ['astro', 'starlight'] as const) {
    const folder = join(work, kind);
    plainSite(kind, folder, largest);
    print(kind, await build(folder, join(folder, 'dist'), {}));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Copies the content, and adds nationalities with a text each until the site has so many pages. */
function generate(folder: string, size: number): void {
  cpSync(contentFolder(), folder, { recursive: true });
  const files = readFolder(folder);
  const names = (start: string) => [...files.keys()].filter((file) => file.startsWith(start));
  const [offices, texts] = [names('facts/offices/').length, names(`nationalities/${original}/`)];
  const ways = names('facts/routes/').length + names('facts/places/').length + names('facts/rumours/').length;
  const now = locales.length * (ways + (offices + 1) * (texts.length + 1) + names(`pages/${original}/`).length + 12);
  const missing = Math.max(0, Math.ceil((size - now) / (locales.length * (offices + 1))));
  // Of one country, since only those that the site names have a name in every language.
  const [first] = names('facts/nationalities/');
  for (let index = 0; index < missing; index++) {
    // Titles hold no numbers.
    const id = `generated-${Array.from(String(index))
      .map((digit) => 'abcdefghij'[Number(digit)])
      .join('')}`;
    const fact = files.get(first!)!.replaceAll(/^(?<key> {2}\w+: ).*$/gmv, `$<key>${id}`);
    writeFileSync(join(folder, `facts/nationalities/${id}.yaml`), fact);
    const text = files.get(texts[0]!)!.replace(/^title: .*$/mv, `title: ${id}`);
    writeFileSync(join(folder, `nationalities/${original}/${id}.mdx`), text);
  }
}

/** A site of plain pages: a heading, ten paragraphs and a list each. */
function plainSite(kind: 'astro' | 'starlight', folder: string, size: number): void {
  const isStarlight = kind === 'starlight';
  const pages = join(folder, isStarlight ? 'src/content/docs' : 'src/pages');
  mkdirSync(pages, { recursive: true });
  const words = Array.from(
    { length: 10 },
    (_, index) => `A paragraph of plain words, number ${index}, with [a link](/).\n`,
  );
  for (let index = 0; index < size; index++) {
    const text = `---\ntitle: Page ${index}\n---\n\n## A heading\n\n${words.join('\n')}\n- one\n- two\n`;
    writeFileSync(join(pages, `page-${index}.md`), text);
  }
  const { dependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  if (isStarlight) {
    const astro = `astro@${dependencies['astro']!}`;
    execFileSync('npm', ['install', '--silent', '--no-audit', astro, '@astrojs/starlight'], {
      cwd: folder,
      stdio: 'inherit',
    });
    writeFileSync(
      join(folder, 'astro.config.mjs'),
      "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Plain', pagefind: false })] };\n",
    );
    writeFileSync(
      join(folder, 'src', 'content.config.ts'),
      "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    );
  } else {
    symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'astro.config.mjs'), 'export default {};\n');
  }
}

/** Builds a site, and tells the time of the processor and the most memory that it took. */
async function build(folder: string, to: string, environment: Readonly<Record<string, string>>): Promise<Measured> {
  const program = join(folder, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [program, 'build', '--outDir', to], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  let seconds = 0;
  let megabytes = 0;
  const look = setInterval(() => {
    try {
      const times = readFileSync(`/proc/${child.pid!}/stat`, 'utf8').split(') ')[1]!.split(' ');
      // In hundredths of a second.
      seconds = (Number(times[11]) + Number(times[12])) / 100;
      const [, most] = /VmHWM:\s+(\d+)/v.exec(readFileSync(`/proc/${child.pid!}/status`, 'utf8'))!;
      megabytes = Number(most) / 1024;
    } catch {
      // It has just ended.
    }
  }, 100);
  const code = await new Promise((done) => child.once('close', done));
  clearInterval(look);
  const [, pages] = /(\d+) page\(s\) built/v.exec(said) ?? [];
  if (code !== 0 || pages === undefined)
    throw new Error(`The build of ${folder} has failed with ${String(code)}:\n${said.slice(-2000)}`);
  return { pages: Number(pages), seconds, megabytes };
}

function print(name: string, { pages, seconds, megabytes }: Measured): void {
  const each = ((1000 * seconds) / pages).toFixed(1);
  console.log(
    `${name}: ${pages} pages, ${seconds.toFixed(1)} s of the processor, ${each} ms a page, at most ${megabytes.toFixed(0)} MB`,
  );
}

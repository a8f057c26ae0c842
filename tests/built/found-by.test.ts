import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { onePageOfEachKind } from '../support/page-kinds.ts';
import { builtFiles, builtPages, textOf, treeOf, valuesOf, type BuiltPage } from '../support/site.ts';

const site = 'https://safe-mobility-guide.example';
const pages = builtPages();
const files = builtFiles();

const isHidden = (page: BuiltPage) => valuesOf(page, 'content', 'meta[name="robots"]').includes('noindex');
const shown = pages.filter((page) => !isHidden(page));
const pathOf = (address: string) => {
  expect(address.startsWith(`${site}/`), address).toBe(true);
  return address.slice(site.length);
};

test('only the search, the A to Z and the page of addresses that do not exist are hidden', () => {
  expect(pages.filter(isHidden).map(({ address }) => address.replace(/^\/[a-z]{2}\//v, '/xx/'))).toEqual(
    expect.arrayContaining(['/404.html', '/xx/search/', '/xx/a-to-z/']),
  );
  expect(pages.filter(isHidden).every(({ address }) => /404|\/(?:search|a-to-z)\//v.test(address))).toBe(true);
});

test('every other page says its own address, and hidden ones none', () => {
  const canonical = (page: BuiltPage) => valuesOf(page, 'href', 'link[rel="canonical"]');
  for (const page of shown) expect(canonical(page), page.address).toEqual([`${site}${page.address}`]);
  for (const page of pages.filter(isHidden)) expect(canonical(page), page.address).toEqual([]);
});

test('every page that is this one in another language names it back', () => {
  const languages = new Map(
    shown.map((page) => [
      page.address,
      new Map(
        treeOf(page)
          .querySelectorAll('link[hreflang]')
          .map((link) => [link.getAttribute('hreflang')!, pathOf(link.getAttribute('href')!)]),
      ),
    ]),
  );
  for (const [address, own] of languages) {
    expect([...own.keys()], address).toContain('x-default');
    expect([...own.values()], address).toContain(address);
    for (const [language, other] of own) {
      expect(Object.fromEntries(languages.get(other)!), `${address} in ${language}`).toEqual(Object.fromEntries(own));
    }
  }
});

test('the sitemap lists exactly the pages that may be shown, each with a day of its content', () => {
  const xml = (file: string) => parse(files.get(file)!.toString('utf8'));
  const maps = xml('sitemap-index.xml')
    .querySelectorAll('loc')
    .map(({ text }) => xml(pathOf(text).slice(1)));
  const listed = maps
    .flatMap((map) => map.querySelectorAll('url'))
    .map((url) => ({ address: url.querySelector('loc')!.text, day: url.querySelector('lastmod')!.text }));
  expect(listed.map(({ address }) => pathOf(address)).sort()).toEqual(shown.map(({ address }) => address).sort());
  const { on } = JSON.parse(files.get('api/v1/changes.json')!.toString('utf8')) as { on: string };
  for (const { address, day } of listed) {
    expect(day, address).toMatch(/^\d{4}-\d{2}-\d{2}$/v);
    expect(day <= on, address).toBe(true);
  }
});

test('robots may read everything, and are told where the map is', () => {
  const robots = files.get('robots.txt')!.toString('utf8');
  expect(robots).not.toContain('Disallow: /');
  expect(robots).toContain(`Sitemap: ${site}/sitemap-index.xml`);
});

test('a link to a page is shown with its title, its address and a small picture of its own', () => {
  const pictures = new Set<string>();
  for (const page of shown.filter(({ address }) => address !== '/')) {
    const { address } = page;
    const shared = (property: string) => valuesOf(page, 'content', `meta[property="og:${property}"]`);
    expect(shared('url'), address).toEqual([`${site}${address}`]);
    expect(shared('title')[0], address).toBeTruthy();
    const picture = pathOf(shared('image')[0]!).slice(1);
    const bytes = files.get(picture)!;
    expect(bytes.subarray(1, 4).toString(), picture).toBe('PNG');
    expect(bytes.length, picture).toBeLessThanOrEqual(20_000);
    pictures.add(picture);
  }
  expect(pictures.size).toBe(shown.length - 1);
});

const dataOf = (page: BuiltPage) =>
  treeOf(page)
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ rawText }) => rawText);

test('every page has data, and those of each kind fit schema.org', () => {
  const all = shown.filter(({ address }) => address !== '/');
  for (const page of all) expect(dataOf(page), page.address).toHaveLength(1);
  const module = (lines: readonly string[]) =>
    ["import type { Graph } from 'schema-dts';", `export const pages: Graph[] = [\n${lines.join(',\n')}\n];`].join(
      '\n',
    );
  const wrong =
    '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","nam":"x"},{"@type":"ListItem","position":true}]}';
  const [ours, others] = typeProblems([module(onePageOfEachKind(all).flatMap(dataOf)), module([wrong])]);
  expect(ours).toEqual([]);
  // The validation is one: an unknown field and a wrong value are found.
  expect(others).not.toEqual([]);
});

/** What TypeScript finds wrong in each of some modules that use the types of schema.org. */
function typeProblems(texts: readonly string[]): string[][] {
  const modules = new Map(
    texts.map((text, index) => [`${import.meta.dirname}/linked-data-${String(index)}.generated.ts`, text]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    modules.has(file) ? ts.createSourceFile(file, modules.get(file)!, target) : getSourceFile(file, target);
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

test('the data says of each office and route what the page says', () => {
  type Data = {
    '@graph': { '@type': string; name?: string; description?: string; itemListElement?: { name: string }[] }[];
  };
  for (const page of shown.filter(({ address }) => /\/(?:countries|pathways)\/[^\/]+\//v.test(address))) {
    // A page shows the state and its day beside each other, where a sentence parts them by a comma.
    const plain = (words: string) => words.replaceAll(',', '');
    const text = plain(treeOf(page).querySelector('body')!.text);
    const { '@graph': things } = JSON.parse(dataOf(page)[0]!) as Data;
    const services = things.filter((thing) => thing['@type'] === 'GovernmentService');
    expect(services.length, page.address).toBeGreaterThan(0);
    for (const { name, description = '' } of services) {
      expect(text, page.address).toContain(plain(name!));
      expect(text, page.address).toContain(plain(description));
    }
    const crumbs = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    for (const { name } of crumbs.slice(0, -1)) expect(text, page.address).toContain(plain(name));
  }
});

test('assistants are told first what the first page says first, and led to the dated facts', () => {
  const text = files.get('llms.txt')!.toString('utf8');
  const said = textOf(
    pages.find(({ address }) => address === '/en/')!,
    'h1',
  )!;
  expect(text.split('\n')[2]?.slice(0, said.length + 2)).toBe(`> ${said}`);
  const led = [...text.matchAll(/\]\(([^\)]+)\)/gv)]
    .map(([, address]) => address!)
    .filter((address) => address.startsWith(site));
  expect(led.length).toBeGreaterThan(60);
  for (const address of led) {
    const path = pathOf(address).slice(1);
    expect(files.has(path) || files.has(`${path}index.html`), address).toBe(true);
  }
});

test('the feed passes a validator for Atom', async () => {
  const grammar = readFileSync('tests/support/atom.rng', 'utf8');
  const problemsOf = async (xml: string) =>
    (
      await validateXML({ xml: [{ fileName: 'feed.xml', contents: xml }], schema: [grammar], extension: 'relaxng' })
    ).errors.map(({ message }) => message);
  for (const [file, bytes] of files) {
    if (!/^[a-z]{2}\/feed\.xml$/v.test(file)) continue;
    const feed = bytes.toString('utf8');
    expect(await problemsOf(feed), file).toEqual([]);
    expect(await problemsOf(feed.replace(/<updated>.*?<\/updated>/v, ''))).not.toEqual([]);
  }
});

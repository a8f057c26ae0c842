import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { onePageOfEachKind } from '../support/page-kinds.ts';
import { attributes, builtFiles, builtPages, type BuiltPage } from '../support/site.ts';

const site = 'https://safe-mobility-guide.example';
const pages = builtPages();
const files = builtFiles();

const isHidden = ({ html }: BuiltPage) => html.includes('<meta name="robots" content="noindex"');
const shown = pages.filter((page) => !isHidden(page));
const tags = (html: string, pattern: RegExp) =>
  [...html.matchAll(/<(?:link|meta)\b[^>]*>/gv)].map(([tag]) => tag).filter((tag) => pattern.test(tag));
const valueOf = (html: string, pattern: RegExp, attribute: string) =>
  tags(html, pattern).flatMap((tag) => attributes(tag, attribute));
const pathOf = (address: string) => {
  expect(address.startsWith(`${site}/`), address).toBe(true);
  return address.slice(site.length);
};

test('only the search and the page of addresses that do not exist are hidden', () => {
  expect(pages.filter(isHidden).map(({ address }) => address.replace(/^\/[a-z]{2}\//v, '/xx/'))).toEqual(
    expect.arrayContaining(['/404.html', '/xx/search/']),
  );
  expect(pages.filter(isHidden).every(({ address }) => /404|\/search\//v.test(address))).toBe(true);
});

test('every other page says its own address, and hidden ones none', () => {
  for (const { address, html } of shown) {
    expect(valueOf(html, /rel="canonical"/v, 'href'), address).toEqual([`${site}${address}`]);
  }
  for (const { address, html } of pages.filter(isHidden)) expect(html, address).not.toContain('rel="canonical"');
});

test('every twin in another language names the page back', () => {
  const twins = new Map(
    shown.map(({ address, html }) => [
      address,
      new Map(
        tags(html, /hreflang=/v).map((tag) => [attributes(tag, 'hreflang')[0]!, pathOf(attributes(tag, 'href')[0]!)]),
      ),
    ]),
  );
  for (const [address, own] of twins) {
    expect([...own.keys()], address).toContain('x-default');
    expect([...own.values()], address).toContain(address);
    for (const [language, twin] of own) {
      expect(Object.fromEntries(twins.get(twin)!), `${address} in ${language}`).toEqual(Object.fromEntries(own));
    }
  }
});

test('the map of the site lists exactly the pages that may be shown, each with a day of its content', () => {
  const index = files.get('sitemap-index.xml')!.toString('utf8');
  const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/gv)].map(([, address]) =>
    files.get(pathOf(address!).slice(1))!.toString('utf8'),
  );
  const listed = maps.flatMap((map) => [...map.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/gv)]);
  expect(listed.map(([, address]) => pathOf(address!)).sort()).toEqual(shown.map(({ address }) => address).sort());
  const changes = JSON.parse(files.get('api/v1/changes.json')!.toString('utf8')) as { changes: { on: string }[] };
  const newest = changes.changes
    .map(({ on }) => on)
    .sort()
    .at(-1)!;
  for (const [, address, day] of listed) {
    expect(day, address).toMatch(/^\d{4}-\d{2}-\d{2}$/v);
    expect(day! <= newest, address).toBe(true);
  }
});

test('robots may read everything, and are told where the map is', () => {
  const robots = files.get('robots.txt')!.toString('utf8');
  expect(robots).not.toContain('Disallow: /');
  expect(robots).toContain(`Sitemap: ${site}/sitemap-index.xml`);
});

test('a link to a page is shown with its title, its address and a small picture of its own', () => {
  const pictures = new Set<string>();
  for (const { address, html } of shown.filter((page) => page.address !== '/')) {
    expect(valueOf(html, /property="og:url"/v, 'content'), address).toEqual([`${site}${address}`]);
    expect(valueOf(html, /property="og:title"/v, 'content')[0], address).toBeTruthy();
    const picture = pathOf(valueOf(html, /property="og:image"/v, 'content')[0]!).slice(1);
    const bytes = files.get(picture)!;
    expect(bytes.subarray(1, 4).toString(), picture).toBe('PNG');
    expect(bytes.length, picture).toBeLessThanOrEqual(20_000);
    pictures.add(picture);
  }
  expect(pictures.size).toBe(shown.length - 1);
});

const dataOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsv)].map(([, json]) => json!);

test('every page has data, and those of each kind fit schema.org', () => {
  const all = shown.filter(({ address }) => address !== '/');
  for (const page of all) expect(dataOf(page), page.address).toHaveLength(1);
  const program = (lines: readonly string[]) =>
    ["import type { Graph } from 'schema-dts';", `export const pages: Graph[] = [\n${lines.join(',\n')}\n];`].join(
      '\n',
    );
  expect(typeProblems(program(onePageOfEachKind(all).flatMap(dataOf)))).toEqual([]);
  // The validation is one: an unknown field and a wrong value are found.
  const wrong =
    '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","nam":"x"},{"@type":"ListItem","position":true}]}';
  expect(typeProblems(program([wrong]))).not.toEqual([]);
});

/** What TypeScript finds wrong in a module that uses the types of schema.org. */
function typeProblems(text: string): string[] {
  const name = `${import.meta.dirname}/linked-data.generated.ts`;
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
    file === name ? ts.createSourceFile(file, text, target) : getSourceFile(file, target);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('the data says of each office and route what the page says', () => {
  type Data = {
    '@graph': { '@type': string; name?: string; description?: string; itemListElement?: { name: string }[] }[];
  };
  for (const page of shown.filter(({ address }) => /\/(?:countries|pathways)\/[^\/]+\//v.test(address))) {
    const text = page.html
      .replaceAll(/<script.*?<\/script>|<[^>]*>/gsv, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    const { '@graph': things } = JSON.parse(dataOf(page)[0]!) as Data;
    const services = things.filter((thing) => thing['@type'] === 'GovernmentService');
    expect(services.length, page.address).toBeGreaterThan(0);
    for (const { name, description = '' } of services) {
      expect(text, page.address).toContain(name);
      expect(text, page.address).toContain(description);
    }
    const crumbs = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    for (const { name } of crumbs.slice(0, -1)) expect(text, page.address).toContain(`${name} ›`);
  }
});

test('assistants are led to the dated facts', () => {
  const text = files.get('llms.txt')!.toString('utf8');
  expect(text).toMatch(/^# .+\n\n> The Safe Mobility Offices are closed\./v);
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

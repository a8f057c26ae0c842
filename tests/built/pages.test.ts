import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pagedFacts } from '../../src/content/content.ts';
import { firstPage, limitedPages } from '../../src/reports/page-limits.ts';
import { validatorWith } from '../support/html-rules.ts';
import { isOfOneLanguage, localeOf, patternOf, wordIn } from '../support/words.ts';
import { pagesByKind, wrongOn } from '../support/page-kinds.ts';
import { builtFiles, builtPages, textOf, treeOf, valuesOf, type BuiltPage } from '../support/site.ts';
import { guide } from '../support/guide.ts';

const pages = builtPages();
const files = builtFiles();
const byAddress = new Map(pages.map((page) => [page.address, page]));

const limits = new Map(limitedPages(pagedFacts(guide)).map(({ path, limits: own }) => [path, own]));
/** What a page may weigh. Those that belong to no language, or answer a wrong address, come in the first flight. */
const budgetOf = (address: string) => (limits.get(address.replace(/^\/[a-z]{2}/v, '')) ?? firstPage.limits).bytes;

/** What to do about a page that has grown too heavy. */
const remedyFor = (address: string) =>
  /\/sources\/./v.test(address)
    ? 'Cut its letters in two in src/schemas/source-groups.ts; /sources/ leads on from the old addresses.'
    : 'Move a part of it to a page of its own.';
/** What a file weighs on its way to a reader: as the build has compressed it. */
const weightOf = (file: string) => files.get(`${file}.br`)!.length;
const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address).slice(1);

test('every compressed file holds what the file beside it holds', () => {
  const compressed = [...files].filter(([file]) => /\.(?:br|gz)$/v.test(file));
  expect(compressed.length).toBeGreaterThan(2 * pages.length);
  const wrong = compressed.filter(([file, bytes]) => {
    const held = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    return !held.equals(files.get(file.replace(/\.\w+$/v, ''))!);
  });
  expect(wrong.map(([file]) => file)).toEqual([]);
});

test('every page keeps to its limit of bytes, styles included', () => {
  const rows = pages
    .map(({ address }) => ({ address, bytes: weightOf(fileOf(address)), budget: budgetOf(address) }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(
    rows.map(({ address, bytes, budget }) => `${String(bytes).padStart(6)} of ${budget}  ${address}`).join('\n'),
  );
  const heavy = rows.filter(({ bytes, budget }) => bytes > budget);
  expect(heavy.map(({ address, bytes }) => `${address} has ${bytes} bytes. ${remedyFor(address)}`)).toEqual([]);
});

/** The check and the search run a script, and work without it too. */
const isCheck = (address: string) => /^\/[a-z]{2}\/check\/$/v.test(address);
/** What the check has for paper alone: browsers ask for it last. */
const paperOf = (address: string) => `${address}paper.css`;
const isSearch = (address: string) => /^\/[a-z]{2}\/search\/$/v.test(address);
const scripted = (address: string) => isCheck(address) || isSearch(address);
/** Pages for danger run one that leaves them. */
const isForDanger = (address: string) => /^\/[a-z]{2}\/help\//v.test(address);
/** A record shows a day that a reader chooses; without its script the day of the fact sheet and today are there. */
const isRecord = (address: string) => address.endsWith('/record/');
/** These two offer a language, and lead on from old addresses: what they say stands there without their script. */
const hasSmallScript = (address: string) => address === '/' || /^\/[a-z]{2}\/sources\/$/v.test(address);

test('no page loads a script, a style or a picture from elsewhere, and few run more than what passes them on', () => {
  const ofOurs = { type: 'module', src: expect.stringMatching(/^\/_astro\/[\w.\-]+\.js$/v) as string };
  for (const page of pages) {
    const { address } = page;
    const tree = treeOf(page);
    // Data for programs is no script.
    const scripts = tree.querySelectorAll('script').filter((one) => one.getAttribute('type') !== 'application/ld+json');
    const expected = scripted(address) ? [{ type: 'application/json' }, ofOurs] : [];
    expect(
      scripts.map((one) => one.attributes),
      address,
    ).toEqual([
      ...(hasSmallScript(address) || isForDanger(address) || isRecord(address) ? [ofOurs] : expected),
      ...(tree.querySelector('[data-pass-on]') ? [ofOurs] : []),
    ]);
    if (address === '/') continue;
    expect(tree.querySelectorAll('iframe, img, video, audio, object, embed'), address).toEqual([]);
    const loaded = valuesOf(page, 'href', 'link:not([rel="canonical"]):not([rel="alternate"])');
    // The icon of these pages comes with them, since a browser fetches one again whenever the address changes.
    expect(
      loaded.map((href) => href.replace(/^(data:[^,]+).*/v, '$1')),
      address,
    ).toEqual([
      scripted(address) ? 'data:image/svg+xml' : '/icon.svg',
      ...(isCheck(address) ? [paperOf(address)] : []),
    ]);
  }
});

test('the check’s script fits into 10 kB, its rules into 9 kB, and what it has for paper into 3 kB', () => {
  for (const page of pages.filter(({ address }) => isCheck(address))) {
    const rules = treeOf(page).querySelector('script[type="application/json"]')!.rawText;
    const script = valuesOf(page, 'src')[0]!.slice(1);
    // It imports nothing: what stood in other files would have to be counted too.
    expect(String(files.get(script))).not.toMatch(/\b(?:import|from)\s*[\("'\{]/v);
    const sizes = {
      rules: brotliCompressSync(rules).length,
      script: weightOf(script),
      paper: weightOf(paperOf(page.address).slice(1)),
    };
    console.log(`${page.address} ${JSON.stringify(sizes)}`);
    expect(sizes.rules).toBeLessThanOrEqual(9000);
    expect(sizes.script).toBeLessThanOrEqual(10_000);
    expect(sizes.paper).toBeLessThanOrEqual(3000);
    expect(treeOf(page).querySelectorAll('link[rel="stylesheet"]:not([media="print"])')).toEqual([]);
  }
});

test('the script that leaves a page for danger fits into 600 bytes', () => {
  const scripts = pages
    .filter(({ address }) => isForDanger(address))
    .flatMap((page) => valuesOf(page, 'src'))
    .filter((file) => files.get(file.slice(1))!.includes('data-leave'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of new Set(scripts)) expect(files.get(file.slice(1))!.length, file).toBeLessThanOrEqual(600);
});

const descriptionOf = (page: BuiltPage) => valuesOf(page, 'content', 'meta[name="description"]')[0];

const validator = validatorWith({
  // A phone number that may be broken over two lines is still read as one.
  'tel-non-breaking': 'off',
  // A list of results cuts a title off long before this; a state or a verdict comes first.
  'long-title': ['error', { maxlength: 150 }],
});

describe.each(pagesByKind(pages))('every page of the kind "$kind"', ({ ofKind }) => {
  test('is valid HTML', () => {
    const wrong = wrongOn(ofKind, ({ html }) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) => messages)
        .map(({ message, ruleId, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    );
    expect(wrong).toEqual([]);
  });

  test('has one h1, a language, a title and a description', () => {
    const wrong = wrongOn(ofKind, (page) => [
      ...(treeOf(page).querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
      ...(/^[a-z]{2}$/v.test(valuesOf(page, 'lang', 'html')[0] ?? '') ? [] : ['no language']),
      ...((textOf(page, 'title') ?? '') === '' ? ['no title'] : []),
      ...((descriptionOf(page) ?? '').length >= 30 ? [] : ['no description']),
    ]);
    expect(wrong).toEqual([]);
  });

  test('leads away without saying from where, whatever its host sends', () => {
    const wrong = wrongOn(ofKind, (page) => {
      const policies = String(valuesOf(page, 'content', 'meta[name="referrer"]'));
      return policies === 'no-referrer' ? [] : [`"${policies}"`];
    });
    expect(wrong).toEqual([]);
  });

  test('leads nowhere that does not exist', () => {
    const wrong = wrongOn(ofKind, (page) =>
      valuesOf(page, 'href').filter((href) => !leadsSomewhere(href, page.address)),
    );
    expect(wrong).toEqual([]);
  });

  test('says that the guide is independent, free and asks for nothing', () => {
    const wrong = wrongOn(ofKind, ({ address, html }) => {
      const words = wordIn(localeOf(address), 'site.independent');
      return html.includes(words) ? [] : [`not "${words}"`];
    });
    expect(wrong).toEqual([]);
  });

  test('can be reported, with its address and its day', () => {
    const wrong = wrongOn(ofKind.filter(isOfOneLanguage), (page) => {
      const report = valuesOf(page, 'href').find((href) => href.startsWith('mailto:mistakes@'));
      const [, subject = ''] = decodeURIComponent(report ?? '').split('subject=');
      return patternOf(wordIn(localeOf(page.address), 'site.reportSubject')).test(subject) ? [] : [`"${subject}"`];
    });
    expect(wrong).toEqual([]);
  });
});

test('every page has a title and a description of its own', () => {
  const titles = pages.map((page) => textOf(page, 'title'));
  const descriptions = pages.map(descriptionOf);
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(descriptions).size).toBe(pages.length);
});

function leadsSomewhere(href: string, from: string): boolean {
  if (/^(?:https?:|mailto:|tel:|data:)/v.test(href) || href === '/icon.svg') return true;
  const [path, anchor] = href.split('#') as [string, string?];
  if (files.has(path.slice(1))) return true;
  const page = byAddress.get(path === '' ? from : path);
  // What follows the address of the check are answers.
  if (page && isCheck(path) && anchor?.startsWith('nationality=')) return true;
  return page !== undefined && (anchor === undefined || anchorsOf(page).has(decodeURIComponent(anchor)));
}

const anchors = new Map<BuiltPage, ReadonlySet<string>>();

/** Where a link may lead to on a page. */
function anchorsOf(page: BuiltPage): ReadonlySet<string> {
  const ids = anchors.get(page) ?? new Set(valuesOf(page, 'id'));
  anchors.set(page, ids);
  return ids;
}

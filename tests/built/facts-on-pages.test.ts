import { expect, test } from 'vitest';
import { latest } from '../../src/eligibility/days.ts';
import { sourceAnchor, sourceHref } from '../../src/wording/source-anchors.ts';
import { locales, original } from '../../src/locales.ts';
import { yearOf } from '../../src/schemas/page-paths.ts';
import { sourceGroupOf, sourceGroups } from '../../src/schemas/source-groups.ts';
import { builtPages, builtTrees, citedIn } from '../support/site.ts';
import { guide } from '../support/guide.ts';

const { facts } = guide;
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const trees = builtTrees();
const tree = (address: string) => trees.get(address)!;

test.each([...facts.offices])(
  'the page of %s says first in which state it is, since when, how we know and when we looked',
  (id, { states }) => {
    const page = tree(`/en/countries/${id}/`);
    const status = page.querySelector('h1 ~ .status')!;
    const heading = page.querySelector('h1')!.text;
    const state = status.querySelector('.state')!;
    expect(heading).toMatch(/^(?:[^:]+: )?Safe Mobility Office in [\w ]+$/v);
    if (!state.classList.contains('open')) expect(heading.toLowerCase()).toMatch(/^[^:]+: /v);
    if (states.at(-1)!.state === 'closed' && state.classList.contains('closed')) expect(heading).toMatch(/^Closed: /v);
    expect(state.closest('p')!.text).toMatch(/\d{4}/v);
    expect(status.querySelectorAll('.refs a[href^="#s"]')).not.toEqual([]);
    expect(status.text).toMatch(/Checked on \d{1,2} \w+ \d{4}\. Newest source: /v);
  },
);

test.each([...facts.routes])('the way %s has its page with state, day and source', (id, { pathway }) => {
  const page = tree(`/en/pathways/${pathway}/${id}/`);
  const status = page.querySelector('h1 ~ .status')!;
  expect(status.querySelector('.state')!.classList.value.at(-1)).toMatch(/^(?:open|limited|paused|closed|ended)$/v);
  expect(status.querySelectorAll('.refs a[href^="#s"]')).not.toEqual([]);
  expect(status.text).toMatch(/Checked on \d{1,2} \w+ \d{4}\./v);
  expect(page.querySelectorAll('th[scope="row"]').map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/\d{4}/v),
  );
});

test.each([...facts.routes])('the old address of %s leads on from the page of its pathway', (id, { pathway }) => {
  for (const locale of locales) {
    const entry = tree(`/${locale}/pathways/${pathway}/`).getElementById(id);
    expect(entry?.querySelector('a')?.getAttribute('href')).toBe(`/${locale}/pathways/${pathway}/${id}/`);
    expect(entry?.querySelector('.state')?.text).toBeTruthy();
  }
});

test('every source stands on the page of its letters alone, under its long and its short address', () => {
  for (const locale of locales) {
    const found = sourceGroups.flatMap((group) =>
      tree(`/${locale}/sources/${group}/`)
        .querySelectorAll('.sources li[id]')
        .map((entry) => ({ id: entry.id, group, anchor: entry.querySelector('span[id]')?.id })),
    );
    const wanted = [...facts.sources.keys()].map((id) => ({ id, group: sourceGroupOf(id), anchor: sourceAnchor(id) }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(found.sort(byId)).toEqual(wanted.sort(byId));
  }
});

test('the short old address of every source opens the list of sources at the page of its letters', () => {
  for (const locale of locales) {
    const all = tree(`/${locale}/sources/`);
    for (const id of facts.sources.keys()) {
      const group = all.getElementById(sourceAnchor(id))?.closest('li');
      expect(`${group?.querySelector('a')?.getAttribute('href') ?? ''}#${sourceAnchor(id)}`).toBe(
        sourceHref(id, locale),
      );
      expect(group?.getAttribute('data-until')).toBe(sourceGroupOf(id).slice(-1));
    }
  }
});

test.each([...facts.rumours.keys()])('the message %s has a page with its sources, and the list leads there', (id) => {
  for (const locale of locales) {
    const page = tree(`/${locale}/stay-safe/${id}/`);
    expect(page.querySelectorAll('.sources li').length).toBeGreaterThan(0);
    const entry = tree(`/${locale}/stay-safe/`).getElementById(id)!;
    expect(entry.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      `/${locale}/stay-safe/${id}/`,
    ]);
  }
});

test.each([...facts.rumours])(
  'the page of the message %s repeats it, judges it at once in a sentence, then says why, what to do and how we know',
  (id, rumour) => {
    for (const locale of locales) {
      const page = tree(`/${locale}/stay-safe/${id}/`);
      const article = page.querySelector('article.message')!;
      const [message, band] = article.querySelectorAll('h1, .band-of-state');
      expect(message!.text).toContain(rumour.claim[locale] ?? rumour.claim[original]);
      const verdict = band!.querySelector(`strong.verdict.${rumour.verdict}`)!;
      expect(page.querySelector('title')!.text.toLowerCase()).toContain(verdict.text.toLowerCase());
      expect(citedIn(band!).length).toBe(rumour.sources.length);
      const answer = article.querySelector('.answer')!;
      const inWords = answer.childNodes.filter((node) => !node.toString().startsWith('<sup')).map(({ text }) => text);
      const why = article.querySelector('.why')?.text.trim() ?? '';
      const said = rumour.why[locale] ?? rumour.why[original];
      expect(said.startsWith(inWords.join('').trim())).toBe(true);
      expect(said).toContain(why);
      expect(why.split(/(?<=[.?]) /v).length).toBeLessThanOrEqual(3);
      expect(article.querySelector('details.fold .small')!.text).toMatch(/\d{4}\. .*: /v);
      const order = article
        .querySelectorAll('h1, .answer, .why, #do, #report, #how')
        .map(({ id: anchor, classNames, tagName }) => anchor || classNames || tagName);
      expect(order).toEqual(['H1', 'answer', ...(why === '' ? [] : ['why']), 'do', 'report', 'how']);
    }
  },
);

test.each([...facts.rumours])('programs are told the verdict on %s, and what it is a verdict on', (id, rumour) => {
  for (const locale of locales) {
    const page = tree(`/${locale}/stay-safe/${id}/`);
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')!.rawText) as {
      '@graph': { '@type': string }[];
    };
    expect(data['@graph'].filter((thing) => thing['@type'] === 'ClaimReview')).toEqual([
      expect.objectContaining({
        url: expect.stringMatching(new RegExp(`/${locale}/stay-safe/${id}/$`, 'v')) as string,
        claimReviewed: rumour.claim[locale] ?? rumour.claim[original],
        datePublished: rumour.checkedOn,
        author: expect.objectContaining({ '@type': 'Organization' }) as object,
        itemReviewed: expect.objectContaining({ '@type': 'Claim' }) as object,
        reviewRating: expect.objectContaining({
          '@type': 'Rating',
          alternateName: page.querySelector('.verdict')!.text,
        }) as object,
      }),
    ]);
  }
});

test('where to report a swindle has a number to call in each country with an Office', () => {
  for (const locale of locales) {
    const page = tree(`/${locale}/stay-safe/`);
    for (const { country } of facts.offices.values()) {
      const place = page.getElementById(`report-fraud-${country.toLowerCase()}`)!;
      expect(place.parentNode!.querySelectorAll('a[href^="tel:"]').length, country).toBeGreaterThan(0);
    }
  }
});

const ways = [
  ...[...facts.offices].map(([id, fact]) => ({ path: `/countries/${id}/record/`, fact })),
  ...[...facts.routes].map(([id, fact]) => ({ path: `/pathways/${fact.pathway}/${id}/`, fact })),
];

test.each(ways)('every dated statement on $path has its anchor, and a citation to copy', ({ path, fact }) => {
  for (const locale of locales) {
    const address = `/${locale}${path}`;
    const page = tree(address);
    for (const { id } of [...fact.states, ...fact.criteria, ...fact.details]) {
      const row = page.getElementById(id!);
      expect(row?.tagName, id).toBe('TR');
      const citation = row?.querySelector('details.cite p')?.text ?? '';
      expect(citation, id).toMatch(/ \(.*\d{4}.*\)\. .+ \(.+\), .*\d{4}/v);
      expect(citation.endsWith(`${address}#${id!}`), citation).toBe(true);
    }
  }
});

test.each(ways)('what is quoted of $path begins with its state, unless that is simply open', ({ path, fact }) => {
  const { state } = fact.states.at(-1)!;
  for (const locale of locales) {
    const page = tree(`/${locale}${path}`);
    const word = page.querySelector('.status .state')!.text;
    const title = page.querySelector('title')!.text;
    expect(title.startsWith(page.querySelector('h1')!.text), title).toBe(true);
    expect(page.querySelector('meta[property="og:title"]')!.getAttribute('content')).toBe(
      page.querySelector('h1')!.text,
    );
    const description = page.querySelector('meta[name="description"]')!.getAttribute('content')!;
    if (state === 'open') continue;
    expect(description.toLowerCase().startsWith(word.toLowerCase()), description).toBe(true);
    expect(title).toMatch(/^\p{Lu}[^:]*: /v);
  }
});

test('what is quoted of a way keeps the doubt that stands first on its page', () => {
  for (const [route, { pathway }] of facts.routes) {
    for (const locale of locales) {
      const page = tree(`/${locale}/pathways/${pathway}/${route}/`);
      const description = page.querySelector('meta[name="description"]')!.getAttribute('content')!;
      for (const { text } of page.querySelectorAll('.status .doubt strong')) expect(description).toContain(text);
    }
  }
});

test('every event has its row on the page of its year alone, and its old address on the timeline leads there', () => {
  const years = [...new Set([...facts.events.values()].map(yearOf))];
  for (const locale of locales) {
    const timeline = tree(`/${locale}/timeline/`);
    const rows = years.flatMap((year) =>
      tree(`/${locale}/timeline/${year}/`)
        .querySelectorAll('tr[id]')
        .map(({ id }) => `${year} ${id}`),
    );
    expect(rows.sort()).toEqual([...facts.events].map(([id, event]) => `${yearOf(event)} ${id}`).sort());
    for (const [id, event] of facts.events) {
      const old = timeline.getElementById(id);
      expect(old?.getAttribute('href'), id).toBe(`/${locale}/timeline/${yearOf(event)}/#${id}`);
    }
    for (const year of years) {
      const old = timeline.getElementById(`y${year}`)?.querySelector('a');
      expect(old?.getAttribute('href')).toBe(`/${locale}/timeline/${year}/`);
    }
  }
});

test('the years of the timeline and the events within a year run the same way: the oldest first', () => {
  const timeline = tree('/en/timeline/');
  const ids = (selector: string) => timeline.querySelectorAll(selector).map(({ id }) => id);
  expect(ids('[id^="y2"]')).toEqual(ids('[id^="y2"]').sort());
  const dayOf = (id: string) => latest(facts.events.get(id)!.on);
  const inLinks = ids('a[id]').filter((id) => facts.events.has(id));
  const inPoints = timeline
    .querySelectorAll('.turning-points li > a')
    .map((link) => link.getAttribute('href')!.split('#')[1]!);
  const inRows = tree('/en/timeline/2025/')
    .querySelectorAll('tr[id]')
    .map(({ id }) => id);
  for (const order of [inPoints, inRows]) expect(order.map(dayOf)).toEqual(order.map(dayOf).sort());
  expect(inLinks.map((id) => yearOf(facts.events.get(id)!))).toEqual(
    inLinks.map((id) => yearOf(facts.events.get(id)!)).sort(),
  );
  expect(inPoints.length).toBe([...facts.events.values()].filter(({ isTurningPoint }) => isTurningPoint).length);
});

test.each(locales)('in %s every figure has its row on the page of numbers alone', (locale) => {
  const ids = [...facts.figures.keys()];
  const rowsOn = (address: string) =>
    tree(address)
      .querySelectorAll('tr[id]')
      .map(({ id }) => id);
  expect(rowsOn(`/${locale}/timeline/numbers/`).sort()).toEqual(ids.sort());
  for (const address of trees.keys()) {
    if (!address.startsWith(`/${locale}/`) || address.endsWith('/timeline/numbers/')) continue;
    expect(
      rowsOn(address).filter((id) => facts.figures.has(id)),
      address,
    ).toEqual([]);
  }
});

test.each(locales)('in %s every message and every living contact has its place', (locale) => {
  const has = (address: string, id: string) => tree(`/${locale}${address}`).getElementById(id) !== null;
  for (const id of facts.rumours.keys()) {
    expect(has('/stay-safe/', id), id).toBe(true);
    expect(has(`/stay-safe/${id}/`, id), id).toBe(true);
  }
  for (const [id, { state, country }] of facts.contacts) {
    const [place] = [...facts.places].find((one) => one[1].country === country) ?? [];
    const [office] = [...facts.offices].find((one) => one[1].country === country) ?? [];
    const page = place !== undefined ? `/elsewhere/${place}/` : office !== undefined ? `/help/${office}/` : '/help/';
    expect(has(page, id), id).toBe(state !== 'dead');
  }
});

test('a number of a dead contact is nowhere', () => {
  const dead = [...facts.contacts.values()]
    .filter(({ state }) => state === 'dead')
    .flatMap(({ ways }) => ways.map(({ value }) => value));
  for (const value of dead) for (const [address, html] of pages) expect(html, address).not.toContain(value);
});

import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { sourceAnchor, sourceHref } from '../../src/wording/source-anchors.ts';
import { locales, original } from '../../src/locales.ts';
import { sourceGroupOf, sourceGroups } from '../../src/schemas/source-groups.ts';
import { builtPages, builtTrees } from '../support/site.ts';

const { facts } = readContent(readFolder(join(import.meta.dirname, '../../content'))).content;
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
    expect(status.text).toMatch(/Checked on \d{1,2} \w+ \d{4}\. Newest evidence: /v);
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

test('the old addresses of every source, the long and the short one, lead on to where it stands now', () => {
  for (const locale of locales) {
    const all = tree(`/${locale}/sources/`);
    const groups = new Map(sourceGroups.map((group) => [group, tree(`/${locale}/sources/${group}/`)]));
    for (const id of facts.sources.keys()) {
      const anchor = sourceAnchor(id);
      const entry = all.getElementById(id)?.querySelector('a');
      expect(entry?.getAttribute('id'), id).toBe(anchor);
      expect(entry?.getAttribute('href')).toBe(sourceHref(id, locale));
      const there = groups.get(sourceGroupOf(id))!;
      expect(there.getElementById(anchor)?.parentNode, id).toBe(there.getElementById(id));
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
  'the page of the message %s repeats it, judges it at once, then says why and how we know',
  (id, rumour) => {
    for (const locale of locales) {
      const page = tree(`/${locale}/stay-safe/${id}/`);
      const [message, verdict, why] = page
        .querySelector('article.rumour')!
        .childNodes.filter(({ text }) => text.trim());
      expect(message!.text).toContain(rumour.claim[locale] ?? rumour.claim[original]);
      expect(parse(verdict!.toString()).querySelectorAll(`strong.verdict.${rumour.verdict}`)).toHaveLength(1);
      expect(why!.text).toContain(rumour.why[locale] ?? rumour.why[original]);
      expect(parse(why!.toString()).querySelectorAll('.refs a').length).toBe(rumour.sources.length);
      expect(page.querySelector('article.rumour')!.text).toMatch(/\d{4}\. .*: /v);
      expect(page.querySelector('title')!.text.toLowerCase()).toContain(
        parse(verdict!.toString()).querySelector('.verdict')!.text.toLowerCase(),
      );
    }
  },
);

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

test('every event, figure, rumour and living contact is on the site', () => {
  const idsOn = (address: string) =>
    new Map(
      tree(address)
        .querySelectorAll('[id]')
        .map((one) => [one.id, one.tagName]),
    );
  const [safe, help] = [idsOn('/en/stay-safe/'), idsOn('/en/help/')];
  const [timeline, numbers] = [idsOn('/en/timeline/'), idsOn('/en/timeline/numbers/')];
  for (const id of facts.rumours.keys()) expect(safe.has(id), id).toBe(true);
  for (const [id, { state, country }] of facts.contacts) {
    const [place] = [...facts.places].find((one) => one[1].country === country) ?? [];
    const [office] = [...facts.offices].find((one) => one[1].country === country) ?? [];
    const page =
      place !== undefined
        ? idsOn(`/en/elsewhere/${place}/`)
        : office !== undefined
          ? idsOn(`/en/help/${office}/`)
          : help;
    expect(page.has(id), id).toBe(state !== 'dead');
  }
  for (const id of facts.events.keys()) expect(timeline.get(id), id).toBe('TR');
  for (const id of facts.figures.keys()) expect(numbers.get(id), id).toBe('TR');
});

test('a number of a dead contact is nowhere', () => {
  const dead = [...facts.contacts.values()]
    .filter(({ state }) => state === 'dead')
    .flatMap(({ ways }) => ways.map(({ value }) => value));
  for (const value of dead) for (const [address, html] of pages) expect(html, address).not.toContain(value);
});

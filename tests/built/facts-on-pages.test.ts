import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readFolder } from '../../src/checks/read-folder.ts';
import { builtPages } from '../support/site.ts';

const { facts } = checkContent(readFolder(join(import.meta.dirname, '../../content')), '2026-11-22').content;
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));

/** The part of a page that begins at an element with an id, up to the next heading of its rank. */
const sectionOf = (html: string, id: string) => html.split(`<h2 id="${id}"`)[1]?.split('<h2')[0];

test.each([...facts.offices.keys()])(
  'the page of %s says first that it is closed, since when, how we know and when we looked',
  (id) => {
    const top = pages.get(`/en/countries/${id}/`)!.split('<h2')[0]!;
    expect(top).toMatch(/<h1[^>]*>The Safe Mobility Office in [\w ]+ is closed\.<\/h1>/v);
    expect(top).toMatch(/class="state closed">closed<\/span> since January 2025/v);
    expect(top).toMatch(/href="#s\d+"/v);
    expect(top).toMatch(/Checked on \d{1,2} \w+ \d{4}\. Newest evidence: /v);
  },
);

test.each([...facts.routes])('the route %s has its section with state, day and source', (id, { pathway }) => {
  const section = sectionOf(pages.get(`/en/pathways/${pathway}/`)!, id)!;
  expect(section).toMatch(/class="state (?:open|limited|paused|closed|ended)"/v);
  expect(section).toMatch(/href="#s\d+"/v);
  expect(section).toMatch(/Checked on \d{1,2} \w+ \d{4}\./v);
  expect(section).toMatch(/<th scope="row">[^<]*\d{4}/v);
});

test('every event, figure, source, rumour and living contact is on the site', () => {
  const timeline = pages.get('/en/timeline/')!;
  const sources = pages.get('/en/sources/')!;
  const help = pages.get('/en/help/')!;
  const safe = pages.get('/en/stay-safe/')!;
  for (const id of facts.sources.keys()) expect(sources).toContain(`id="${id}"`);
  for (const id of facts.rumours.keys()) expect(safe).toContain(`id="${id}"`);
  for (const [id, { state }] of facts.contacts) expect(help.includes(`id="${id}"`), id).toBe(state !== 'dead');
  expect(timeline.match(/<th scope="row">/gv)).toHaveLength(facts.events.size + facts.figures.size);
});

test('a number of a dead contact is nowhere', () => {
  const dead = [...facts.contacts.values()]
    .filter(({ state }) => state === 'dead')
    .flatMap(({ ways }) => ways.map(({ value }) => value));
  for (const value of dead) for (const [address, html] of pages) expect(html, address).not.toContain(value);
});

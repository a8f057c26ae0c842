import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sourceGroupOf } from '../../src/schemas/source-groups.ts';
import { builtFiles, builtTrees } from '../support/site.ts';

// A module of the older kind, whose types do not say so.
const { default: addFormats } = formats as unknown as { default: (ajv: Ajv2020) => void };

const files = builtFiles();
const read = (file: string) => JSON.parse(files.get(file)!.toString('utf8')) as Record<string, unknown>;
const names = [...files.keys()]
  .filter((file) => /^api\/v1\/[a-z]+\.json$/v.test(file))
  .map((file) => file.slice('api/v1/'.length, -'.json'.length));
const trees = builtTrees();
const tree = (address: string) => trees.get(address)!;

interface Statement {
  readonly sources?: readonly string[];
  readonly certainty?: string;
}
type Facts = readonly (Statement & { readonly id: string; readonly [list: string]: unknown })[];
const factsOf = (kind: string) => read(`api/v1/${kind}.json`)[kind] as Facts;

describe('every file of the open data', () => {
  test('has a schema, and every schema a file', () => {
    const schemas = [...files.keys()].filter((file) => /^api\/v1\/schemas\/[a-z]+\.json$/v.test(file));
    expect(schemas.map((file) => file.split('/').at(-1)!.replace('.json', ''))).toEqual(names);
  });

  test.each(names)('%s.json fits its schema, and an unknown field does not', (name) => {
    // "prefixItems" and the like are not used; what zod writes is validated as it stands.
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    addFormats(ajv);
    const fits = ajv.compile(read(`api/v1/schemas/${name}.json`));
    const content = read(`api/v1/${name}.json`);
    fits(content);
    expect(fits.errors ?? []).toEqual([]);
    const list = content[name === 'rules' ? 'subjects' : name] as object[];
    expect(fits({ ...content, [name === 'rules' ? 'subjects' : name]: [{ ...list[0], unknown: 1 }] })).toBe(false);
  });

  test('says its day and its licence', () => {
    for (const name of names.filter((one) => one !== 'rules')) {
      expect(read(`api/v1/${name}.json`), name).toMatchObject({
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/v) as string,
      });
    }
  });
});

test('every source that a statement cites is in the file of sources', () => {
  const known = new Set(factsOf('sources').map(({ id }) => id));
  const cited = JSON.stringify(['offices', 'routes', 'contacts', 'rumours', 'figures', 'events'].map(factsOf));
  const ids = [...cited.matchAll(/"sources":\[(?<list>[^\]]*)\]/gv)].flatMap(
    ({ groups }) => JSON.parse(`[${groups!['list']!}]`) as string[],
  );
  expect(ids.length).toBeGreaterThan(500);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test('the numbers equal those of the pages', () => {
  const missingOn = (address: string, facts: Facts) =>
    facts.map(({ id }) => id).filter((id) => tree(address).getElementById(id) === null);
  for (const source of factsOf('sources')) {
    expect(missingOn(`/en/sources/${sourceGroupOf(source.id)}/`, [source])).toEqual([]);
  }
  expect(missingOn('/en/changes/', factsOf('changes'))).toEqual([]);
  expect(missingOn('/en/stay-safe/', factsOf('rumours'))).toEqual([]);
  for (const { id } of factsOf('offices')) expect(trees.has(`/en/countries/${id}/`), id).toBe(true);
  for (const name of names.filter((one) => one !== 'rules')) {
    const file = tree('/en/data/').querySelector(`a[href="/api/v1/${name}.json"]`)!.closest('td')!;
    expect(file.nextElementSibling!.text, name).toBe(String(factsOf(name).length));
  }
});

test('no contact that is known to be dead is handed out', () => {
  expect(factsOf('contacts').filter((contact) => contact['state'] === 'dead')).toEqual([]);
});

test('the table of criteria has a row for each, and as many cells as its heading', () => {
  const rows = parse(files.get('api/v1/criteria.csv')!, { bom: true, relax_column_count: true });
  const criteria = [...factsOf('offices'), ...factsOf('routes')].flatMap((one) => one['criteria'] as object[]);
  expect(rows).toHaveLength(criteria.length + 1);
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([11]));
});

test('the page of the data explains every field of an Office', () => {
  const explained = tree('/en/data/')
    .querySelectorAll('code')
    .map(({ text }) => text);
  for (const field of ['states.from', 'criteria[present-by].day', 'details.topic', 'states.evidenceOn']) {
    expect(explained).toContain(field);
  }
});

test('the feed has an entry for each change, with a link that lasts', () => {
  const feed = files.get('en/feed.xml')!.toString('utf8');
  const changes = factsOf('changes');
  expect(feed.match(/<entry>/gv)).toHaveLength(changes.length);
  for (const { id } of changes) expect(feed).toMatch(new RegExp(`<id>https://[^<]+/en/changes/#${id}</id>`, 'v'));
  expect(feed).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00\.000Z<\/updated>/v);
});

import { expect, test } from 'vitest';
import { builtPages, citedIn, treeOf } from '../support/site.ts';

/** The numbers that a page prints behind its sentences, in its order, and those of its list. */
const pages = builtPages().map((built) => {
  const { address, html } = built;
  const page = treeOf(built);
  return {
    address,
    html,
    cited: citedIn(page),
    isWrong: page.querySelectorAll('.refs a').some((link) => link.getAttribute('href') !== `#s${link.text}`),
    listed: page.querySelectorAll('details.sources ol > li').map(({ id }) => Number(id.slice(1))),
  };
});
const addresses = (found: readonly { readonly address: string }[]) => found.map(({ address }) => address);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('every source in the list of a page is cited on it, and every citation leads to a source in the list', () => {
  expect(pages.filter(({ listed }) => listed.length > 0).length).toBeGreaterThan(200);
  const wrong = pages.filter(
    ({ cited, listed, isWrong }) =>
      isWrong ||
      JSON.stringify(listed) !== JSON.stringify(upTo(listed.length)) ||
      JSON.stringify([...new Set(cited)].sort((a, b) => a - b)) !== JSON.stringify(listed),
  );
  expect(addresses(wrong)).toEqual([]);
});

test('sources have their numbers in the order in which a page cites them', () => {
  const wrong = pages.filter(
    ({ cited }) => JSON.stringify([...new Set(cited)]) !== JSON.stringify(upTo(new Set(cited).size)),
  );
  expect(addresses(wrong)).toEqual([]);
});

test('no page keeps a mark that waits for a number', () => {
  expect(addresses(pages.filter(({ html }) => html.includes('data-source')))).toEqual([]);
});

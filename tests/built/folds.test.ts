import { expect, test } from 'vitest';
import { builtTrees } from '../support/site.ts';

const pages = [...builtTrees()].map(([address, tree]) => ({ address, tree }));

test('the address of a fold stands inside it: what stands in its summary opens nothing', () => {
  expect(pages.filter(({ tree }) => tree.querySelector('details.fold > [id]')).length).toBeGreaterThan(200);
  const closed = pages.flatMap(({ address, tree }) =>
    tree.querySelectorAll('summary [id], summary[id]').map(({ id }) => `${address}#${id}`),
  );
  expect(closed).toEqual([]);
});

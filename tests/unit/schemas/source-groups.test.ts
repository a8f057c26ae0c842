import { expect, test } from 'vitest';
import { sourceGroupOf, sourceGroups } from '../../../src/schemas/source-groups.ts';

test('every letter and every digit has its page of sources, and only one', () => {
  const firsts = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
  for (const group of sourceGroups) {
    const own = firsts.filter((letter) => sourceGroupOf(`${letter}-source`) === group);
    expect(own.slice(0, 1), group).toEqual([group.slice(0, 1)]);
  }
  expect(sourceGroupOf('1a-source')).toBe('a-c');
  expect(sourceGroupOf('cbs-news')).toBe('a-c');
  expect(sourceGroupOf('dhs-rule')).toBe('d-e');
  expect(sourceGroupOf('zeit')).toBe('u-z');
});

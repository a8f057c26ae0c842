import { expect, test } from 'vitest';
import { fillPlaceholders } from '../../src/placeholders.ts';

test('each name in curly brackets gets its value, a number and an empty text too', () => {
  expect(fillPlaceholders('{number} of {all}{more}', { number: 0, all: 12, more: '' })).toBe('0 of 12');
});

test('a name without a value stays as it is, or is what is said instead', () => {
  expect(fillPlaceholders('since {day}', {})).toBe('since {day}');
  expect(fillPlaceholders('since {day}', {}, (name) => `(${name}?)`)).toBe('since (day?)');
});

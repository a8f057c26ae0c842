import { expect, test } from 'vitest';
import { addDays, earliest, latest } from '../../../src/eligibility/days.ts';

test.each([
  ['2023-06-11', '2023-06-11', '2023-06-11'],
  ['2023-06', '2023-06-01', '2023-06-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-08-02/2025-01', '2024-08-02', '2025-01-31'],
  ['2022/2023-03', '2022-01-01', '2023-03-31'],
])('%s lies between %s and %s', (day, first, last) => {
  expect([earliest(day), latest(day)]).toEqual([first, last]);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2026-11-22', 60, '2027-01-21'],
])('%s and %i days is %s', (day, count, result) => {
  expect(addDays(day, count)).toBe(result);
});

import { expect, test } from 'vitest';
import { isInForce, isOpen, keyOf, stateOn } from '../../../src/eligibility/in-force.ts';

const rule = { from: '2023-06-28', until: '2023-11-09' };

test.each([
  ['the day before it begins', '2023-06-27', false],
  ['its first day', '2023-06-28', true],
  ['its last day', '2023-11-09', true],
  ['the day after it ends', '2023-11-10', false],
])('a rule on %s', (_, on, holds) => {
  expect(isInForce(rule, on)).toBe(holds);
});

test('a rule of which only the month is known begins on the last day of the month', () => {
  expect(isInForce({ from: '2023-06' }, '2023-06-29')).toBe(false);
  expect(isInForce({ from: '2023-06' }, '2023-06-30')).toBe(true);
});

const states = [
  { state: 'open', from: '2023-06-28' },
  { state: 'closed', from: '2025-01-23/2025-01-31' },
];

test('before its first state an office has none', () => {
  expect(stateOn(states, '2023-06-27')).toBeUndefined();
});

test('a state lasts until the latest day that the next can have begun', () => {
  expect(stateOn(states, '2025-01-30')?.state).toBe('open');
  expect(stateOn(states, '2025-01-31')?.state).toBe('closed');
});

test.each([
  ['its kind', { kind: 'age' }, 'age'],
  ['what it asks for', { kind: 'has', what: 'invitation' }, 'has/invitation'],
  ['its name, where it has one', { kind: 'nationality', rule: 'visa-pause' }, 'nationality/visa-pause'],
  ['what it is about, where it only says that', { kind: 'undocumented', about: 'age' }, 'age'],
])('a rule is known by %s', (_, criterion, key) => {
  expect(keyOf(criterion)).toBe(key);
});

test('a subject is open in no state but open and limited', () => {
  const open = ['planned', 'open', 'limited', 'paused', 'closed', 'ended'].filter((state) => isOpen({ state }));
  expect(open).toEqual(['open', 'limited']);
  expect(isOpen(undefined)).toBe(false);
});

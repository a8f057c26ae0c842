import { expect, test } from 'vitest';
import type { State } from '../../../src/schemas/state.ts';
import { sayStateSince, stateText } from '../../../src/wording/states.ts';
import { sayIn } from '../../../src/wording/words.ts';

const inEnglish = { locale: 'en', say: sayIn('en') } as const;
const limited = (from: string, short: string) => ({ state: 'limited', from, short: { en: short } }) as State;

/** Since when the last of some lines is said to hold. */
const since = (...states: State[]) => sayStateSince(states, states.at(-1)!, inEnglish);

test('a limit holds since it began, not since the first limit', () => {
  expect(since(limited('2022-06', 'Venezuelans only'), limited('2025-03-11', 'only renewals'))).toBe(
    'since 11 March 2025',
  );
});

test('a limit told in two lines holds since the first of them', () => {
  expect(since(limited('2022-06', 'only renewals'), limited('2025-03-11', 'only renewals'))).toBe('since June 2022');
});

test('a day within the words of a state does not run into the day since when it holds', () => {
  expect(stateText({ word: 'arrived by 3 December 2024', since: 'since 4 December 2024' })).toBe(
    'arrived by 3 December 2024, since 4 December 2024',
  );
  expect(stateText({ word: 'closed', since: 'since January 2025' })).toBe('closed since January 2025');
  expect(stateText({ word: 'arrived by 3 December 2024', since: '' })).toBe('arrived by 3 December 2024');
});

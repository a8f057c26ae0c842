import { expect, test } from 'vitest';
import { factsOn } from '../../../src/content/facts.ts';
import { homeDoors } from '../../../src/views/home.ts';
import { messageOf } from '../../../src/views/rumours.ts';
import type { View } from '../../../src/wording/view.ts';
import { sayIn } from '../../../src/wording/words.ts';
import { smallContent } from '../../support/small-site.ts';

/** The small site on a day after one on which the office in Colombia opened again. */
function openedAgain(day: string): View {
  const { facts } = smallContent;
  const office = facts.offices.get('colombia')!;
  const states = [...office.states, { ...office.states.at(-1)!, state: 'open' as const, from: day }];
  const offices = new Map(facts.offices).set('colombia', { ...office, states });
  return { locale: 'en', say: sayIn('en'), facts: factsOn('2026-11-25', { ...facts, offices }) };
}

// "False" was said on 22 November 2026.
test.each([
  { opened: '2026-11-21', shown: true },
  { opened: '2026-11-22', shown: false },
  { opened: '2026-11-24', shown: false },
])('the first page says of "the Office has reopened" whether it is true: $shown, if one did on $opened', (one) => {
  const view = openedAgain(one.opened);
  expect(homeDoors(view).message).toHaveLength(one.shown ? 1 : 0);
  const claim = view.facts.rumours.find(({ kind }) => kind === 'claim')!;
  // The page of the message, and what is passed on, keep the verdict and warn.
  expect(messageOf(claim, view).isOverdue).toBe(!one.shown);
});

import { expect, test } from 'vitest';
import { factsOn } from '../../src/content/facts.ts';
import { earliest } from '../../src/eligibility/days.ts';
import { today } from '../../src/today.ts';
import { sentencesOf } from '../../src/views/sentences.ts';
import { sayIn } from '../../src/wording/words.ts';
import { guide } from '../support/guide.ts';

const began = [...guide.facts.offices.values()].map(({ states }) => earliest(states[0]!.from)).sort()[0]!;
const firstYear = Number(began.slice(0, 4)) + 1;
const years = Number(today().slice(0, 4)) - firstYear + 1;

test.each(Array.from({ length: years }, (_, index) => `${String(firstYear + index)}-01-01`))(
  'of what was known on %s every template makes sentences',
  (day) => {
    const facts = factsOn(day, guide.facts);
    const said = sentencesOf({ locale: 'en', say: sayIn('en'), facts }, [...guide.examples.values()]);
    for (const office of facts.offices.keys()) expect(said).toContain(office);
  },
);

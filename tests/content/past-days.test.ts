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
  'of what was known on %s the templates make sentences, for every Office and way that there was',
  (day) => {
    const facts = factsOn(day, guide.facts);
    const said = sentencesOf({ locale: 'en', say: sayIn('en'), facts }, [...guide.examples.values()]);
    expect(facts.offices).not.toEqual([]);
    for (const { id } of [...facts.offices, ...facts.routes]) expect(said).toContain(`# ${id}\n`);
  },
);

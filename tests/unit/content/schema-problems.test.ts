import { expect, test } from 'vitest';
import { inWords } from '../../../src/content/problem.ts';
import { readEntry } from '../../../src/content/read-content.ts';

const file = 'facts/events/opening.yaml';
const event = (checkedOn: string) => `on: "2023-06-28"
title:
  en: The Offices opened.
about: []
sources:
  - ministry
certainty: confirmed
${checkedOn}
evidenceOn: "2024-08-02"
`;
const messages = (checkedOn: string) => {
  const read = readEntry(file, event(checkedOn));
  return 'problems' in read ? read.problems.map(inWords) : [];
};

test('a day of the last review that fits is no mistake', () => {
  expect(messages('checkedOn: "2026-11-22"')).toEqual([]);
});

test.each([
  ['', 'is missing.', 'Fill it in.'],
  ['checkedOn: "2026-02-30"', '"2026-02-30" is not a day of the calendar.', 'Write it as 2024-09-27, without a time.'],
  ['checkedOn: "2026-11"', '"2026-11" is not a day of the calendar.', 'Write it as 2024-09-27, without a time.'],
  ['checkedOn: "1906-11-22"', 'lies before 1990.', 'Correct the year: nothing on this site is that old.'],
  ['checkedOn: 2026', '2026 is not text.', 'Correct the value.'],
])('a wrong day of the last review (%s) says in the same message what to do', (line, problem, remedy) => {
  expect(messages(line)).toEqual([`content/${file}: checkedOn: ${problem}\n    ${remedy}`]);
});

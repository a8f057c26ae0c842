import { expect, test } from 'vitest';
import { evaluate, type Way } from '../../../src/eligibility/evaluate.ts';
import { unpack } from '../../../src/questionnaire/unpack.ts';
import type { PackedRules } from '../../../src/questionnaire/rules.ts';
import { questionnaireRules } from '../../../src/views/questionnaire-rules.ts';
import { wordedWays } from '../../../src/views/worded-ways.ts';
import { locales } from '../../../src/locales.ts';
import { pick, randomAnswers, randomFrom, turningDays } from '../../support/random-people.ts';
import { openView } from '../../../src/wording/view.ts';

test.each(locales)(
  'in %s what the check unpacks is what was packed: each rule, its days, and who says it',
  (locale) => {
    const view = openView(locale);
    const { ways } = unpack(JSON.parse(JSON.stringify(questionnaireRules(view))) as PackedRules);
    const whole = wordedWays(view);
    expect(ways.map(({ id, href, isOffice }) => ({ id, href, isOffice }))).toEqual(
      whole.map(({ id, href, isOffice }) => ({ id, href, isOffice })),
    );
    for (const [index, { criteria, states }] of ways.entries()) {
      const expected = whole[index]!;
      expect(states.map(({ from, worded }) => [from, worded.text])).toEqual(
        expected.states.map(({ from, worded }) => [from, worded.text]),
      );
      expect(
        criteria.map(({ kind, from, until, worded: { text, named } }) => ({ kind, from, until, text, named })),
      ).toEqual(
        expected.criteria.map(({ kind, from, until, worded: { text, named } }) => ({
          kind,
          from,
          until,
          text,
          // That no rule was found is our own sentence.
          named: kind === 'undocumented' ? [] : named,
        })),
      );
    }
  },
);

test.each(locales)('in %s the check judges by what it unpacks as the guide judges', (locale) => {
  const view = openView(locale);
  const { ways } = unpack(JSON.parse(JSON.stringify(questionnaireRules(view))) as PackedRules);
  const whole = wordedWays(view);
  const days = turningDays(whole);
  const random = randomFrom(20_231_018);
  for (let number = 0; number < 200; number++) {
    const [answers, on] = [randomAnswers(days, random), pick(days, random)];
    const outcomes = (of: readonly Way[]) => evaluate(of, answers, on, on).map(({ outcome, ask }) => [outcome, ask]);
    expect(outcomes(ways)).toEqual(outcomes(whole));
  }
});

import { expect, test } from 'vitest';
import { unpack } from '../../../src/questionnaire/unpack.ts';
import type { PackedRules } from '../../../src/questionnaire/rules.ts';
import { questionnaireRules } from '../../../src/views/questionnaire-rules.ts';
import { wordedWays } from '../../../src/views/worded-ways.ts';
import { judgedParts } from '../../../src/schemas/judged.ts';
import { locales } from '../../../src/locales.ts';
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
    for (const [index, { criteria }] of ways.entries()) {
      const expected = whole[index]!.criteria.map(({ worded, ...criterion }) => ({
        ...judgedParts(criterion),
        text: worded.text,
        // That no rule was found is our own sentence.
        named: criterion.kind === 'undocumented' ? [] : worded.named,
      }));
      expect(criteria.map(({ worded: { text, named }, ...criterion }) => ({ ...criterion, text, named }))).toEqual(
        expected,
      );
    }
  },
);

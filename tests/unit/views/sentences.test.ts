import { expect, test } from 'vitest';
import { factsOn } from '../../../src/content/facts.ts';
import { locales, type Locale } from '../../../src/locales.ts';
import { sentencesOf } from '../../../src/views/sentences.ts';
import { sayIn } from '../../../src/wording/words.ts';
import { smallContent, smallSite } from '../../support/small-site.ts';

const facts = factsOn(smallSite.on, smallContent.facts);
const people = [...smallContent.examples.values()];
const said = (locale: Locale) => sentencesOf({ locale, say: sayIn(locale), facts }, people);

test.each(locales)(
  'what the templates say of the small site in "%s" changes only when somebody means it',
  async (locale) => {
    // If all of the change is meant: npx vitest run --project unit sentences -u
    await expect(said(locale)).toMatchFileSnapshot(`../../sentences/${locale}.txt`);
  },
);

test('no sentence stands twice', () => {
  const lines = said('en').split('\n').filter(Boolean);
  expect(lines).toEqual([...new Set(lines)]);
});

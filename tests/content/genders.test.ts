import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { locales } from '../../src/locales.ts';
import { firstWord, genders } from '../../src/wording/genders.ts';

const { facts } = readContent(readFolder(join(import.meta.dirname, '../../content'))).content;

test('the gender of every name of a way is known, where a language bends its words to it', () => {
  const unknown = locales.flatMap((locale) => {
    const known = genders[locale];
    if (known === undefined) return [];
    const names = [...facts.routes.values()].map(({ name }): string | undefined => name[locale]);
    return names.filter((name) => name !== undefined && !(firstWord(name) in known));
  });
  // Add the first word of the name to src/wording/genders.ts.
  expect(unknown).toEqual([]);
});

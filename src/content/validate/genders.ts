import { locales } from '../../locales.ts';
import { firstWord, hasGender } from '../../schemas/genders.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** Names of ways whose gender nobody has told. No mistake: an editor adds a way, and cannot tell it in the editor. */
export const genderWarnings = ({ facts }: Content): Problem[] =>
  [...facts.routes].flatMap(([id, { name }]) =>
    locales.flatMap((locale) => {
      const own = name[locale];
      if (own === undefined || hasGender(own, locale)) return [];
      return [
        problemIn(
          `facts/routes/${id}.yaml`,
          `name, ${locale}`,
          `nobody has told the gender of "${firstWord(own)}".`,
          'Begin the name with a word that other ways begin with, or ask whoever keeps the code to add it to src/schemas/genders.ts. Until then the words for its state are masculine.',
        ),
      ];
    }),
  );

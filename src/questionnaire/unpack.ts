import { fillPlaceholders } from '../placeholders.ts';
import type { PackedRules, QuestionnaireRules } from './rules.ts';

/** The rules as the check works with them, from what lies in the page. */
export function unpack({ pages, ways, ...rules }: PackedRules): QuestionnaireRules {
  return {
    ...rules,
    ways: ways.map((way) => ({
      ...way,
      isOffice: way.pathway === undefined,
      href: fillPlaceholders(way.pathway === undefined ? pages.office : pages.way, {
        id: way.id,
        pathway: way.pathway ?? '',
      }),
    })),
  };
}

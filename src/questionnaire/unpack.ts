import { fillPlaceholders } from '../placeholders.ts';
import type {
  PackedRules,
  PackedStatement,
  PackedWay,
  QuestionnaireRules,
  ShortStatement,
  WordedState,
  WordedWay,
} from './rules.ts';

type Pages = PackedRules['pages'];

/** The rules as the check works with them, from what lies in the page. */
export const unpack = ({ pages, ways, ...rules }: PackedRules): QuestionnaireRules => ({
  ...rules,
  ways: ways.map((way) => wholeWay(way, pages)),
});

function wholeWay(way: PackedWay, pages: Pages): WordedWay {
  const isOffice = way.pathway === undefined;
  let from = way.states[0]!.from;
  return {
    ...way,
    isOffice,
    href: fillPlaceholders(isOffice ? pages.office : pages.way, { id: way.id, pathway: way.pathway ?? '' }),
    states: way.states.map((state): WordedState => ({ ...state, worded: statementOf(state, pages) })),
    criteria: way.criteria.map((criterion) => {
      from = criterion.from ?? from;
      return { ...criterion, from, worded: statementOf(criterion, pages) };
    }),
  };
}

const statementOf = (
  { text, lang, unconfirmed, named = [], checked = '' }: PackedStatement,
  { sources }: Pages,
): ShortStatement => ({
  text,
  lang,
  unconfirmed,
  checked,
  named: named.map(([publisher, place]) => ({ publisher, href: sources + place })),
});

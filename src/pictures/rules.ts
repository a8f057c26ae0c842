import { addDays, latest, type Day, type LooseDay } from '../eligibility/days.ts';
import type { Criterion } from '../schemas/criterion.ts';
import { lifeOf, type Life, type LifeSpan } from './life.ts';
import { timeAxis } from './time-axis.ts';
import type { Times } from '../eligibility/cautions.ts';

/** The days on which one rule of an office counted. It ends where the office closed, if not before. */
export interface RuleBar {
  /** `disputed`: sources differ. `missing`: a source says that nothing was asked, or we found no rule. */
  readonly kind: 'rule' | 'disputed' | 'missing';
  readonly criterion: Criterion;
  readonly from: Day;
  /** Its last day; none where it counts on the day shown. */
  readonly until?: Day;
  /** Where it begins and ends in the picture, in hundredths of its width. */
  readonly start: number;
  readonly end: number;
}

/** The rules of an office over the years, those about one thing in one row, the rows in the order in which they first came up. */
export interface RulesOverTime {
  readonly life: Life;
  readonly rows: readonly { readonly bars: readonly RuleBar[] }[];
  /** The first day of the picture; its last is the day shown. */
  readonly first: Day;
  /** The place of a day. */
  readonly at: (day: Day) => number;
}

interface Ruled extends Pick<Times, 'states'> {
  readonly criteria: readonly Criterion[];
}

/** Nothing before the first state. */
export function rulesOf({ states, criteria }: Ruled, on: Day): RulesOverTime | undefined {
  const life = lifeOf({ states }, on);
  if (life === undefined) return undefined;
  const first = life.spans[0]!.from;
  const { at } = timeAxis(first, on);
  const closed = closedFrom(life.spans);
  const bars = criteria
    .map((criterion): RuleBar => {
      const from = latest(criterion.from);
      const until = earlier(criterion.until, closed && addDays(closed, -1));
      return {
        kind: kindOf(criterion),
        criterion,
        from,
        ...(until !== undefined && { until }),
        start: at(from),
        end: until === undefined ? 100 : at(addDays(until, 1)),
      };
    })
    .filter(({ start, end }) => start < end)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const rows = Map.groupBy(bars, ({ criterion }) => aboutOf(criterion));
  return { life, rows: [...rows.values()].map((ofRow) => ({ bars: ofRow })), first, at };
}

/** The first day since which it has been closed without a break. */
function closedFrom(spans: readonly LifeSpan[]): Day | undefined {
  const lived = spans.findLastIndex(({ status }) => status !== 'closed' && status !== 'ended');
  return spans[lived + 1]?.from;
}

function earlier(until: LooseDay | undefined, closing: Day | undefined): Day | undefined {
  if (until === undefined) return closing;
  const day = latest(until);
  return closing !== undefined && closing < day ? closing : day;
}

const kindOf = ({ kind }: Criterion): RuleBar['kind'] =>
  kind === 'disputed' ? 'disputed' : kind === 'undocumented' || kind === 'no-requirement' ? 'missing' : 'rule';

/** What a rule is about. Two rules about one thing may count on one day only if they are named apart. */
const aboutOf = (criterion: Criterion) =>
  ['about' in criterion ? criterion.about : criterion.kind, criterion.rule].filter(Boolean).join('/');

import { addDays, latest, type Day, type LooseDay } from '../eligibility/days.ts';
import { evaluate, type Way } from '../eligibility/evaluate.ts';
import { turningDays } from '../eligibility/runs.ts';
import type { Criterion } from '../schemas/criterion.ts';

/** Days in a row on which a rule of an office took a nationality; without an end where the office closed, or has not. */
export interface TakenSpan {
  readonly from: LooseDay;
  readonly until?: LooseDay;
}

/**
 * Whether an office took a nationality while it took applications: all the time, only from a later day on, only at times, never,
 * or as nobody can say. `none`: it has not taken any yet.
 */
export interface Taken {
  readonly answer: 'yes' | 'later' | 'at-times' | 'never' | 'unknown' | 'none';
  /** When it did, where that was not all the time. */
  readonly spans: readonly TakenSpan[];
}

interface Host extends Way {
  readonly country: string;
}

/** What is known of one day: whether the office took a nationality, by which rule, or that it took nobody. */
interface OnDay {
  readonly took: 'yes' | 'no' | 'unknown' | 'closed';
  readonly rule?: Criterion;
}

export function takenBy(office: Host, nationality: string, on: Day): Taken {
  const runs = turningDays(office)
    .filter((day) => day <= on)
    .map((from) => ({ from, ...tookOn(office, nationality, from) }))
    .filter(({ took }, index, all) => took !== all[index - 1]?.took);
  const open = runs.filter(({ took }) => took !== 'closed');
  const taken = open.filter(({ took }) => took === 'yes');
  const spans = taken.map(({ from, rule }) => {
    const next = runs.find((run) => run.from > from);
    return {
      from: rule !== undefined && latest(rule.from) === from ? rule.from : from,
      ...(next !== undefined && next.took !== 'closed' && { until: lastDay(office, nationality, next.from) }),
    };
  });
  if (open.length === 0) return { answer: 'none', spans: [] };
  if (open.some(({ took }) => took === 'unknown')) return { answer: 'unknown', spans };
  if (taken.length === open.length) return { answer: 'yes', spans: [] };
  if (taken.length === 0) return { answer: 'never', spans: [] };
  const sinceThen = open.slice(open.indexOf(taken[0]!));
  return { answer: sinceThen.every(({ took }) => took === 'yes') ? 'later' : 'at-times', spans };
}

/** The last day before another on which the office took a nationality, as far as its rule names it. */
function lastDay(office: Host, nationality: string, next: Day): LooseDay {
  const day = addDays(next, -1);
  const until = tookOn(office, nationality, day).rule?.until;
  return until !== undefined && latest(until) === day ? until : day;
}

/** The engine's answer for somebody of whom the nationality alone is known, in the country of the office. */
function tookOn(office: Host, nationality: string, day: Day): OnDay {
  const [result] = evaluate([office], { nationality: [nationality], country: office.country }, day);
  const { outcome, ifOpen, reasons } = result!;
  if (outcome === 'closed') return { took: 'closed' };
  if (ifOpen === 'unlikely') return { took: 'no' };
  const rule = reasons.find(({ criterion, finding }) => criterion.kind === 'nationality' && finding === 'met');
  return rule === undefined ? { took: 'unknown' } : { took: 'yes', rule: rule.criterion };
}

import { addDays, latest } from '../../src/eligibility/days.ts';
import type { Way } from '../../src/eligibility/evaluate.ts';
import { conditionsOf } from '../../src/eligibility/named.ts';
import { legalStatuses, possessions, referrals } from '../../src/schemas/condition.ts';
import type { Answers } from '../../src/schemas/example.ts';

/** Numbers from 0 to 1 that are the same ones each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of some values. */
export const pick = <Value>(values: readonly Value[], random: () => number): Value =>
  values[Math.floor(random() * values.length)]!;

const codes = ['CO', 'CR', 'CU', 'EC', 'GT', 'HN', 'HT', 'NI', 'SV', 'VE', 'PE', 'CD', 'ES', 'ZZ'];
const countries = ['CO', 'CR', 'EC', 'GT', 'VE', 'CU', 'HT', 'HN', 'MX', 'PA', 'US', 'ES', 'ZZ'];

/** The days on and around which something about the ways changes. */
export function turningDays(ways: readonly Way[]): string[] {
  const days = ways.flatMap(({ states, criteria }) => [
    ...states.flatMap(({ from, mayEndOn }) => [...from.split('/'), ...(mayEndOn ? [mayEndOn.day] : [])]),
    ...criteria.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]),
    ...conditionsOf(criteria).flatMap((one) => (one.kind === 'present-by' ? [one.day] : [])),
  ]);
  const around = days.map(latest).flatMap((day) => [-1, 0, 1].map((count) => addDays(day, count)));
  return [...new Set([...around, '2024-09-01', '2026-11-26'])].sort();
}

/** Somebody who has answered some of the questions, or all of them. */
export function randomAnswers(days: readonly string[], random: () => number): Answers {
  const share = random() < 0.3 ? 1 : random();
  const says = () => random() < share;
  const has = Object.fromEntries(possessions.filter(says).map((what) => [what, random() < 0.5]));
  const arrival = pick(days, random).slice(0, pick([4, 7, 10], random));
  const nationality = [...new Set([pick(codes, random), ...(random() < 0.25 ? [pick(codes, random)] : [])])];
  return {
    ...(says() && { nationality }),
    ...(says() && { country: random() < 0.2 ? nationality[0]! : pick(countries, random) }),
    ...(says() && { since: arrival }),
    ...(says() && {
      status: [...new Set([pick(legalStatuses, random), ...(random() < 0.2 ? [pick(legalStatuses, random)] : [])])],
    }),
    ...(says() && { age: pick([0, 9, 17, 18, 34, 71], random) }),
    ...(says() && { 'unhcr-referral': pick(referrals, random) }),
    ...(Object.keys(has).length > 0 && { has }),
  };
}

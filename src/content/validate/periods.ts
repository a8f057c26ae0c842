import { addDays, earliest, latest } from '../../eligibility/days.ts';
import { isInForce, isOpen, keyOf } from '../../eligibility/in-force.ts';
import type { Criterion } from '../../schemas/criterion.ts';
import type { Office } from '../../schemas/office.ts';
import type { Route } from '../../schemas/route.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

type Way = Office | Route;

/** Mistakes in the days of offices and routes: rules that overlap, states out of order, days that cannot be. */
export function periodProblems({ facts }: Content): Problem[] {
  const offices = [...facts.offices].map(([id, way]) => [`facts/offices/${id}.yaml`, way] as const);
  const routes = [...facts.routes].map(([id, way]) => [`facts/routes/${id}.yaml`, way] as const);
  return [...offices, ...routes].flatMap(([file, way]) => [
    ...reversedPeriods(file, way),
    ...statesOutOfOrder(file, way),
    ...overlaps(file, way.criteria),
    ...cutOffsAfterClosing(file, way),
  ]);
}

function reversedPeriods(file: string, { criteria, details }: Way): Problem[] {
  return Object.entries({ criteria, details }).flatMap(([list, statements]) =>
    statements.flatMap(({ from, until }, index) =>
      until !== undefined && latest(until) < earliest(from)
        ? [
            problemIn(
              file,
              `${list} ${index + 1}, until`,
              `it ends (${until}) before it begins (${from}).`,
              'Correct one of the two days.',
            ),
          ]
        : [],
    ),
  );
}

function statesOutOfOrder(file: string, { states }: Way): Problem[] {
  return states.flatMap(({ from }, index) => {
    const before = states[index - 1];
    if (before === undefined || latest(before.from) < latest(from)) return [];
    return [
      problemIn(
        file,
        `states ${index + 1}, from`,
        `this state begins on ${from}, not after the one above it (${before.from}), so the line of states has a gap or a knot.`,
        'Put the states in order, oldest first, each with a later day than the one above.',
      ),
    ];
  });
}

/** Kinds of which several may hold on one day: all of them count. */
const mayRepeat = new Set(['text', 'registered', 'any-of']);

function overlaps(file: string, criteria: readonly Criterion[]): Problem[] {
  return criteria.flatMap((criterion, index) => {
    if (mayRepeat.has(criterion.kind)) return [];
    const start = latest(criterion.from);
    const earlier = criteria.findIndex(
      (other, place) =>
        place !== index &&
        keyOf(other) === keyOf(criterion) &&
        !mayRepeat.has(other.kind) &&
        isInForce(other, start) &&
        (latest(other.from) < start || place < index),
    );
    if (earlier === -1) return [];
    const other = criteria[earlier]!;
    return [
      problemIn(
        file,
        `criteria ${index + 1}`,
        `two ${keyOf(criterion)} rules apply on ${start}: this one and criteria ${earlier + 1}, which ${other.until === undefined ? 'has no end' : `runs until ${other.until}`}.`,
        `End criteria ${earlier + 1} on ${addDays(start, -1)}, or correct the days.`,
      ),
    ];
  });
}

function cutOffsAfterClosing(file: string, { states, criteria }: Way): Problem[] {
  const last = states.at(-1)!;
  if (isOpen(last) || last.state === 'planned' || last.state === 'paused') return [];
  const closed = latest(last.from);
  return criteria.flatMap((criterion, index) =>
    criterion.kind === 'present-by' && criterion.day > closed
      ? [
          problemIn(
            file,
            `criteria ${index + 1}, day`,
            `the cut-off day ${criterion.day} lies after the closing (${last.from}).`,
            'Correct the day, or add the state that opened it again.',
          ),
        ]
      : [],
  );
}

import type { Entry } from '../content/facts.ts';
import { figureGroups } from '../wording/figure-lines.ts';
import { criterionLines, detailLines, eventLines, stateLines } from '../wording/lines.ts';
import type { Word } from '../schemas/interface.ts';
import type { WordedStatement } from '../wording/statement.ts';
import type { View } from '../wording/view.ts';
import { reviewLines } from './reviews.ts';

/** Every dated line on an office: its rules, how it worked, what happened, its states and its numbers. */
export function officeRecord(office: Entry<'offices'>, view: View) {
  const { facts } = view;
  const events = facts.events.filter(({ about }) => about.includes(office.id));
  const figures = facts.figures.filter(({ about }) => about.length === 1 && about[0] === office.id);
  return {
    criteria: criterionLines(office.criteria, view),
    details: detailLines(office.details, view),
    states: stateLines(office, view),
    happened: eventLines(events, view),
    figures: figureGroups(figures, view),
    reviews: reviewLines(
      [
        ['reviews.state', office.states],
        ['reviews.criteria', office.criteria],
        ['reviews.details', office.details],
        ['reviews.events', events],
      ],
      view,
    ),
  };
}

/** A section of the record, and the lines in it that others cite: where each of them is to be found. */
export interface RecordSection {
  readonly anchor: string;
  readonly heading: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

/** The sections of the record with the anchors of their lines. */
export function recordAnchors(office: Entry<'offices'>, view: View): RecordSection[] {
  const { criteria, details, states, happened, figures } = officeRecord(office, view);
  const section = (anchor: string, heading: Word, lines: readonly WordedStatement[]): RecordSection => ({
    anchor,
    heading: view.say(heading),
    lines: lines.flatMap(({ id, label, when }) =>
      id === undefined ? [] : [{ id, text: [label, when].filter(Boolean).join(', ') }],
    ),
  });
  return [
    section('criteria', 'country.criteria', criteria),
    section('how', 'country.how', details),
    section('states', 'country.states', states),
    section(
      'events',
      'country.events',
      happened.map(({ id: _, ...line }) => line),
    ),
    ...(figures.length > 0 ? [section('figures', 'country.figures', [])] : []),
    section('checks', 'reviews.heading', []),
  ];
}

import { stateNames } from '../state.ts';
import { family } from './family.ts';

/** Beside every dated statement: its days, its state, how new it is and how sure. */
export const statesWords = {
  'day.within':
    'A whole date inside a sentence, after "from", "until" or "between": with the word that the language puts before it.',
  'day.dated': 'How a day, the name of a month and a year stand together. Used in the check.',
  'day.month': 'How the name of a month and a year stand together. Used in the check.',
  'day.between': 'A day of which only the earliest and latest are known. Stands after "from", "since" or alone.',
  'period.from': 'When a rule is in force, no end known.',
  'period.only': 'When a rule was in force for one day alone. {day} is a whole date, as a sentence has it.',
  'period.onlyIn': 'When a rule was in force in one month or year alone.',
  'period.began': 'When a rule came into force, where two days are known between which it did.',
  'period.ended': 'When a rule ended, where two days are known between which it did.',
  'period.end': 'Until when a rule was in force whose beginning no source names.',
  'period.until': 'When a rule was in force, last day included.',
  ...family(
    'state',
    [...stateNames, 'none'],
    'A state in one or two words, in a shape. Closed, ended and suspended are three different words.',
  ),
  'state.unknown': 'Where nobody can say what it is on this day.',
  ...family(
    'state.feminine',
    stateNames,
    'The same for what has a feminine name, where the language has another form for it.',
  ),
  ...family(
    'way.is',
    ['planned', 'paused', 'closed', 'ended', 'none'],
    'Before the name of a legal way in a title: its state.',
  ),
  'day.since': 'Stands after a state or a verdict: "closed since January 2025".',
  'day.atLeastSince': 'Stands after a state of which an older start is not known.',
  'day.some': 'A day of which only the earliest and latest are known. Stands after "from" or "since".',
  'state.evidence': 'Stands after the state of an open route in a list: the newest day that its sources speak for.',
  'state.checked': 'Under a state: when we looked, and what day the sources speak for.',
  'state.overdue': 'Mark on a state whose check is overdue.',
  'evidence.undated': 'In place of a day where a source shows none.',
  'evidence.of': 'Small print of a row: the newest day its sources speak for.',
  'evidence.searched':
    'Sentence beside the newest source of a state or an answer: how far we looked for something newer.',
  'caution.notProven': 'Stands first in an answer for a day before the first that is proven.',
  'caution.mayEnd': 'Stands first on every page and answer about something of which somebody has named an end.',
  'caution.mayHaveEnded': 'The same, once that day has passed and nobody has looked.',
  'caution.mayBeClosed':
    'Stands first in an answer for a day on which it may have been closed. {day} and {last} are days.',
  'caution.ahead': 'Stands first in an answer for a day that lies ahead. {day} is today.',
  'caution.notLookedAt': 'Stands first in an answer that rests on a check that is overdue.',
  'certainty.reported': 'Mark on a statement that one good source alone makes: who it is.',
  'certainty.factSheet': 'Mark on a statement that only the fact sheet of this guide’s beginning makes.',
  'certainty.unconfirmed': 'Mark on a statement that rests on one weak or partial source.',
  'certainty.disputed': 'Mark on a statement on which good sources contradict one another.',
} as const;

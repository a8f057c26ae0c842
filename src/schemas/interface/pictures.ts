import { family } from './family.ts';

/** In the pictures, and read out in their place. */
export const picturesWords = {
  'picture.today': 'Under the right edge of a strip of years: the day of the page.',
  'picture.life':
    'Read out in place of the strip that shows the life of an Office or a way. {spans} are states with their days.',
  'picture.rules': 'Heading of the strip of rules over the years, and of what held on a day.',
  'picture.rules.means': 'Read out in place of that strip.',
  'picture.rules.rule': 'In the key of that strip: a bar for a rule.',
  'picture.rules.disputed': 'In the key of that strip: a hatched bar, where sources differ.',
  'picture.rules.missing':
    'In the key of that strip: an empty bar, where we found no rule or a source says that there was none.',
  'picture.sheet': 'Above a line in that strip: the day of the fact sheet. Two short words.',
  'picture.onToday': 'Heading of what holds on the day of the page. {day} is that day.',
  'grid.heading': 'Heading above the table of nationalities by Offices.',
  'grid.office': 'Head of a column of Offices.',
  ...family(
    'grid',
    ['yes', 'later', 'at-times', 'never', 'unknown', 'none'],
    'In a narrow cell: whether an Office took a nationality; all the time, from a later day on, only at times, never, as nobody can say, or not yet.',
  ),
  'grid.means': 'Under the table: what "yes" means.',
  'grid.case': 'Under the table: who was taken where and when, after one of its words. {when} is "from … until …".',
} as const;

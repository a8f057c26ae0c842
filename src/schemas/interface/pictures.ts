import { family } from './family.ts';

/** In the pictures, and read out in their place. */
export const picturesWords = {
  'picture.today': 'Under the right edge of a strip of years: the day of the page.',
  'picture.life':
    'Read out in place of the strip that shows the life of an Office or a way. {spans} are states with their days.',
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

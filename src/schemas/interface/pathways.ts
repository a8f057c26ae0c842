import { pathways, starters } from '../route.ts';
import { family } from './family.ts';

/** On the pages of pathways and routes. */
export const pathwaysWords = {
  'pathway.starts': 'Label of a route.',
  'pathway.started': 'The same for a way that is closed for good.',
  'pathway.to': 'Label of a route: its country.',
  ...family('starter', starters, 'Who takes the first step of a route.'),
  'pathway.takes': 'Heading above the rules of a route.',
  'pathway.took': 'The same for a way that is closed for good.',
  'pathway.blocked': 'Heading above the nationalities that a rule shuts out.',
  'pathway.wasBlocked': 'The same for a way that is closed for good.',
  'pathway.blockedFor': 'Sentence on whom a rule shuts out. {people} is a list.',
  'pathway.notBlockedFor': 'Sentence on whom no rule on nationality shuts out, among the nine.',
  'pathway.onlyFor': 'Sentence on a route that names the nationalities it is for. {people} is a list.',
  'pathway.wasOnlyFor': 'The same for a way that is closed for good.',
  'pathway.blockedForThen': 'The same for a way that is closed for good.',
  'pathway.notBlockedForThen': 'The same, on whom no rule shut out.',
  'pathway.blockedAll': 'Sentence where rules on nationality shut out all nine.',
  'page.contents': 'Name of the list of links to the parts of a page.',
  'pathway.blockedNobody': 'Sentence where a route has no such rule.',
  'pathway.blockedNobodyThen': 'The same for a way that is closed for good.',
  'pathway.changed': 'Heading above the states of a route.',
  'pathway.works': 'Heading above the details of a route.',
  'pathway.worked': 'The same for a way that is closed for good.',
  'pathway.openCount': 'How many routes of a pathway are open on the day shown.',
  'pathway.notYours': 'Stands in place of the number where some routes are open, and no reader can start any of them.',
  'pathway.shut': 'Before the title of a pathway none of whose ways is open.',
  'pathway.ways': 'Heading of the list of the ways of a pathway.',
  ...family('pathway.name', pathways, 'Name of a pathway.'),
} as const;

import { statuses } from '../state.ts';
import { family } from './family.ts';

/** On the home page and on the pages of the Offices. */
export const officesWords = {
  'office.name': 'Name of an office.',
  ...family('office.is', statuses, 'First sentence and heading of an office page.'),
  ...family('office.means', statuses, 'Second sentence of an office page: what the state means.'),
  'offices.allClosed': 'First sentence of the home page while no office is open.',
  'offices.someOpen': 'First sentence of the home page if an office is open on the day shown.',
  'offices.noneYet': 'First sentence of the home page on a day before the first office.',
  'offices.closed': 'Before a title about all four Offices, while all are closed.',
  'offices.closedSince': 'Under the first sentence of the home page. {since} is, for example, "since January 2025".',
  'offices.state': 'Heading of the list of offices.',
  'home.where': 'Heading of the links to the four countries on the home page.',
  'home.who': 'Heading of the links to the nine nationalities.',
  'home.case': 'Heading of the links to the page "What now".',
  'home.message': 'Heading above the first rumour on the home page.',
  'home.allMessages': 'Link from the home page to the rumours.',
  'home.check': 'Link to the check.',
  'home.elsewhere': 'Link of the home page for readers outside the four countries.',
  'home.otherNationality': 'Link of the home page for readers of another nationality.',
  'country.now': 'Heading on an office page.',
  'country.routes': 'Heading above the routes in the country of an office.',
  'country.criteria': 'Heading above the table of criteria.',
  'country.criteriaIntro': 'Sentence above the table of criteria.',
  'country.how': 'Heading above the details of an office.',
  'country.events': 'Heading above the events of an office.',
  'country.figures': 'Heading above the figures of an office.',
  'country.states': 'Heading above the states of an office or route.',
} as const;

import { asylumOffers } from '../place.ts';
import { family } from './family.ts';

/** On the pages of countries without an Office. {country} is the name of one. */
export const placesWords = {
  ...family('place.is', asylumOffers, 'Heading of the page of a country: whether one can ask for asylum there.'),
  'place.isForOthers': 'The same where people flee the country: asylum is for those who came from another one.',
  'place.check': 'Under the answer, on each page of a country.',
  'place.where': 'Heading above the authority and UNHCR Help.',
  'place.help': 'Link to the page of UNHCR Help for that country.',
  'place.helpFront': 'Link to the front page of UNHCR Help, where a reader chooses a country.',
  'place.contacts': 'Heading above the contacts of a country.',
  'place.unknown': 'Heading above what we looked for and did not find.',
  'place.over': 'Heading above what held once.',
  'place.otherTitle': 'Heading in the check for a country that has no page, or is not known.',
  'place.other':
    'In the check, for somebody in a country of which the guide has no page. A link to UNHCR Help follows.',
  'place.helpName': 'The name of the pages of UNHCR Help, as a link.',
  'place.list': 'Heading above the list of countries.',
  'place.all': 'Opens the answers of all countries.',
} as const;

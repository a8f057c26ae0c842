import { topics } from '../detail.ts';
import { currencies, metrics } from '../figure.ts';
import { family } from './family.ts';

/** In the tables of details and of figures. */
export const detailsWords = {
  ...family('topic', topics, 'Label of a detail of an office or route.'),
  'figure.about': 'A number that is not exact.',
  'figure.moreThan': 'A number that is a lower limit.',
  'figure.lessThan': 'A number that is an upper limit.',
  'figure.range': 'A range of numbers.',
  'figure.percent': 'A percentage.',
  ...family('figure', currencies, 'An amount of money, its currency by name.'),
  'figure.millions': 'So many millions, before the name of a currency.',
  ...family('metric', metrics, 'What kind of number it is. Numbers of different kinds are never compared.'),
  'figures.title': 'Title of the page of all numbers.',
  'timeline.years': 'Heading on the timeline, above the links to the pages of the years.',
  'timeline.days': 'Opens the list of all events by their days, on the timeline.',
  'year.title': 'Title of the page of all that happened in a year.',
  'year.summary': 'What a search engine says of that page. {number} is how many events it holds.',
  'year.lead': 'First sentence of that page.',
  'year.all': 'Link from the page of a year to the timeline.',
  'figures.summary': 'First sentence of that page, and what a search engine says of it.',
} as const;

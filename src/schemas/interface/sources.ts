import { sourceKinds, sourceLanguages } from '../source.ts';
import { family } from './family.ts';

/** In the tables of dated lines and of reviews, and in the lists of sources. */
export const sourcesWords = {
  'reviews.heading': 'Heading of the last table on a page.',
  'reviews.part': 'Head of a column.',
  'reviews.reviewed': 'Head of a column.',
  'reviews.evidence': 'Head of a column.',
  'reviews.state': 'Row of that table.',
  'reviews.criteria': 'Row of that table.',
  'reviews.details': 'Row of that table.',
  'reviews.events': 'Row of that table.',
  'ledger.when': 'Head of the first column of a dated table.',
  'ledger.rule': 'Head of the second column of a table of criteria.',
  'ledger.what': 'Head of the second column of other dated tables.',
  'ledger.over': 'Said of a row whose days are over.',
  'cite.fold': 'Small fold under a dated line: inside stands how to cite it.',
  'cite.day': 'Small fold under what held on a day: inside stands how to cite each line of it.',
  'cite.on': 'A day, as a citation names it in brackets: what held on that day.',
  'sources.heading': 'Heading of the folded list of sources at the end of a page. {number} is how many.',
  'sources.read': 'When we read a source.',
  'sources.copy': 'Where a source was read if not at its publisher.',
  'sources.undated': 'A source that shows no day.',
  'sources.ref': 'Read out before the small numbers of sources in a text.',
  ...family('sources.language', sourceLanguages, 'The language of a source.'),
  ...family('sources.kind', sourceKinds, 'Heading above the sources of one kind.'),
  'sources.letters': 'Name of a page of the sources in a list: those of publishers from one letter to another.',
  'sources.group': 'Title of a page of the sources.',
  'sources.groupSummary': 'What a search engine says of that page.',
} as const;

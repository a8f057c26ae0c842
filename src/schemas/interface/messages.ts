import { changeKinds } from '../change.ts';
import { channels, purposes } from '../contact.ts';
import { verdicts } from '../rumour.ts';
import { family } from './family.ts';

/** On rumours, contacts and changes, and inside texts. */
export const messagesWords = {
  ...family('verdict', verdicts, 'Verdict on a rumour.'),
  'verdict.real': 'Verdict on a rumour: it exists, but is no Safe Mobility Office.',
  'rumour.checked': 'Under a rumour.',
  'rumour.quoted': 'What people say, in quotation marks, in lists and results.',
  'rumour.link': 'Link to one rumour, so that it can be passed on.',
  'contact.checkFirst': 'Mark on a contact that is old or unverified.',
  'contact.more': 'Opens what a contact costs, when it answers, and how we know it.',
  'contact.read': 'Under a contact: when we read it, and how new its page is.',
  'contact.cost': 'Label of a contact.',
  'contact.hours': 'Label of a contact.',
  ...family('contact.by', channels, 'How to reach a contact.'),
  ...family('contact.for', purposes, 'What a contact is for.'),
  'help.in': 'Title of the page of those who help in a country.',
  'help.inSummary': 'What a search engine says of that page.',
  'help.read': 'First sentence of that page.',
  'help.choose': 'Heading above the countries on the page of help.',
  'help.chooseMore': 'Below it: what the pages of the countries begin with.',
  'help.before': 'Opens what to know before calling: what it costs, and what nobody needs.',
  'leave.now': 'Button beside the numbers for danger. It leaves for a neutral page at once.',
  'leave.limits': 'Beside that button: what it does not do.',
  'help.everywhere': 'Link from that page to those who help everywhere.',
  'help.moved': 'Opens the list of contacts that stand on the pages of their countries.',
  'contact.everywhere': 'Heading above contacts that serve people everywhere.',
  ...family('change', changeKinds, 'Kind of a change of the site.'),
  'change.pages': 'Label above the pages that a change touches.',
  'change.before': 'In a correction: stands before what the site said, which is struck out.',
  'change.corrected': 'Heading of the corrections at the end of a page.',
  'change.correctedOn': 'Link above a page that was wrong, to what was corrected.',
  'note.caution': 'Label of a warning box.',
  'note.advice': 'Label of an advice box.',
  'prose.laterDay': 'In place of the day of something that had not happened by the day shown.',
  'prose.laterFigure': 'In place of a number that was not known on the day shown.',
} as const;

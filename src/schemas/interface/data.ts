import { factKinds } from '../open-data.ts';
import { family } from './family.ts';

/** On the page of open data. */
export const dataWords = {
  'data.files': 'Heading above the list of files of open data.',
  'data.entries': 'Column: how many facts a file holds.',
  'data.file': 'Column: the file.',
  'data.schema': 'Column: link to the description of a file’s shape.',
  ...family('data', factKinds, 'What a file of open data holds.'),
  'data.rules': 'What a file of open data holds.',
  'data.criteria': 'What a file of open data holds.',
  'data.example': 'Heading above an example of open data.',
  'data.exampleIs': 'Sentence above an example of open data. {office} is the name of an Office, {file} a file.',
  'data.dictionary': 'Heading above the list of all fields of the open data.',
  'data.hints': 'Sentence above that list.',
  'data.feed': 'Sentence with a link to the feed of changes. {feed} is the link.',
} as const;

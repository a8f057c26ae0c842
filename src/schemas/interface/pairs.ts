/** On the pages for a nationality in a country. */
export const pairsWords = {
  'pair.title': 'Heading of the page for a nationality in a country.',
  'pair.summary': 'Description of that page.',
  'pair.notFor': 'Opens the ways that the rules rule out. {number} is a number.',
  'pair.refine': 'Link to the check, with nationality and country filled in.',
  'pair.history': 'Heading above the history of a nationality at an Office.',
  'pair.historyHere': 'Heading above one part of that history.',
  'pair.historyHome': 'Heading above one part of that history.',
  'pair.likely': 'A row of that history.',
  'pair.unknown': 'A row of that history.',
  'pair.unlikely': 'A row of that history.',
  'pair.more': 'Link to the page of a nationality.',
  'pair.office': 'Link to the page of an Office.',
  'pair.examples': 'Heading above invented people and their answers.',
  'pair.example': 'An invented person. {who} is a list of what they say.',
  'pair.exampleIntro': 'Sentence above the examples.',
} as const;

/** What stands on a printed page alone: paper cannot be tapped, opened or searched. */
export const paperWords = {
  'paper.from': 'Last line of every printed page. {day} is the day of its facts, {address} the whole address.',
  'paper.call': 'Heading above three telephone numbers on a printed answer.',
  'paper.warning': 'The warning on a printed answer, in at most two lines. It must hold on any day.',
  'paper.sources': 'Heading above the sources of a printed answer.',
  'handout.title': 'Title of the sheet that aid workers hand out.',
  'handout.short': 'Its name in a line of pages.',
  'handout.summary': 'What a search engine says of it.',
  'handout.door': 'A way on to that sheet, for aid workers.',
  'paper.pdf': 'Link to the same page as a file to print. {size} is a number of kilobytes.',
} as const;

/** What stands on a printed page alone: paper cannot be tapped, opened or searched. */
export const paperWords = {
  'paper.from': 'Last line of every printed page. {day} is the day of its facts, {address} the whole address.',
  'paper.call': 'Heading above three telephone numbers on a printed answer.',
  'paper.warning': 'The warning on a printed answer, in at most two lines. It must hold on any day.',
  'paper.sources': 'Heading above the sources of a printed answer.',
} as const;

/** On the pages of nationalities. */
export const nationalitiesWords = {
  'countries.list': 'Heading on the page of all countries.',
  'nationality.now': 'Heading of a nationality page, on the newest day.',
  'nationality.then': 'Heading of a nationality page for a day of the past.',
  'nationality.noOffice': 'First sentence of a nationality page while no office is open to them.',
  'nationality.someOffice': 'First sentence of a nationality page for a day on which offices are open to them.',
  'nationality.inCountry': 'Heading above the routes in one country.',
  'nationality.ownCountry': 'Said in place of routes in a reader’s own country.',
  'nationality.elsewhere': 'Heading above the routes to the US, Canada and Spain.',
  'nationality.notOpen': 'Heading above routes that are closed or that a rule on nationality blocks.',
  'nationality.blocked': 'In place of the state where a rule on nationality shuts a reader out.',
  'nationality.none': 'Said where a country has no open route for a nationality.',
  'nationality.offices': 'Heading above the history of a nationality.',
  'nationality.tookNot': 'Row of an office that never took a nationality.',
  'nationality.took': 'Row of an office that took a nationality in these days.',
  'nationality.decides': 'Sentence above the routes of a nationality page.',
  'nationalities.heading': 'Heading of the list of nationalities.',
} as const;

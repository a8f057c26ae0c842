/** Settings of the site that are the same in every language. */
export const site = {
  /** Where readers report mistakes. Set it to an address that somebody reads before the site goes online. */
  reportTo: 'mistakes@safe-mobility-guide.example',
} as const;

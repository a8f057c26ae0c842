/** Settings of the site that are the same in every language. */
export const site = {
  /**
   * Where the site stands, without a slash at its end: for links that must be whole, as in the feed and the open data.
   * `SITE_ADDRESS` sets it for a build.
   */
  address: (process.env['SITE_ADDRESS'] ?? 'https://safe-mobility-guide.example').replace(/\/$/v, ''),
  /** Where readers report mistakes. Set it to an address that somebody reads before the site goes online. */
  reportTo: 'mistakes@safe-mobility-guide.example',
} as const;

/** The oldest versions of browsers whose styles a page is printed for. */
export const oldestBrowsers = { chrome: [99, 0], safari: [15, 4], firefox: [97, 0] } as const;

/** The cookie of a window to which the server of the editor gives the page beside the form. */
export const pagesShown = 'pages-shown';

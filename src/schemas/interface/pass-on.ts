/** What helps a page to be passed on. Texts that are passed on stand alone: whoever gets one has never seen the site. */
export const passOnWords = {
  'pass.page': 'In the footer, before WhatsApp and the other ways to pass the page on.',
  'pass.answer': 'Heading on the page of a message, above the text and the ways to pass it on.',
  'pass.picture': 'Link to the picture of a message and its verdict.',
  'pass.verdict':
    'Begins the text that is passed on: the message, in its quotation marks, and what is true of it. Be as short as you can.',
  'pass.checked': 'Ends that text: when somebody last looked.',
} as const;

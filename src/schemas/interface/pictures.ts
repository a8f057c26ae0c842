/** In the pictures, and read out in their place. */
export const picturesWords = {
  'picture.today': 'Under the right edge of a strip of years: the day of the page.',
  'picture.life':
    'Read out in place of the strip that shows the life of an Office or a way. {spans} are states with their days.',
} as const;

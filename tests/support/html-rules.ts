/** Rules of html-validate that Astro and the minifier break in their own, valid way. */
export const writtenByAstro = {
  'attr-quotes': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
} as const;

import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Says who may import what: values from the folders that the pattern lets through, types from anywhere. */
const boundary = (folder, banned, message) => ({
  files: [`src/${folder}/**`],
  plugins: { '@typescript-eslint': ts.plugin },
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: banned, message, allowTypeImports: true }] },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A `!` stands where a check of the content has already proved that the value is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // TypeScript asks for the brackets where a name is only known as text.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // While `locales.ts` holds one language, every comparison of two languages looks constant.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Options and props are plain shapes; both ways of writing them are read the same.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  boundary('schemas', '^(?!zod$|\\./|\\.\\./locales)', 'Schemas know only zod, the locales and one another.'),
  boundary('eligibility', '^(?!\\./)', 'The engine is pure: pass what it needs as an argument.'),
  boundary('i18n', '^(?!\\./|\\.\\./locales)', 'Words and formats know only the locales and the interface.'),
  boundary(
    'checks',
    '^(?!node:|zod$|yaml$|satteri$|github-slugger$|\\./|\\.\\./(schemas|eligibility)/|\\.\\./locales)',
    'Checks run without Astro.',
  ),
  boundary(
    'check',
    '^(?!\\./|\\.\\./eligibility/)',
    'The check ships to the browser: the engine, and words that come with the page.',
  ),
  boundary('search', '^(?!\\./)', 'The search ships to the browser: its words come with the page.'),
  boundary(
    'search-index',
    '^(?!node:|pagefind$|vite$|node-html-parser$|\\./|\\.\\./search/|\\.\\./locales)',
    'The index is made from the built pages, and reads words as the search reads them.',
  ),
  {
    ...boundary(
      'admin',
      '^(?!zod$|decap-cms-core/dist/esm/formats/|\\./|(\\.\\./)+src/(schemas|locales|check/fragment)|\\.\\./form/)',
      'The form of the editor and its page know the schemas and nothing else.',
    ),
    files: ['admin/form/**', 'admin/page/**'],
  },
  boundary('collections', '^\\.\\./components', 'Collections give data to pages; they know no component.'),
  boundary('components', '^astro:content$', 'Components receive data as props; pages fetch it.'),
  boundary('commands', '^astro', 'Commands run without Astro.'),
);

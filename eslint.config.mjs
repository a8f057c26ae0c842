import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { importTable } from './import-rule.ts';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    '.stryker/',
    'dist-next/',
    'dist-last/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: ['**/*.ts'],
    // A script inside a component is no file of the project, so that its types are unknown here.
    ignores: ['**/*.astro/**'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: true } },
    rules: {
      // A `!` stands where something else proves that the value is there: the validation of the content, or a search before.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // TypeScript asks for the brackets where a name is only known as text.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number reads the same in a sentence, whether or not it is made a text before.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Options and props are plain shapes; both ways of writing them are read the same.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['src/**/*.{ts,astro,js}', 'admin/**/*.ts'],
    plugins: { house: { rules: { 'import-table': importTable } } },
    rules: { 'house/import-table': 'error' },
  },
);

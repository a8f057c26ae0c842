import { defineConfig } from 'vitest/config';

/** The examples of the engine, without the two files that invent rules by the thousand. */
const engine = ['tests/unit/eligibility/!(properties|two-engines).test.ts'];
const quick = {
  // One program runs many files, and reads the code of the project once.
  isolate: false,
  // A busy machine starts a program slowly; a wait ends when what it waits for is there.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    // Parts of the tests run beside one another, and would write the same file.
    cache: false,
    // The engine decides what people are told, so every way through it is tried.
    coverage: { include: ['src/eligibility/*.ts'], thresholds: { 100: true }, reporter: ['text'] },
    projects: [
      // The engine stands apart, because measuring what is tried makes every test slow. Its examples, which a person can read,
      // try it all.
      { test: { ...quick, name: 'engine', include: engine } },
      { test: { ...quick, name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: engine } },
      { test: { ...quick, name: 'content', include: ['tests/content/**/*.test.ts'] } },
      // Prints texts with the components of the site.
      './vitest.texts.config.ts',
      // Reads dist/. One file after the other in one process, so that each page is read and parsed once.
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
        },
      },
      // Builds sites otherwise than dist/; one file after the other in one process, so that each is built once.
      {
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** The tests of the engine alone, which mutation testing runs once for each change that it makes. */
export default defineConfig({
  test: { include: ['tests/unit/eligibility/**/*.test.ts'], env: { RUNS: '150', SETS: '150' } },
});

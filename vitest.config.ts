import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The engine decides what people are told, so every way through it is tried.
    coverage: { include: ['src/eligibility/*.ts'], thresholds: { 100: true }, reporter: ['text'] },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      // Reads dist/, and builds the site of other days; one file after the other, since builds share a cache.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000 } },
    ],
  },
});

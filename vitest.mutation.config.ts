import { defineConfig } from 'vitest/config';

/** The tests that say what a stage does, and nothing that is slow or drawn at random. */
const stages = ['segment', 'decode', 'label', 'render', 'clean', 'fixtures'];

export default defineConfig({
  test: {
    include: stages.map((stage) => `tests/${stage}.test.ts`),
    testTimeout: 30_000,
  },
});

import { defineConfig } from 'vitest/config';

/**
 * The tests that say what a stage does, and nothing that is slow or drawn at random. `MUTATION_TESTS` names those of
 * one stage: a change of the code is then looked for in them alone, which takes a fraction of the time.
 */
const stages = process.env['MUTATION_TESTS']?.split(',') ?? [
  'segment',
  'decode',
  'calibrate',
  'label',
  'render',
  'clean',
  'fixtures',
];

export default defineConfig({
  test: {
    include: stages.flatMap((stage) => [`tests/${stage}.test.ts`, `tests/${stage}-*.test.ts`]),
    testTimeout: 30_000,
  },
});

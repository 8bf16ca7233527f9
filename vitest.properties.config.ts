import { defineConfig } from 'vitest/config';

/** The promises on thousands of drawn texts and on a corpus, and hostile texts of three million characters. */
export default defineConfig({
  test: {
    include: ['tests/properties.test.ts', 'tests/linear.test.ts'],
    env: { PROPERTY_RUNS: '3000', HOSTILE_SIZE: '3000000' },
    testTimeout: 3_600_000,
    // What measures time shall not compete with the rest.
    fileParallelism: false,
  },
});

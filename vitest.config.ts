import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The shared machines that run this in CI are slower than the slowest laptop.
    testTimeout: 30_000,
    // Chromium starts in a hook, beside tests that take both cores.
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/weights.ts', 'src/**/*.d.ts'] },
  },
});

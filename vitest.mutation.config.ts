import { defineConfig } from 'vitest/config';

/** The tests that judge the mutated parts by themselves: those of whole programs and slow pages would only take time. */
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/{rules,registry,check}/**/*.test.ts'],
    exclude: ['test/check/{certificates,run}*.test.ts'],
  },
});

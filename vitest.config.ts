import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packages that are inlined below ship maps without their sources, and Vite would say so for each file.
  logLevel: 'error',
  test: {
    projects: [
      {
        extends: true,
        // Pure code keeps nothing between two files: modules are loaded once a worker, which saves a tenth of all time.
        test: { name: 'core', include: ['tests/core/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'rest', include: ['tests/**/*.test.ts'], exclude: ['tests/core/**'] },
      },
    ],
    setupFiles: ['tests/support/seed.ts'],
    // Most of the time goes to programs that tests start, and half of theirs to waiting: for git, servers and each other.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    // What hangs is ended; what is slow on a busy machine is not a failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // They import JSON without saying so, which Node refuses and the test runner's own loader takes.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/demo/suite.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});

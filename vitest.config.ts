import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/postgres.ts'],
    // Native modules, and children that are killed: a process each.
    pool: 'forks',
    // Many files mostly wait, for a lease to run out or a child to start.
    maxWorkers: 2,
    // Only what hangs ends by these: on a busy machine a test that starts processes takes ten times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    teardownTimeout: 20_000,
  },
});

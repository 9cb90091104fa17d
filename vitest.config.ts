import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ProcessesFirst } from './test/support/processes-first.js';

/** Temporary folders lie in memory where that has room and may hold programs: a quarter of the time of many tests was waiting for the disk. */
function temporaryRoot(): string {
  const inMemory = '/dev/shm';
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    const options = readFileSync('/proc/mounts', 'utf8').match(/^\S+ \/dev\/shm \S+ (\S+)/m)?.[1] ?? 'noexec';
    return bavail * bsize >= 2 ** 31 && !options.split(',').includes('noexec') ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/each-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC', TMPDIR: temporaryRoot() },
    // No file of tp keeps state, so that files of tests can share what has been loaded: half of the time went into loading.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: ProcessesFirst },
    // What was translated for the last run is not translated again, as long as file and settings are the same.
    experimental: { fsModuleCache: true },
  },
});

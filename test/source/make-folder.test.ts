import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/source/make-folder.js';
import { temporaryFolder } from '../support/tp.js';

test('makes a folder and those that it lies in, and leaves what is there', () => {
  const start = temporaryFolder();
  mkdirSync(join(start, 'a'), { mode: 0o755 });
  makeFolder(join(start, 'a/b/c'), 0o700);
  makeFolder(join(start, 'a/b/c'), 0o700);
  expect(['a', 'a/b', 'a/b/c'].map((path) => (statSync(join(start, path)).mode & 0o777).toString(8))).toEqual(['755', '700', '700']);
});

test('is an error where a file is in the way', () => {
  const start = temporaryFolder();
  writeFileSync(join(start, 'a'), '');
  expect(() => makeFolder(join(start, 'a/b'))).toThrow(/ENOTDIR|EEXIST/);
});

// Node itself would try for ever.
test.skipIf(!existsSync('/proc/self'))('is an error where a file system takes nothing', () => {
  expect(() => makeFolder('/proc/tp-is-not-there/a/b')).toThrow(/ENOENT/);
});

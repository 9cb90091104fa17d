/** Files are replaced as a whole or not at all. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/cli/user-error.js';
import { writeFile } from '../../src/cli/write.js';
import { temporaryFolder } from '../support/tp.js';

test('replaces a file and leaves nothing beside it', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), 'old');
  writeFile({ cwd }, 'a.txt', 'neu: ä');
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('neu: ä');
  expect(readdirSync(cwd)).toEqual(['a.txt']);
});

test('keeps the old file where the new one cannot take its place, and leaves nothing beside it', () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'taken'));
  writeFileSync(join(cwd, 'taken/inside.txt'), 'here');
  expect(() => writeFile({ cwd }, 'taken', 'new')).toThrow(UserError);
  expect(readdirSync(cwd)).toEqual(['taken']);
  expect(readFileSync(join(cwd, 'taken/inside.txt'), 'utf8')).toBe('here');
});

test('says where a folder is missing', () => {
  expect(() => writeFile({ cwd: temporaryFolder() }, 'no/where.txt', 'x')).toThrow(/"no\/where\.txt" could not be written/);
});

test.skipIf(process.getuid?.() === 0)('says where the right to write is missing', () => {
  const cwd = temporaryFolder();
  chmodSync(cwd, 0o500);
  expect(() => writeFile({ cwd }, 'a.txt', 'x')).toThrow(/could not be written/);
});

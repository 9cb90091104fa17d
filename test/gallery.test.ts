/** The pictures of the manual are what their commands draw now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { galleryCommands } from '../src/cli/manual.js';
import { tp } from './support/tp.js';

const root = resolve(import.meta.dirname, '..');
const commands = galleryCommands(readFileSync(join(root, 'docs/journey-maps.md'), 'utf8'));

test.each(commands.map((args) => [args.join(' '), args] as const))('tp %s (where it is stale: npm run docs, and look)', async (_, args) => {
  expect(await tp([...args, '--check'], { cwd: root })).toEqual({ stdout: '', stderr: '', code: 0 });
});

test('has no picture that no command draws', () => {
  const drawn = commands.map((args) => args[args.indexOf('-o') + 1]);
  expect(
    readdirSync(join(root, 'docs/maps'))
      .map((name) => `docs/maps/${name}`)
      .sort(),
  ).toEqual([...drawn].sort());
});

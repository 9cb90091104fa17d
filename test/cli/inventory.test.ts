/** Where a command looks for its inventory. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rootOf } from '../../src/cli/inventory.js';
import { shellIn, temporaryFolder } from '../support/tp.js';

test.each(['tp.yml', 'TP.yaml'])('a %s is no tp.yaml, and is said to be nearly one', (name) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), 'format: 1\nname: X\n');
  expect(() => rootOf(shellIn({ cwd }), undefined)).toThrow(expect.objectContaining({ hint: `There is a "${name}": call it tp.yaml` }));
});

test('a file that leads nowhere is a folder without an inventory', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'notes.txt'), '');
  expect(() => rootOf(shellIn({ cwd }), 'notes.txt')).toThrow(/^There is no tp\.yaml in/);
});

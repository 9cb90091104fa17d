import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeOldest } from '../../../src/cli/memory/remove-oldest.js';
import { temporaryFolder } from '../../support/tp.js';

test('removes what was written first where there are too many', () => {
  const folder = temporaryFolder();
  for (let index = 0; index < 503; index += 1) {
    const path = join(folder, `${String(index).padStart(3, '0')}.memory`);
    writeFileSync(path, 'x');
    utimesSync(path, 1_000_000 + index, 1_000_000 + index);
  }
  removeOldest(folder);
  const left = readdirSync(folder).sort();
  expect([left.length, left[0]]).toEqual([500, '003.memory']);
});

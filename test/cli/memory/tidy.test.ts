import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tidy } from '../../../src/cli/memory/tidy.js';
import { temporaryFolder } from '../../support/tp.js';

const now = Date.UTC(2026, 10, 23) / 1000;
const day = 86_400;

/** A folder with these files, each so many seconds old. */
function folderWith(files: Readonly<Record<string, number>>): string {
  const folder = temporaryFolder();
  for (const [name, age] of Object.entries(files)) {
    const path = join(folder, name);
    writeFileSync(path, 'x');
    utimesSync(path, now - age, now - age);
  }
  return folder;
}

function leftOf(files: Readonly<Record<string, number>>): readonly string[] {
  const folder = folderWith(files);
  tidy(folder);
  return readdirSync(folder).sort();
}

const memory = (index: number, kind = 'memory') => `${String(index).padStart(64, '0')}.${kind}`;

test('removes what was written first where there are too many', () => {
  const left = leftOf(Object.fromEntries(Array.from({ length: 503 }, (_, index) => [memory(index), 503 - index])));
  expect([left.length, left[0]]).toEqual([500, memory(3)]);
});

test('removes what was written more than a month before what was written last', () => {
  expect(leftOf({ [memory(1)]: 0, [memory(2, 'base')]: 29 * day, [memory(3, 'base')]: 31 * day, [memory(4, 'json')]: 31 * day })).toEqual([
    memory(1),
    memory(2, 'base'),
  ]);
});

test('removes what a killed run left a day ago, and leaves what is being written', () => {
  expect(leftOf({ [memory(1)]: 0, '.tp-0123456789abcdef.tmp': 2 * day, '.tp-fedcba9876543210.tmp': 60 })).toEqual([
    '.tp-fedcba9876543210.tmp',
    memory(1),
  ]);
});

test('leaves alone what is not its own', () => {
  const others = { 'package.json': 400 * day, 'notes.memory': 400 * day };
  expect(leftOf({ [memory(1)]: 0, ...others })).toEqual([memory(1), 'notes.memory', 'package.json']);
});

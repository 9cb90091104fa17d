/** One writing command at a time, and what a killed one left behind. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockName, lockWorkspace } from '../../../src/cli/disk/lock.js';
import { realDisk } from '../../../src/cli/disk/real-disk.js';
import { pathBeside } from '../../../src/cli/disk/write-beside.js';
import { UserError } from '../../../src/cli/user-error.js';
import { faults, faultyDisk } from '../../support/faulty-disk.js';
import { stateOf } from '../../support/folder-state.js';
import { temporaryFolder } from '../../support/tp.js';

const nothing = () => [];

test('keeps others out until it is opened', () => {
  const root = temporaryFolder();
  const release = lockWorkspace(realDisk, root, nothing);
  expect(() => lockWorkspace(realDisk, root, nothing)).toThrow(`Another tp is writing in this inventory (process ${process.pid})`);
  release();
  release();
  expect(stateOf(root)).toEqual({});
  lockWorkspace(realDisk, root, nothing)();
});

test('takes the lock of a process that is gone, and removes what it left', () => {
  const root = temporaryFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(join(root, 'touchpoints'));
  writeFileSync(join(root, lockName), JSON.stringify({ pid, host: hostname() }));
  for (const path of ['tp.yaml', 'touchpoints/a.yaml']) writeFileSync(pathBeside(join(root, path)), 'half');
  writeFileSync(join(root, 'touchpoints/.tp-mine.tmp'), 'mine');
  lockWorkspace(realDisk, root, () => [join(root, 'touchpoints')])();
  expect(stateOf(root)).toEqual({ 'touchpoints/': '', 'touchpoints/.tp-mine.tmp': 'mine' });
});

test.each([
  ['of another machine', JSON.stringify({ pid: 1, host: 'elsewhere' }), 'process 1 on elsewhere'],
  ['that nobody can read', 'what?', 'Another tp is writing'],
])('leaves a lock %s', (_, text, words) => {
  const root = temporaryFolder();
  writeFileSync(join(root, lockName), text);
  expect(() => lockWorkspace(realDisk, root, nothing)).toThrow(words);
  expect(readFileSync(join(root, lockName), 'utf8')).toBe(text);
});

test.each(faults)('is not left behind by a fault %s at any operation', (code) => {
  for (let at = 1; ; at += 1) {
    const root = temporaryFolder();
    const { disk, operations } = faultyDisk(code, (operation) => operation === at);
    try {
      lockWorkspace(disk, root, nothing)();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
    expect(stateOf(root), `after operation ${at}`).toEqual({});
    if (operations.length < at) break;
  }
});

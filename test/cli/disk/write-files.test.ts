/** All files or none, old or new in full, and nothing left behind: whatever fails, and wherever. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalName, type TakenBack } from '../../../src/cli/disk/journal.js';
import { lockName, lockWorkspace } from '../../../src/cli/disk/lock.js';
import { realDisk } from '../../../src/cli/disk/real-disk.js';
import { type Change, writeFiles } from '../../../src/cli/disk/write-files.js';
import { UserError } from '../../../src/cli/user-error.js';
import { faults, faultyDisk, slowDisk } from '../../support/faulty-disk.js';
import { stateOf } from '../../support/folder-state.js';
import { temporaryFolder } from '../../support/tp.js';

const files = { 'tp.yaml': 'format: 1\n', 'touchpoints/hotline.yaml': 'name: Hotline\n', 'touchpoints/old.yaml': 'name: Old\n' };

function folder(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'touchpoints'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return root;
}

function changesIn(root: string): readonly Change[] {
  const change = (path: string, text: string | null, before?: string | null) => ({ path: join(root, path), shown: path, text, before });
  return [
    change('tp.yaml', 'format: 1\nname: Ä\n', files['tp.yaml']),
    change('touchpoints/hotline.yaml', 'name: Hotline\nowner: service\n', files['touchpoints/hotline.yaml']),
    change('touchpoints/service/new.yaml', 'name: New\n', null),
    change('touchpoints/old.yaml', null, files['touchpoints/old.yaml']),
  ];
}

const written = {
  'tp.yaml': Buffer.from('format: 1\nname: Ä\n').toString('latin1'),
  'touchpoints/': '',
  'touchpoints/hotline.yaml': 'name: Hotline\nowner: service\n',
  'touchpoints/service/': '',
  'touchpoints/service/new.yaml': 'name: New\n',
};

test('writes, makes and deletes', () => {
  const root = folder();
  expect(writeFiles(realDisk, root, changesIn(root)).length).toBe(4);
  expect(stateOf(root)).toEqual(written);
});

test('writes on where the disk takes few bytes at a time', () => {
  const root = folder();
  writeFiles(slowDisk, root, changesIn(root));
  expect(stateOf(root)).toEqual(written);
});

describe('a fault', () => {
  test.each(faults)('%s at any one operation leaves all as it was, or all done', (code) => {
    let failed = 0;
    for (let at = 1; ; at += 1) {
      const root = folder();
      const before = stateOf(root);
      const { disk, operations } = faultyDisk(code, (operation) => operation === at);
      const error = thrownBy(() => writeFiles(disk, root, changesIn(root)));
      if (error !== null) {
        failed += 1;
        expect(error).toBeInstanceOf(UserError);
        expect(error.message).toContain(code);
      }
      expect(stateOf(root), `after operation ${at}`).toEqual(error === null ? written : before);
      if (operations.length < at) break;
    }
    expect(failed).toBeGreaterThan(30);
  });

  test.each(['ENOSPC', 'EIO'])('%s from one operation on loses no source and mixes none', (code) => {
    for (let at = 1; ; at += 1) {
      const root = folder();
      const before = stateOf(root);
      const { disk, operations } = faultyDisk(code, (operation) => operation >= at);
      const error = thrownBy(() => writeFiles(disk, root, changesIn(root)));
      const after = stateOf(root);
      for (const [path, text] of Object.entries(before)) {
        const copies = Object.entries(after).filter(([name, copy]) => (name === path || /\.tmp$/.test(name)) && copy === text);
        expect(copies.length > 0 || after[path] === written[path as keyof typeof written], `${path} after ${at}`).toBe(true);
        expect([undefined, text, written[path as keyof typeof written]], `${path} after ${at}`).toContain(after[path]);
      }
      if (operations.length < at) {
        expect(error).toBeNull();
        break;
      }
    }
  });

  test('that cannot be taken back names where the originals lie', () => {
    const root = folder();
    let renames = 0;
    const { disk } = faultyDisk('EIO', (_, name) => name === 'rename' && ++renames > 1);
    const error = thrownBy(() => writeFiles(disk, root, changesIn(root)));
    const copies = Object.keys(stateOf(root)).filter((path) => path.endsWith('.tmp'));
    expect(copies.length).toBe(1);
    expect(error).toMatchObject({ hint: expect.stringContaining(copies[0]) });
    expect(stateOf(root)[copies[0]]).toBe(files['tp.yaml']);
  });
});

describe('a process that is killed', () => {
  const release = () => undefined;

  /** What the next tp finds and makes of it, where the process ended before operation `at`. */
  function killedAt(at: number, meanwhile: (root: string) => void = release) {
    const root = folder();
    const before = stateOf(root);
    // As if dead: nothing that it would do afterwards has any effect.
    const { disk, operations } = faultyDisk('EIO', (operation) => operation >= at);
    thrownBy(() => writeFiles(disk, root, changesIn(root)));
    const { pid } = spawnSync('true');
    writeFileSync(join(root, lockName), JSON.stringify({ pid, host: hostname() }));
    meanwhile(root);
    const told: TakenBack[] = [];
    lockWorkspace(
      realDisk,
      root,
      () => [join(root, 'touchpoints'), join(root, 'touchpoints/service')],
      (done) => told.push(done),
    )();
    return { root, before, told, isOver: operations.length < at };
  }

  test('between any two operations leaves what the next tp makes all old or all new', () => {
    const seen = new Set<string>();
    for (let at = 1; ; at += 1) {
      const { root, before, told, isOver } = killedAt(at);
      const { 'touchpoints/service/': _empty, ...after } = stateOf(root);
      const { 'touchpoints/service/': _made, ...done } = written;
      const isNew = after['tp.yaml'] === done['tp.yaml'];
      expect(after, `before operation ${at}`).toEqual(isNew ? done : before);
      seen.add(`${isNew ? 'new' : 'old'} ${told.map(({ files: count }) => count).join()}`);
      if (isOver) break;
    }
    expect([...seen].sort()).toEqual(['new ', 'old ', 'old 0', 'old 1', 'old 2', 'old 3', 'old 4']);
  });

  test('does not cost what somebody wrote since', () => {
    for (let at = 1; ; at += 1) {
      const { root, told, isOver } = killedAt(at, (where) => writeFileSync(join(where, 'tp.yaml'), 'format: 1\nname: Mine\n'));
      expect(stateOf(root)['tp.yaml'], `before operation ${at}`).toBe('format: 1\nname: Mine\n');
      if (told.some(({ left }) => left.length > 0)) {
        expect(Object.entries(stateOf(root)).filter(([path, text]) => /\.tmp$/.test(path) && text === files['tp.yaml'])).toHaveLength(1);
      }
      if (isOver) break;
    }
  });

  test.each([
    ['that leads elsewhere', [{ path: '../victim.yaml', fresh: null, kept: '../.tp-0123456789abcdef.tmp', hash: null }]],
    ['with a copy that is none', [{ path: 'tp.yaml', fresh: 'x.tmp', kept: 'touchpoints/hotline.yaml', hash: null }]],
    ['that is no list', { path: 'tp.yaml' }],
  ])('left no journal %s: it changes nothing', (_, journal) => {
    const root = folder();
    const before = stateOf(root);
    writeFileSync(join(root, journalName), JSON.stringify(journal));
    thrownBy(() => lockWorkspace(realDisk, root, () => [])());
    const { [journalName]: _left, ...after } = stateOf(root);
    expect(after).toEqual(before);
  });
});

describe('what is not written', () => {
  const only = (root: string, path: string, text: string | null, before?: string | null) =>
    writeFiles(realDisk, root, [{ path: join(root, path), shown: path, text, before }]);

  test('a file that holds the text already: it is not even touched', () => {
    const root = folder();
    const before = statSync(join(root, 'tp.yaml'), { bigint: true });
    expect(only(root, 'tp.yaml', files['tp.yaml'])).toEqual([]);
    const { ino, ctimeNs } = statSync(join(root, 'tp.yaml'), { bigint: true });
    expect([ino, ctimeNs]).toEqual([before.ino, before.ctimeNs]);
  });

  test.each([
    ['has changed', 'tp.yaml', 'other'],
    ['is there', 'tp.yaml', null],
    ['is gone', 'touchpoints/gone.yaml', 'name: Gone\n'],
  ])('a file that %s since it was read, and no other either', (words, path, before) => {
    const root = folder();
    const state = stateOf(root);
    const changes = [
      { path: join(root, 'touchpoints/hotline.yaml'), shown: 'hotline.yaml', text: 'x' },
      { path: join(root, path), shown: path, text: 'new', before },
    ];
    expect(() => writeFiles(realDisk, root, changes)).toThrow(`"${path}" ${words} since it was read`);
    expect(stateOf(root)).toEqual(state);
  });

  test('a file that changes while the others are prepared', () => {
    const root = folder();
    const disk = {
      ...realDisk,
      sync: (descriptor: number) => {
        realDisk.sync(descriptor);
        writeFileSync(join(root, 'touchpoints/hotline.yaml'), 'name: By another\n');
      },
    };
    expect(() => writeFiles(disk, root, changesIn(root))).toThrow('has changed since it was read');
    expect(stateOf(root)).toEqual({ 'touchpoints/': '', ...files, 'touchpoints/hotline.yaml': 'name: By another\n' });
  });

  test('a symbolic link, and what lies behind one', () => {
    const root = folder();
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'secret.yaml'), 'name: Secret\n');
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'touchpoints/link.yaml'));
    symlinkSync(outside, join(root, 'journeys'));
    expect(() => only(root, 'touchpoints/link.yaml', 'x')).toThrow('is a symbolic link');
    expect(() => only(root, 'journeys/secret.yaml', 'x')).toThrow('over a symbolic link');
    expect(() => only(root, 'journeys/deep/er/new.yaml', 'x', null)).toThrow('over a symbolic link');
    expect(() => only(root, '../outside.yaml', 'x')).toThrow('lies outside');
    expect(stateOf(outside)).toEqual({ 'secret.yaml': 'name: Secret\n' });
  });

  test('a folder, and a file that is protected against writing', () => {
    const root = folder();
    chmodSync(join(root, 'tp.yaml'), 0o444);
    expect(() => only(root, 'touchpoints', 'x')).toThrow('is not a regular file');
    expect(() => only(root, 'tp.yaml', 'x')).toThrow('is protected');
  });
});

test.skipIf(process.platform === 'win32')('keeps the rights of a file', () => {
  const root = folder();
  chmodSync(join(root, 'tp.yaml'), 0o640);
  writeFiles(realDisk, root, changesIn(root));
  expect(statSync(join(root, 'tp.yaml')).mode & 0o777).toBe(0o640);
});

test('works in a workspace that is itself reached over a link', () => {
  const root = folder();
  const link = join(temporaryFolder(), 'link');
  symlinkSync(root, link);
  writeFiles(realDisk, link, changesIn(link));
  expect(stateOf(root)).toEqual(written);
});

function thrownBy(run: () => unknown): UserError | null {
  try {
    run();
    return null;
  } catch (error) {
    return error as UserError;
  }
}

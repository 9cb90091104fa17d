/** The code that a run compiled, kept for the next one. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/tp.js';

const root = resolve(import.meta.dirname, '../..');
const isBuilt = existsSync(join(root, 'dist/cli/main.cjs'));

describe.skipIf(!isBuilt)('compiled code', () => {
  test('is kept in the cache folder, and the next run says the same', () => {
    const cache = temporaryFolder();
    const first = ls(cache);
    expect(first.stdout).toContain('hotline');
    const kept = filesIn(cache);
    expect(kept).toContain('main.cjs');
    expect(ls(cache)).toEqual(first);
    expect(filesIn(cache)).toEqual(kept);
  });

  test('is written again where it was damaged', () => {
    const cache = temporaryFolder();
    const first = ls(cache);
    const path = join(folderIn(cache), 'main.cjs');
    const { size } = statSync(path);
    for (const damaged of ['', 'nonsense', '\0'.repeat(size)]) {
      writeFileSync(path, damaged);
      expect(ls(cache)).toEqual(first);
      expect(statSync(path).size).toBe(size);
    }
  });

  test('of another build is removed after a month', () => {
    const cache = temporaryFolder();
    const build = (name: string, days: number) => {
      const path = join(cache, 'code', name);
      mkdirSync(path, { recursive: true });
      const seconds = Date.now() / 1000 - days * 86_400;
      utimesSync(path, seconds, seconds);
      return path;
    };
    const old = build(`tp-${process.version}-0123456789abcdef`, 31);
    const recent = build(`tp-${process.version}-123456789abcdef0`, 29);
    ls(cache);
    expect([old, recent].map((path) => existsSync(path))).toEqual([false, true]);
  });

  test('uses the packages that npm installs, at first and again', { timeout: 30_000 }, () => {
    const cache = temporaryFolder();
    for (const format of ['pdf', 'png']) {
      const file = join(temporaryFolder(), `matrix.${format}`);
      const draw = () => run(cache, 'draw', 'matrix', '--no-data', '-o', file);
      expect([draw(), draw()]).toEqual([
        { stdout: '', stderr: '', status: 0 },
        { stdout: '', stderr: '', status: 0 },
      ]);
      expect(statSync(file).size).toBeGreaterThan(10_000);
    }
  });

  test('is for its owner alone', () => {
    const cache = temporaryFolder();
    ls(cache);
    expect(statSync(folderIn(cache)).mode & 0o077).toBe(0);
  });

  test('is done without where the folder cannot be written', () => {
    const cache = join(temporaryFolder(), 'file');
    writeFileSync(cache, 'no folder');
    expect(ls(cache)).toMatchObject({ status: 0, stderr: '' });
    const readOnly = temporaryFolder();
    chmodSync(readOnly, 0o500);
    expect(ls(readOnly)).toMatchObject({ status: 0, stderr: '' });
  });
});

function ls(cache: string) {
  return run(cache, 'ls');
}

function run(cache: string, ...words: readonly string[]) {
  const args = [join(root, 'bin/tp.js'), ...words, '-C', join(root, 'examples/office')];
  const env = { PATH: process.env['PATH'] ?? '', TP_CACHE_DIR: cache };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function folderIn(cache: string): string {
  const [name = ''] = readdirSync(join(cache, 'code')).filter((entry) => entry.startsWith('tp-'));
  return join(cache, 'code', name);
}

function filesIn(cache: string): readonly string[] {
  return readdirSync(folderIn(cache)).sort();
}

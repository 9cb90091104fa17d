import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../src/source/folder.js';
import { limits } from '../../src/source/limits.js';

const windows = process.platform === 'win32';
// For root nothing is forbidden, and Windows knows other rights.
const rightsCount = !windows && process.getuid?.() !== 0;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tp-folder-'));
  put('tp.yaml', 'format: 1\nname: Example\n');
  put('touchpoints/hotline.yaml', 'name: Hotline\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('reads the files of all folders by path, and lists what else lies there', () => {
  put('touchpoints/service/branch.yml', 'name: Branch\n');
  put('touchpoints/a.yaml', 'name: A\n');
  put('feedback/survey.csv', 'a,b\n');
  const { files, paths, unread } = read();
  expect(files.map(({ path, text }) => [path, text])).toEqual([
    ['touchpoints/a.yaml', 'name: A\n'],
    ['touchpoints/hotline.yaml', 'name: Hotline\n'],
    ['touchpoints/service/branch.yml', 'name: Branch\n'],
    ['tp.yaml', 'format: 1\nname: Example\n'],
  ]);
  expect(paths).toContain('feedback/survey.csv');
  expect(unread).toEqual([]);
});

test('takes a folder that is missing for an empty one', () => {
  expect(readFolder(root, ['tp.yaml', 'more.yaml'], ['journeys']).unread).toEqual([]);
});

test('does not look into hidden folders', () => {
  put('touchpoints/.git/config.yaml', 'name: x\n');
  expect(paths()).toEqual(['touchpoints/hotline.yaml', 'tp.yaml']);
});

test.skipIf(windows)('does not follow a link to a file', () => {
  put('secret.yaml', 'name: secret\n');
  symlinkSync('../secret.yaml', join(root, 'touchpoints/link.yaml'));
  expectOneLeftOut('touchpoints/link.yaml', 'symbolic link');
});

test.skipIf(windows)('does not follow a link to a folder', () => {
  mkdirSync(join(root, 'elsewhere'));
  put('elsewhere/secret.yaml', 'name: secret\n');
  symlinkSync('../elsewhere', join(root, 'touchpoints/more'));
  expectOneLeftOut('touchpoints/more', 'symbolic link');
});

test.skipIf(windows)('does not follow a link in place of a folder of the inventory', () => {
  mkdirSync(join(root, 'elsewhere'));
  put('elsewhere/secret.yaml', 'name: secret\n');
  symlinkSync('elsewhere', join(root, 'journeys'));
  expectOneLeftOut('journeys', 'symbolic link');
});

test.skipIf(windows)('does not run round in links that lead to each other', () => {
  symlinkSync('b.yaml', join(root, 'touchpoints/a.yaml'));
  symlinkSync('a.yaml', join(root, 'touchpoints/b.yaml'));
  symlinkSync('.', join(root, 'touchpoints/c'));
  const { files, unread } = read();
  expect(unread.map(({ path }) => path)).toEqual(['touchpoints/a.yaml', 'touchpoints/b.yaml', 'touchpoints/c']);
  expect(files).toHaveLength(2);
});

test.skipIf(windows)('does not read from a device', () => {
  symlinkSync('/dev/zero', join(root, 'touchpoints/zero.yaml'));
  expectOneLeftOut('touchpoints/zero.yaml', 'symbolic link');
});

test.skipIf(windows)('does not wait for a pipe', () => {
  execFileSync('mkfifo', [join(root, 'touchpoints/pipe.yaml')]);
  expectOneLeftOut('touchpoints/pipe.yaml', 'not a regular file');
});

test('leaves out a file in place of a folder', () => {
  put('journeys', 'name: x\n');
  expectOneLeftOut('journeys', 'not a folder');
});

test('reads the files in a folder with the name of a file', () => {
  put('touchpoints/odd.yaml/inner.yaml', 'name: Inner\n');
  expect(paths()).toContain('touchpoints/odd.yaml/inner.yaml');
});

test.skipIf(!rightsCount)('says that it has no right to read a file (skipped for root, who may read all)', () => {
  put('touchpoints/closed.yaml', 'name: x\n');
  chmodSync(join(root, 'touchpoints/closed.yaml'), 0);
  expectOneLeftOut('touchpoints/closed.yaml', 'no right');
});

test.skipIf(!rightsCount)('says that it has no right to read a folder (skipped for root, who may read all)', () => {
  mkdirSync(join(root, 'touchpoints/closed'), { mode: 0 });
  expectOneLeftOut('touchpoints/closed', 'no right');
});

// macOS stores no such names, and Windows none at all.
test.skipIf(process.platform !== 'linux')('leaves out a file whose name is not UTF-8', () => {
  writeFileSync(Buffer.concat([Buffer.from(join(root, 'touchpoints/bad')), Buffer.from([0xff]), Buffer.from('.yaml')]), 'name: x\n');
  expectOneLeftOut('touchpoints/bad\ufffd.yaml', 'not UTF-8');
});

test.skipIf(process.platform !== 'linux')('leaves out a folder whose name is not UTF-8', () => {
  const folder = Buffer.concat([Buffer.from(join(root, 'touchpoints/bad')), Buffer.from([0xff])]);
  mkdirSync(folder);
  writeFileSync(Buffer.concat([folder, Buffer.from('/a.yaml')]), 'name: x\n');
  expectOneLeftOut('touchpoints/bad\ufffd', 'not UTF-8');
});

test('reads no more of a file than it may be large', () => {
  put('touchpoints/large.yaml', 'x'.repeat(limits.fileBytes * 3));
  const large = read().files.find(({ path }) => path === 'touchpoints/large.yaml');
  expect(large?.problem).toMatchObject({ rule: 'yaml/too-large' });
  expect(large?.text).toBe('');
});

test('reads names that mean something to shells, git and patterns', () => {
  const names = ['--output=x', '@args', '~', '{a,b}', '#hash', 'a=b', 'sp ace', "quote'", '&calc', '$(x)', 'ü'];
  for (const name of names) put(`personas/${name}.yaml`, `name: ${JSON.stringify(name)}\n`);
  expect(paths().filter((path) => path.startsWith('personas/'))).toHaveLength(names.length);
  expect(read().unread).toEqual([]);
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function read() {
  return readFolder(root, ['tp.yaml'], ['touchpoints', 'journeys', 'personas', 'actions', 'feedback']);
}

function paths(): readonly string[] {
  return read().files.map(({ path }) => path);
}

/** One thing is left out, for that reason; all the rest is read. */
function expectOneLeftOut(path: string, reason: string): void {
  const { files, unread } = read();
  expect(unread).toEqual([{ path, reason: expect.stringContaining(reason) }]);
  expect(files.map((file) => file.path)).toEqual(['touchpoints/hotline.yaml', 'tp.yaml']);
}

test.skipIf(windows || process.platform === 'darwin')('says that names in capital letters are not read, and what to call them', () => {
  put('touchpoints/desk.YAML', 'name: Desk\n');
  put('touchpoints/notes.TXT', 'no part of it');
  put('Journeys/call.yaml', 'name: I call\n');
  put('Touchpoints/fax.yaml', 'name: Fax\n');
  put('Docs/read.md', 'no part of it');
  const { files, unread } = readFolder(root, ['tp.yaml'], ['touchpoints', 'journeys']);
  expect(files.map(({ path }) => path)).toEqual(['touchpoints/hotline.yaml', 'tp.yaml']);
  expect(unread.map(({ path, hint }) => [path, hint])).toEqual([
    ['Journeys', 'Rename it to "journeys"'],
    ['Touchpoints', 'Rename it to "touchpoints"'],
    ['touchpoints/desk.YAML', 'Rename it to "desk.yaml"'],
  ]);
});

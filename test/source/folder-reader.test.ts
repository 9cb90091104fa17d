import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderReader } from '../../src/source/folder-reader.js';
import { temporaryFolder } from '../support/tp.js';

function folderOf(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) put(path, text);
  return { root, put, read: folderReader(root, ['tp.yaml'], ['touchpoints']) };
}

test('a file that has not changed is the same object, one that has is another', () => {
  const { put, read } = folderOf({ 'tp.yaml': 'name: A\n', 'touchpoints/hotline.yaml': 'name: Hotline\n' });
  const [hotline, company] = read().files;
  put('touchpoints/hotline.yaml', 'name: Service hotline\n');
  const [changed, same] = read().files;
  expect(changed).not.toBe(hotline);
  expect(changed?.text).toBe('name: Service hotline\n');
  expect(same).toBe(company);
});

test('files that come and go are seen', () => {
  const { root, put, read } = folderOf({ 'tp.yaml': 'name: A\n', 'touchpoints/hotline.yaml': 'name: Hotline\n' });
  read();
  rmSync(join(root, 'touchpoints'), { recursive: true });
  expect(read().files.map(({ path }) => path)).toEqual(['tp.yaml']);
  put('touchpoints/new/email.yaml', 'name: E-mail\n');
  expect(read().files.map(({ path }) => path)).toEqual(['touchpoints/new/email.yaml', 'tp.yaml']);
});

test('a file that was only saved again is the same object', () => {
  const { put, read } = folderOf({ 'touchpoints/hotline.yaml': 'name: A\n' });
  const [before] = read().files;
  put('touchpoints/hotline.yaml', 'name: A\n');
  expect(read(new Set(['touchpoints/hotline.yaml'])).files[0]).toBe(before);
});

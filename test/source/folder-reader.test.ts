import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

test('whoever is told what was touched sees what everybody sees who looks at everything', () => {
  const { root, put, read } = folderOf({
    'tp.yaml': 'name: A\n',
    'touchpoints/hotline.yaml': 'name: A\n',
    'touchpoints/desk/fair.yaml': 'name: B\n',
  });
  const all = () => folderReader(root, ['tp.yaml'], ['touchpoints'])();
  const steps: readonly (readonly [touched: readonly string[], change: () => void])[] = [
    [['touchpoints/hotline.yaml'], () => put('touchpoints/hotline.yaml', 'name: C\n')],
    [['touchpoints/.hotline.swp', 'touchpoints/hotline.yaml'], () => put('touchpoints/hotline.yaml', 'name: D\n')],
    [['touchpoints/email.yaml'], () => put('touchpoints/email.yaml', 'name: E\n')],
    [['touchpoints/notes.txt'], () => put('touchpoints/notes.txt', 'x')],
    [['touchpoints/email.yaml'], () => rmSync(join(root, 'touchpoints/email.yaml'))],
    [['touchpoints/notes.txt'], () => rmSync(join(root, 'touchpoints/notes.txt'))],
    [['touchpoints/desk'], () => rmSync(join(root, 'touchpoints/desk'), { recursive: true })],
    [['touchpoints/hotline.yaml'], () => symlinkInPlace(root, 'touchpoints/hotline.yaml')],
    [[''], () => put('touchpoints/more/new.yaml', 'name: F\n')],
    [['touchpoints'], () => rmSync(join(root, 'touchpoints'), { recursive: true })],
    [['touchpoints'], () => put('touchpoints', 'no folder')],
    [['touchpoints'], () => rmSync(join(root, 'touchpoints'))],
  ];
  read();
  for (const [touched, change] of steps) {
    change();
    expect(read(new Set(touched)), touched.join()).toEqual(all());
  }
});

function symlinkInPlace(root: string, path: string): void {
  rmSync(join(root, path));
  symlinkSync(join(root, 'tp.yaml'), join(root, path));
}

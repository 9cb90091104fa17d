/** `tp schema build`: what it writes, and what it says of what is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const shop = `
# file: tp.yaml
format: 1
name: Shop
# file: touchpoints/hotline.yaml
name: Hotline
`;

test('writes a schema for each kind of file, and the second time nothing', async () => {
  const cwd = workspaceFolder(shop);
  expect(await tp(['schema', 'build'], { cwd })).toEqual({ stdout: 'Wrote 6 schemas to .tp/schemas\n', stderr: '', code: 0 });
  expect(readdirSync(join(cwd, '.tp/schemas')).sort()).toEqual([
    'action.json',
    'feedback.json',
    'journey.json',
    'persona.json',
    'touchpoint.json',
    'tp.json',
  ]);
  const before = readFileSync(join(cwd, '.tp/schemas/tp.json'), 'utf8');
  expect(JSON.parse(before).properties.rules.properties['touchpoint/no-owner'].description).toBeTruthy();
  expect((await tp(['schema', 'build', '-C', cwd])).stdout).toContain('are as they should be');
  expect(readFileSync(join(cwd, '.tp/schemas/tp.json'), 'utf8')).toBe(before);
});

test('--check says which schemas are stale or missing, writes nothing, and exits with 1', async () => {
  const cwd = workspaceFolder(shop);
  expect((await tp(['schema', 'build', '--check'], { cwd })).stdout).toContain('.tp/schemas/journey.json is missing');
  expect(existsSync(join(cwd, '.tp'))).toBe(false);
  await tp(['schema', 'build'], { cwd });
  expect(await tp(['schema', 'build', '--check'], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 });
  writeFileSync(join(cwd, 'touchpoints/desk.yaml'), 'name: Desk\n');
  const { stdout, code } = await tp(['schema', 'build', '--check'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('.tp/schemas/journey.json is not what would be written now');
  expect(stdout).not.toContain('tp.json is missing');
});

test('the line ends that git gives a file are no difference', async () => {
  const cwd = workspaceFolder(shop);
  await tp(['schema', 'build'], { cwd });
  const path = join(cwd, '.tp/schemas/tp.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  expect((await tp(['schema', 'build', '--check'], { cwd })).code).toBe(0);
});

test('does not follow a link that stands where the folder should be', async () => {
  const cwd = workspaceFolder(shop);
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere, join(cwd, '.tp'));
  const { stderr, code } = await tp(['schema', 'build'], { cwd });
  expect([code, readdirSync(elsewhere)]).toEqual([2, []]);
  expect(stderr).toContain('symbolic link');
  const inside = workspaceFolder(shop);
  mkdirSync(join(inside, '.tp'));
  symlinkSync(elsewhere, join(inside, '.tp/schemas'));
  expect((await tp(['schema', 'build'], { cwd: inside })).code).toBe(2);
});

test('a schema of a kind is printed as before', async () => {
  expect(JSON.parse((await tp(['schema', 'touchpoint'])).stdout).$id).toBe('touchpoint.schema.json');
  expect((await tp(['schema', 'biuld'])).code).toBe(2);
});

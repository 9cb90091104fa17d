/** `tp init --editor`, and what `tp new` writes where it was run. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { editorFiles } from '../../src/cli/editor/editor-settings.js';
import { readJsonc } from '../../src/source/editing/jsonc.js';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const shop = `
# file: tp.yaml
format: 1
name: Shop
preset: minimal
# file: touchpoints/service/hotline.yaml
name: Hotline
owner: service
`;

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const put = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

test('writes schemas and settings beside an inventory, which stays as it is', async () => {
  const cwd = workspaceFolder(shop);
  const { stdout, code } = await tp(['init', '--editor'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('Wrote .vscode/settings.json');
  expect(readdirSync(cwd).sort()).toEqual(['.tp', '.vscode', 'touchpoints', 'tp.yaml']);
  const schemas = JSON.parse(read(cwd, '.vscode/settings.json'))['yaml.schemas'];
  expect(Object.keys(schemas)).toHaveLength(6);
  for (const path of Object.keys(schemas)) expect(existsSync(join(cwd, path))).toBe(true);
  expect(schemas['.tp/schemas/touchpoint.json']).toContain('touchpoints/**/*.yaml');
  expect((await tp(['init', '--editor'], { cwd })).stdout).toBe('Everything for editors is there already\n');
});

test('begins an inventory where there is none', async () => {
  const cwd = temporaryFolder();
  const { stdout, code } = await tp(['init', '--editor'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('tp.yaml');
  expect(existsSync(join(cwd, '.vscode/tasks.json'))).toBe(true);
});

test('adds to settings that are there, and keeps their comments', async () => {
  const cwd = workspaceFolder(shop);
  put(cwd, '.vscode/settings.json', '{\n    // ours\n    "editor.rulers": [140], // wide\n}\n');
  await tp(['init', '--editor'], { cwd });
  const text = read(cwd, '.vscode/settings.json');
  expect(text).toContain('{\n    // ours\n    "editor.rulers": [140], // wide\n    "yaml.schemas": {\n');
  expect(Object.keys(readJsonc(text)?.data as object)).toEqual(['editor.rulers', 'yaml.schemas']);
});

test.each([
  ['settings.json', '{ broken', 'yaml.schemas'],
  ['tasks.json', '{ "version": "2.0.0", "tasks": [{ "label": "build" }] }', 'tp validate --watch'],
])('says what to add where %s cannot be added to, and leaves it', async (name, before, wanted) => {
  const cwd = workspaceFolder(shop);
  put(cwd, `.vscode/${name}`, before);
  const { stdout, code } = await tp(['init', '--editor'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Not written: .vscode/${name}[^]*${wanted}`));
  expect(read(cwd, `.vscode/${name}`)).toBe(before);
});

test('does not write over a link', async () => {
  const cwd = workspaceFolder(shop);
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere, join(cwd, '.vscode'));
  expect((await tp(['init', '--editor'], { cwd })).code).toBe(2);
  expect([readdirSync(elsewhere), existsSync(join(cwd, '.tp'))]).toEqual([[], false]);
});

test('--modelines names the schema at the head of each file, once', async () => {
  const cwd = workspaceFolder(shop);
  put(cwd, 'journeys/call.yaml', '\ufeff# My journey\r\nname: I call\r\n');
  put(cwd, 'journeys/fax.yaml', '# yaml-language-server: $schema=https://example.com/own.json\nname: I fax\n');
  await tp(['init', '--editor', '--modelines'], { cwd });
  expect(read(cwd, 'touchpoints/service/hotline.yaml')).toBe(
    '# yaml-language-server: $schema=../../.tp/schemas/touchpoint.json\nname: Hotline\nowner: service\n',
  );
  expect(read(cwd, 'journeys/call.yaml')).toBe(
    '\ufeff# yaml-language-server: $schema=../.tp/schemas/journey.json\r\n# My journey\r\nname: I call\r\n',
  );
  expect(read(cwd, 'journeys/fax.yaml')).toContain('own.json\nname');
  expect(read(cwd, 'tp.yaml')).toContain('$schema=.tp/schemas/tp.json\n');
  expect((await tp(['validate'], { cwd })).code).toBe(0);
  expect((await tp(['init', '--editor', '--modelines'], { cwd })).stdout).toBe('Everything for editors is there already\n');
  expect((await tp(['init', '--modelines'], { cwd })).code).toBe(2);
});

test('tp new names the schema where there is one', async () => {
  const cwd = workspaceFolder(shop);
  await tp(['new', 'touchpoint', 'desk'], { cwd });
  expect(read(cwd, 'touchpoints/desk.yaml')).not.toContain('$schema');
  await tp(['schema', 'build'], { cwd });
  await tp(['new', 'touchpoint', 'service/counter'], { cwd });
  expect(read(cwd, 'touchpoints/service/counter.yaml')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.tp\/schemas\/touchpoint\.json\nname: Counter\n/,
  );
});

test('the task of the editor understands the findings', async () => {
  const cwd = workspaceFolder(shop);
  put(cwd, 'journeys/call.yaml', 'name: I call\nsteps: [{ id: a, touchpoint: hotlin }]\n');
  const tasks = editorFiles.find(({ path }) => path.endsWith('tasks.json'))?.content['tasks'] as {
    command: string;
    problemMatcher: { pattern: { regexp: string } };
  }[];
  const args = (tasks[0]?.command ?? '')
    .split(' ')
    .slice(1)
    .filter((word) => word !== '--watch');
  const { stdout } = await tp(args, { cwd });
  const [line = ''] = stdout.split('\n');
  expect(new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '').exec(line)?.slice(1)).toEqual([
    'journeys/call.yaml',
    '2',
    '30',
    'error',
    'ref/unknown-touchpoint',
    'There is no touchpoint "hotlin". Did you mean "hotline"?',
  ]);
});

/** `tp validate --fix`: what can be mended is, the rest is reported, and nothing else changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockName } from '../../src/cli/disk/lock.js';
import { realDisk } from '../../src/cli/disk/real-disk.js';
import { faults, faultyDisk } from '../support/faulty-disk.js';
import { stateOf } from '../support/folder-state.js';
import { tp, workspaceFolder } from '../support/tp.js';

const files = `
# file: tp.yaml
format: 1
name: Example
teams: [{ id: service, name: Service }]
# file: touchpoints/hotline.yaml
name: Hotline
owner: servcie   # who else?
description: We are the #1 choice
# file: touchpoints/mail.yaml
name: Mail
owner: service
responsible: NO
`;
const only = ['--only', 'yaml', '--only', 'ref', '--only', 'suppress'];
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

test('makes the safe fixes, says which, and reports what is left', async () => {
  const cwd = workspaceFolder(files);
  const { stdout, stderr, code } = await tp(['validate', '--fix', ...only], { cwd });
  expect(read(cwd, 'touchpoints/hotline.yaml')).toBe('name: Hotline\nowner: servcie   # who else?\ndescription: "We are the #1 choice"\n');
  expect(read(cwd, 'touchpoints/mail.yaml')).toBe('name: Mail\nowner: service\nresponsible: "NO"\n');
  expect(stderr).toBe(
    'fixed: touchpoints/hotline.yaml:3:25 put quotes around the text (yaml/lost-text)\n' +
      'fixed: touchpoints/mail.yaml:3:14 put quotes around it (yaml/ambiguous-scalar)\n' +
      '2 findings fixed in 2 files.\n',
  );
  expect(stdout).toContain('There is no team "servcie"');
  expect(stdout).toContain('1 fixable with --fix --unsafe');
  expect(code).toBe(1);
  expect(Object.keys(stateOf(cwd)).filter((path) => path.includes('.tp-'))).toEqual([]);
});

test('makes the unsafe ones with --unsafe, and nothing the second time', async () => {
  const cwd = workspaceFolder(files);
  expect((await tp(['validate', '--fix', '--unsafe', ...only], { cwd })).code).toBe(0);
  expect(read(cwd, 'touchpoints/hotline.yaml')).toContain('owner: service   # who else?\n');
  const state = stateOf(cwd);
  const { stderr, code } = await tp(['validate', '--fix', '--unsafe', ...only], { cwd });
  expect([stderr, code]).toEqual(['Nothing was fixed.\n', 0]);
  expect(stateOf(cwd)).toEqual(state);
});

test('shows the changes with --dry-run, and writes nothing', async () => {
  const cwd = workspaceFolder(files);
  const state = stateOf(cwd);
  const { stdout, stderr, code } = await tp(['validate', '--fix', '--dry-run', ...only], { cwd });
  expect(stdout).toContain('--- a/touchpoints/mail.yaml\n+++ b/touchpoints/mail.yaml\n@@ -1,3 +1,3 @@\n');
  expect(stdout).toContain('-responsible: NO\n+responsible: "NO"\n');
  expect(stderr).toContain('2 findings would be fixed in 2 files; nothing was written.');
  expect(code).toBe(1);
  expect(stateOf(cwd)).toEqual(state);
});

test('fixes in what is selected, and what --fix-only names', async () => {
  const cwd = workspaceFolder(files);
  await tp(['validate', 'hotline', '--fix', '--unsafe', '--fix-only', 'ref', ...only], { cwd });
  expect(read(cwd, 'touchpoints/hotline.yaml')).toBe('name: Hotline\nowner: service   # who else?\ndescription: We are the #1 choice\n');
  expect(read(cwd, 'touchpoints/mail.yaml')).toContain('responsible: NO\n');
});

test('keeps the selection although the query no longer matches afterwards', async () => {
  const cwd = workspaceFolder(files);
  expect((await tp(['validate', 'owner:servcie', '--fix', '--unsafe', ...only], { cwd })).code).toBe(0);
});

test('leaves what is accepted, and deletes a suppression that nothing needs', async () => {
  const cwd = workspaceFolder(`
# file: touchpoints/mail.yaml
name: Mail
# tp-ignore yaml/ambiguous-scalar: the person is called No
responsible: NO
# tp-ignore yaml/lossy-number: no number
owner: service
`);
  await tp(['validate', '--fix', ...only], { cwd });
  expect(read(cwd, 'touchpoints/mail.yaml')).toBe(
    'name: Mail\n# tp-ignore yaml/ambiguous-scalar: the person is called No\nresponsible: NO\nowner: service\n',
  );
});

test('keeps standard output for the format that was asked for', async () => {
  const cwd = workspaceFolder(files);
  const { stdout } = await tp(['validate', '--fix', '-f', 'json', ...only], { cwd });
  expect(JSON.parse(stdout).summary).toMatchObject({ errors: 1, fixable: { safe: 0, unsafe: 1 } });
});

describe('refuses', () => {
  test.each([
    [['--unsafe'], 'Write --fix --unsafe'],
    [['--dry-run'], 'Write --fix --dry-run'],
    [['--fix-only', 'ref'], 'Write --fix --fix-only'],
    [['--fix', '--watch'], "'--watch' cannot be used with option '--fix'"],
    [['--fix', '--fix-only', 'rfe'], 'Did you mean "ref"?'],
  ])('%s', async (options, words) => {
    const { stderr, code } = await tp(['validate', ...options], { cwd: workspaceFolder(files) });
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });

  test('to write where another tp is writing', async () => {
    const cwd = workspaceFolder(files);
    writeFileSync(join(cwd, lockName), 'somebody');
    const { stderr, code } = await tp(['validate', '--fix'], { cwd });
    expect(stderr).toContain('Another tp is writing');
    expect(code).toBe(2);
    expect(read(cwd, 'touchpoints/mail.yaml')).toContain('responsible: NO\n');
  });

  test('to write over a file that changed meanwhile', async () => {
    const cwd = workspaceFolder(files);
    const disk = {
      ...realDisk,
      create: (path: string) => {
        writeFileSync(join(cwd, 'touchpoints/mail.yaml'), 'name: By another\n');
        return realDisk.create(path);
      },
    };
    const { stderr, code } = await tp(['validate', '--fix'], { cwd, disk });
    expect(stderr).toContain('"touchpoints/mail.yaml" has changed since it was read');
    expect(code).toBe(2);
    expect(read(cwd, 'touchpoints/hotline.yaml')).toContain('description: We are the #1 choice\n');
  });
});

test.each(faults.slice(0, 1))('a fault %s at any operation leaves all files old or all new, and nothing beside them', async (code) => {
  const done = workspaceFolder(files);
  await tp(['validate', '--fix', ...only], { cwd: done });
  for (let at = 1; ; at += 1) {
    const cwd = workspaceFolder(files);
    const before = stateOf(cwd);
    const { disk, operations } = faultyDisk(code, (operation) => operation === at);
    const result = await tp(['validate', '--fix', ...only], { cwd, disk });
    if (result.code === 2) expect(result.stderr).toContain(code);
    expect(stateOf(cwd), `after operation ${at}`).toEqual(result.code === 2 ? before : stateOf(done));
    if (operations.length < at) break;
  }
});

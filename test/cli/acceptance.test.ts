/** The acceptance list: what a user may rely on, whatever the command. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/registry.js';
import { version } from '../../src/cli/version.js';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const root = resolve(import.meta.dirname, '../..');
const built = existsSync(join(root, 'dist/cli/main.cjs'));

const sound = `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
`;
const broken = `
# file: touchpoints/hotline.yaml
name: Hotline
ownr: service
`;

/** Runs the built command as its own process. */
function process(args: readonly string[], options: { cwd: string; env?: Record<string, string>; shell?: string }) {
  const env = { PATH: globalThis.process.env['PATH'] ?? '', XDG_CACHE_HOME: temporaryFolder(), ...options.env };
  const command = options.shell ?? '"$0" "$@"';
  return spawnSync('/bin/sh', ['-c', command, globalThis.process.execPath, join(root, 'bin/tp.js'), ...args], {
    cwd: options.cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

test('the way in keeps its path: npx links to it in folders where it ran before, and never looks again', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly bin: unknown };
  expect(bin).toEqual({ tp: 'bin/tp.js' });
});

describe('findings', () => {
  test('1 parse error, 5 schema errors and 3 dangling references are exactly 9 findings in one run', async () => {
    const folder = workspaceFolder(`
# file: tp.yaml
format: 1
name: Example
preset: minimal
# file: personas/anna.yaml
name: Anna: the buyer
# file: touchpoints/hotline.yaml
name: Hotline
personas: [anna, bert]
status: actve
reach: { contacts: -1, per: month }
review_by: 2026-02-30
legal_duty: maybe
owner_team: service
# file: journeys/order.yaml
name: I order
persona: clara
steps:
  - id: call
    touchpoint: hotlin
`);
    const { stdout, code } = await tp(['validate', '-f', 'json'], { cwd: folder });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    const groups = findings.map(({ rule }) => rule.split('/')[0]).sort();
    expect(groups).toEqual(['ref', 'ref', 'ref', 'schema', 'schema', 'schema', 'schema', 'schema', 'yaml']);
    expect(code).toBe(1);
  });

  test('every finding has file, line, column, rule and a page', async () => {
    const folder = workspaceFolder(broken);
    const { stdout } = await tp(['validate', '-f', 'json'], { cwd: folder });
    for (const finding of (JSON.parse(stdout) as { findings: Record<string, never>[] }).findings) {
      expect(finding).toMatchObject({
        rule: expect.stringMatching(/^[a-z]+\/[a-z-]+$/),
        file: expect.any(String),
        docs: expect.any(String),
      });
      expect(finding['range']).toMatchObject({ start: { line: expect.any(Number), column: expect.any(Number) } });
    }
  });

  test.each([
    [{}, undefined],
    [{ NO_COLOR: '1' }, 100],
    [{ TERM: 'dumb' }, 100],
  ])('there is no escape sequence with %o on %s columns', async (env, columns) => {
    const { stdout, stderr } = await tp(['validate'], { cwd: workspaceFolder(broken), env: env as Record<string, string>, columns });
    expect(`${stdout}${stderr}`).not.toContain('\u001b');
  });

  test('a terminal gets colours', async () => {
    const { stdout } = await tp(['validate'], { cwd: workspaceFolder(broken), columns: 100 });
    expect(stdout).toContain('\u001b[');
  });
});

describe('exit codes', () => {
  test.each(commands.map(({ name }) => [name]))('tp %s --help is 0 and shows an example', async (name) => {
    const { stdout, code } = await tp([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}tp /);
  });

  test.each([
    ['nothing wrong', ['validate'], sound, 0],
    ['only warnings', ['validate', '--rule', 'touchpoint/no-owner=warning'], '# file: touchpoints/a.yaml\nname: A\n', 0],
    ['warnings that fail', ['validate', '--fail-on', 'warning'], '# file: touchpoints/a.yaml\nname: A\n', 1],
    ['too many warnings', ['validate', '--max-warnings', '0'], '# file: touchpoints/a.yaml\nname: A\n', 1],
    ['errors', ['validate'], broken, 1],
    ['errors that are let pass', ['validate', '--exit-zero'], broken, 0],
    ['an unknown option', ['validate', '--fomat', 'json'], sound, 2],
    ['an unknown command', ['validat'], sound, 2],
    ['an unknown format', ['validate', '-f', 'jsn'], sound, 2],
    ['an unknown rule', ['validate', '--only', 'ref/unknwon-team'], sound, 2],
    ['nothing that matches', ['validate', 'touchpoint/'], sound, 2],
    ['a file that cannot be written', ['validate', '-f', 'json=no/such/folder/x.json'], sound, 2],
    ['a listing', ['ls'], sound, 0],
    ['an unknown field', ['ls', 'ownr:service'], sound, 2],
    ['something to show', ['show', 'hotline'], sound, 0],
    ['nothing to show', ['show', 'hotlin'], sound, 2],
    ['references', ['refs', 'hotline'], sound, 0],
    ['references of nothing', ['refs', 'nothing-at-all'], sound, 2],
    ['a rule', ['explain', 'touchpoint/no-owner'], sound, 0],
    ['an unknown rule explained', ['explain', 'touchpoint/no-ownr'], sound, 2],
    ['a schema', ['schema', 'touchpoint'], sound, 0],
    ['an unknown schema', ['schema', 'touchpont'], sound, 2],
    ['a second inventory in one folder', ['init'], sound, 2],
    ['a new touchpoint', ['new', 'touchpoint', 'newsletter'], sound, 0],
    ['a touchpoint that is there', ['new', 'touchpoint', 'hotline'], sound, 2],
    ['an id that cannot be', ['new', 'touchpoint', 'Über uns'], sound, 2],
  ])('%s: tp %j', async (_, args, text, expected) => {
    const { code, stdout, stderr } = await tp(args, { cwd: workspaceFolder(text) });
    expect(code, stdout + stderr).toBe(expected);
    if (expected === 2) expect(stderr).toMatch(/^error: .+\n {7}.+\n$/);
  });

  test.each(commands.filter(({ name }) => !['init', 'schema', 'explain', 'completion'].includes(name)).map(({ name }) => [name]))(
    'tp %s outside an inventory is 2 and says what to do',
    async (name) => {
      const more: Readonly<Record<string, readonly string[]>> = {
        new: ['touchpoint', 'x'],
        show: ['x'],
        refs: ['x'],
        baseline: ['check'],
        journey: ['ls'],
        set: ['x', 'name=y'],
        rename: ['touchpoint', 'x', 'y'],
        draw: ['matrix', '-o', 'matrix.svg'],
      };
      const { code, stderr } = await tp([name, ...(more[name] ?? [])], { cwd: temporaryFolder() });
      expect(code).toBe(2);
      expect(stderr).toMatch(/There is no tp\.yaml in .+\n.*tp init/);
    },
  );

  test('tp alone shows short help and is 0', async () => {
    const { stdout, code } = await tp([]);
    expect(stdout).toContain('tp validate');
    expect(code).toBe(0);
  });

  test('an unknown name is answered with the nearest known one', async () => {
    expect((await tp(['validat'])).stderr).toContain('validate');
    expect((await tp(['validate', '--fial-on', 'error'])).stderr).toContain('--fail-on');
    expect((await tp(['validate', 'hotlnie'], { cwd: workspaceFolder(sound) })).stderr).toContain('Did you mean "hotline"?');
  });
});

test('the version is that of the package', async () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(version).toBe(manifest.version);
  expect((await tp(['--version'])).stdout).toBe(`${version}\n`);
});

describe('determinism', () => {
  test.each(['text', 'json', 'sarif', 'junit', 'markdown', 'gitlab'])('two runs write the same bytes as %s', async (format) => {
    const folder = workspaceFolder(broken);
    const first = await tp(['validate', '-f', format], { cwd: folder });
    expect(await tp(['validate', '-f', format], { cwd: folder })).toEqual(first);
  });

  test('order of files in the folder, name of the folder and cache change nothing', async () => {
    const files = { 'touchpoints/b.yaml': 'nam: B\n', 'touchpoints/a.yaml': 'nam: A\n', 'tp.yaml': 'format: 1\nname: X\n' };
    const outputs = await Promise.all(
      [Object.entries(files), Object.entries(files).reverse()].map(async (entries) => {
        const folder = temporaryFolder();
        mkdirSync(join(folder, 'touchpoints'));
        for (const [path, text] of entries) writeFileSync(join(folder, path), text);
        return (await tp(['validate', '-f', 'json'], { cwd: folder })).stdout;
      }),
    );
    expect(outputs[0]).toBe(outputs[1]);
  });
});

describe.skipIf(!built)('as a process', () => {
  test('time zone and language change nothing', () => {
    const folder = workspaceFolder(broken);
    const worlds = [
      { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'C' },
      { TZ: 'UTC', LANG: 'de_DE.UTF-8' },
    ];
    const [first, ...others] = worlds.map(
      (env) => process(['validate', '-f', 'json', '--as-of', '2026-11-22'], { cwd: folder, env }).stdout,
    );
    for (const other of others) expect(other).toBe(first);
  });

  test('a reader that goes away is no error', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'touchpoints'));
    writeFileSync(join(folder, 'tp.yaml'), 'format: 1\nname: X\n');
    for (let index = 0; index < 400; index += 1) writeFileSync(join(folder, `touchpoints/t${index}.yaml`), 'nam: X\n');
    const { stderr, stdout } = process(['validate', '-f', 'json'], { cwd: folder, shell: '("$0" "$@"; echo "code $?" >&2) | head -c 10' });
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('code 0\n');
  });

  // A pipe holds 64 KiB.
  test('two thousand findings arrive whole through a pipe', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'touchpoints'));
    writeFileSync(join(folder, 'tp.yaml'), 'format: 1\nname: X\n');
    for (let index = 0; index < 500; index += 1)
      writeFileSync(join(folder, `touchpoints/t-${index}.yaml`), 'nme: X\nownr: y\nstatus: gone\nreview_by: soon\n');
    const { stdout, status } = process(['validate', '-f', 'json', '--only', 'schema'], { cwd: folder });
    expect(stdout.length).toBeGreaterThan(1 << 20);
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThanOrEqual(2_000);
    expect(status).toBe(1);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk on standard output is 2, not success', () => {
    const { status, stderr } = process(['validate'], { cwd: workspaceFolder(sound), shell: '"$0" "$@" > /dev/full' });
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
  });

  test('only reading leaves no trace in the workspace', () => {
    const folder = workspaceFolder(sound);
    const list = () => spawnSync('find', ['.', '-printf', '%p %T@\n'], { cwd: folder, encoding: 'utf8' }).stdout;
    const before = list();
    const env = { XDG_CACHE_HOME: temporaryFolder() };
    for (const args of [['validate'], ['ls'], ['show', 'hotline'], ['refs', 'hotline'], ['explain', 'hotline'], ['schema', 'tp']])
      process(args, { cwd: folder, env });
    expect(list()).toBe(before);
  });

  test('a workspace reached through a link is read, links in it are not', () => {
    const folder = workspaceFolder(sound);
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, 'secret.yaml'), 'name: Secret\n');
    symlinkSync(elsewhere, join(folder, 'touchpoints/linked'));
    const { stdout, status } = process(['validate', '-f', 'json', '--only', 'file'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).not.toContain('Secret');
    expect((JSON.parse(stdout) as { findings: { rule: string; file: string }[] }).findings).toMatchObject([
      { rule: 'file/unreadable', file: 'touchpoints/linked' },
    ]);
  });
});

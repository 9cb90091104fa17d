/** `tp validate --watch`: what it says when files change, and how it ends. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { watchFindings } from '../../src/cli/actions/watch-findings.js';
import type { ValidateOptions } from '../../src/cli/commands/validate.js';
import type { Shell } from '../../src/cli/shell.js';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const sound = `
# file: tp.yaml
format: 1
name: Example
preset: minimal
teams: [{ id: service }]
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
`;
const options: ValidateOptions = {
  format: ['concise'],
  failOn: 'error',
  minSeverity: 'info',
  maxFindings: 0,
};

/** A watch over `folder`; `shows` waits for findings. */
function watching(folder: string, extra: Partial<ValidateOptions> = {}, what: readonly string[] = []) {
  const rounds: string[] = [];
  const stop = new AbortController();
  let stdout = '';
  let stderr = '';
  const shell: Shell = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: {
      write(text: string) {
        stderr += text;
        if (!/^Checked|^error/.test(text)) return;
        rounds.push(stdout + (text.startsWith('error') ? text : ''));
        stdout = '';
      },
    },
    env: {},
    cwd: folder,
    now: () => new Date('2026-11-22T12:00:00Z'),
    exitCode: 0,
  };
  const ended = watchFindings(shell, what, { ...options, ...extra }, { until: stop.signal });
  let seen = 0;
  return {
    /** Waits for findings that hold `text`; what was shown before counts no more. */
    async shows(text: string): Promise<void> {
      for (let waited = 0; waited < 5_000; waited += 5) {
        const found = rounds.findIndex((round, index) => index >= seen && round.includes(text));
        if (found >= 0) {
          seen = found + 1;
          return;
        }
        await new Promise((done) => setTimeout(done, 5));
      }
      expect(rounds.slice(seen), `nothing shown with "${text}"`).toBeNull();
    },
    said: () => stderr,
    async end(): Promise<void> {
      stop.abort();
      await ended;
    },
    ended,
  };
}

const put = (folder: string, path: string, text: string) => writeFileSync(join(folder, path), text);

test.each([
  ['by what the system says', {}],
  ['by looking again', { poll: true }],
])('a mistake is shown when it is made, and gone when it is mended: %s', async (_, how) => {
  const folder = workspaceFolder(sound);
  const watch = watching(folder, how);
  await watch.shows('no problems');
  put(folder, 'touchpoints/hotline.yaml', 'name: Hotline\nowner: servcie\n');
  await watch.shows('touchpoints/hotline.yaml:2:8: error ref/unknown-team');
  put(folder, 'touchpoints/hotline.yaml', 'name: Hotline\nowner: service\n');
  await watch.shows('no problems');
  await watch.end();
  expect(watch.said()).toContain('after a change of touchpoints/hotline.yaml');
});

test('shows what a change of the baseline accepts', async () => {
  const folder = workspaceFolder(sound.replace('owner: service', 'owner: shop'));
  const watch = watching(folder);
  await watch.shows('ref/unknown-team');
  writeFileSync(join(folder, '.tp-baseline.yaml'), 'version: 1\nentries:\n  - { rule: ref/unknown-team, at: touchpoint/hotline/owner }\n');
  await watch.shows('no problems');
  await watch.end();
});

test('files and folders may come and go, and tp.yaml too', async () => {
  const folder = workspaceFolder(sound);
  const watch = watching(folder);
  await watch.shows('');
  mkdirSync(join(folder, 'journeys/service'), { recursive: true });
  put(folder, 'journeys/service/call.yaml', 'name: I call\nsteps: [{ id: a, touchpoint: hotlin }]\n');
  await watch.shows('journeys/service/call.yaml:2:30: error ref/unknown-touchpoint');
  rmSync(join(folder, 'journeys'), { recursive: true });
  await watch.shows('no problems');
  renameSync(join(folder, 'touchpoints'), join(folder, 'aside'));
  await watch.shows('');
  renameSync(join(folder, 'aside'), join(folder, 'touchpoints'));
  await watch.shows('');
  put(folder, 'touchpoints/hotline.yaml', 'name: Hotline\nowner: servcie\n');
  await watch.shows('ref/unknown-team');
  put(folder, 'tp.yaml', 'format: 1\nname: Example\npreset: minimal\n');
  await watch.shows('no problems');
  await watch.end();
});

test('a change in another file is found where it breaks something, without reading that again', async () => {
  const folder = workspaceFolder(`${sound}# file: journeys/call.yaml\nname: I call\nsteps: [{ id: a, touchpoint: hotline }]\n`);
  const watch = watching(folder);
  await watch.shows('');
  renameSync(join(folder, 'touchpoints/hotline.yaml'), join(folder, 'touchpoints/phone.yaml'));
  await watch.shows('journeys/call.yaml:2:30: error ref/unknown-touchpoint');
  await watch.end();
});

test('what the baseline accepts is known at once', async () => {
  const folder = workspaceFolder(sound.replace('owner: service', 'owner: servcie'));
  const watch = watching(folder);
  await watch.shows('ref/unknown-team');
  await tp(['baseline', 'update'], { cwd: folder });
  await watch.shows('no problems');
  await watch.end();
});

test('watching and mending are not for one call', async () => {
  const { code, stderr } = await tp(['validate', '--watch', '--fix'], { cwd: workspaceFolder(sound) });
  expect([code, stderr]).toEqual([2, expect.stringContaining("'--fix'")]);
});

test('half a file is a finding, and the other half mends it', async () => {
  const folder = workspaceFolder(sound);
  const watch = watching(folder);
  await watch.shows('');
  put(folder, 'touchpoints/hotline.yaml', 'name: "Hotl');
  await watch.shows('yaml/syntax');
  put(folder, 'touchpoints/hotline.yaml', 'name: "Hotline"\nowner: service\n');
  await watch.shows('no problems');
  await watch.end();
});

test('what cannot be done the first time ends it, later it waits to be mended', async () => {
  const folder = workspaceFolder(sound);
  await expect(watching(folder, {}, ['nothing']).ended).rejects.toThrow('No file of the inventory matches');
  const watch = watching(folder, {}, ['touchpoints/hotline.yaml']);
  await watch.shows('');
  renameSync(join(folder, 'touchpoints/hotline.yaml'), join(folder, 'touchpoints/phone.yaml'));
  await watch.shows('error: No file of the inventory matches "touchpoints/hotline.yaml"');
  renameSync(join(folder, 'touchpoints/phone.yaml'), join(folder, 'touchpoints/hotline.yaml'));
  await watch.shows('no problems');
  await watch.end();
});

test('what is no part of the inventory is passed over', async () => {
  const folder = workspaceFolder(sound);
  const watch = watching(folder);
  await watch.shows('');
  put(folder, 'README.md', 'Read me');
  await new Promise((done) => setTimeout(done, 100));
  expect(watch.said().match(/^Checking/gm)).toHaveLength(1);
  await watch.end();
});

const root = resolve(import.meta.dirname, '../..');

test.skipIf(!existsSync(join(root, 'dist/cli/main.cjs')) || process.platform === 'win32').each([
  ['SIGINT', 130, 'while it waits', /^Checked/m],
  ['SIGINT', 130, 'while it checks', /^Checking/m],
  ['SIGTERM', 143, 'while it waits', /^Checked/m],
] as const)('%s ends the process with %i %s', async (signal, code, _, moment) => {
  const child = spawn(process.execPath, [join(root, 'bin/tp.js'), 'validate', '--watch'], {
    cwd: workspaceFolder(sound),
    env: { XDG_CACHE_HOME: temporaryFolder() },
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
    if (!child.killed && moment.test(stderr)) child.kill(signal);
  });
  const [ended, by] = await new Promise<readonly unknown[]>((done) => child.on('close', (...how) => done(how)));
  expect([ended, by]).toEqual([code, null]);
  expect(stderr).not.toContain('error');
});

/** `--watch` of drawings: what becomes of the file when the inventory changes, and how it ends. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { journeyRender } from '../../src/cli/actions/journey-render.js';
import type { JourneyRenderOptions } from '../../src/cli/commands/journey-render.js';
import type { Shell } from '../../src/cli/shell.js';
import { shellIn, temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const shop = `
# file: tp.yaml
format: 1
name: Example
# file: touchpoints/hotline.yaml
name: Hotline
# file: journeys/call.yaml
name: I call
steps: [{ id: a, touchpoint: hotline, does: dials }]
`;

const options: JourneyRenderOptions = {
  output: 'map.svg',
  preset: 'experience',
  orientation: 'landscape',
  time: 'ordinal',
  curve: 'smooth',
  dpi: 150,
  data: true,
  watch: true,
};

/** A watch over `folder` that draws into `map.svg` there. */
function watching(folder: string, extra: Partial<JourneyRenderOptions> = {}) {
  const stop = new AbortController();
  let said = '';
  const shell: Shell = { ...shellIn({ cwd: folder }), stderr: { isTTY: false, write: (text: string) => (said += text) } };
  const ended = journeyRender(shell, ['call'], { ...options, ...extra }, { until: stop.signal });
  return {
    /** Waits until it has said this; what it said before is forgotten. */
    async says(text: string): Promise<string> {
      for (let waited = 0; waited < 5_000; waited += 5) {
        const found = said.indexOf(text);
        if (found >= 0) {
          const heard = said.slice(0, found + text.length);
          said = said.slice(found + text.length);
          return heard;
        }
        await new Promise((done) => setTimeout(done, 5));
      }
      return expect.fail(`not said: ${text}, but: ${said}`);
    },
    map: () => readFileSync(join(folder, 'map.svg'), 'utf8'),
    put: (path: string, text: string) => writeFileSync(join(folder, path), text),
    async end(code?: number): Promise<number> {
      stop.abort(code);
      await ended;
      return shell.exitCode;
    },
    ended,
  };
}

test.each([
  ['by what the system says', {}],
  ['by looking again', { poll: true }],
])('the map is drawn again when a file changes: %s', async (_, how) => {
  const watch = watching(workspaceFolder(shop), how);
  await watch.says('Drawn in');
  expect(watch.map()).toContain('>dials<');
  watch.put('journeys/call.yaml', 'name: I call\nsteps: [{ id: a, touchpoint: hotline, does: waits }]\n');
  await watch.says('Drawn after a change of journeys/call.yaml in');
  expect(watch.map()).toContain('>waits<');
  expect(watch.map()).not.toContain('>dials<');
  expect(await watch.end()).toBe(0);
});

test('a broken file is a finding and keeps the map that was drawn last, and the next change mends it', async () => {
  const watch = watching(workspaceFolder(shop));
  await watch.says('Drawn in');
  const before = watch.map();
  watch.put('touchpoints/hotline.yaml', 'name: "Hotl');
  expect(await watch.says('Not drawn after a change of touchpoints/hotline.yaml')).toContain('yaml/syntax');
  expect(watch.map()).toBe(before);
  watch.put('touchpoints/hotline.yaml', 'name: Telephone\n');
  await watch.says('Drawn after a change of touchpoints/hotline.yaml');
  expect(watch.map()).toContain('>Telephone<');
  await watch.end();
});

test('a journey that is gone is said, and drawn again when it is back', async () => {
  const watch = watching(workspaceFolder(shop));
  await watch.says('Drawn in');
  watch.put('journeys/call.yaml', 'name: I call\nsteps: []\n');
  await watch.says('has no steps');
  watch.put('journeys/call.yaml', 'name: I call\nsteps: [{ id: a, touchpoint: hotline, does: sings }]\n');
  await watch.says('Drawn after');
  expect(watch.map()).toContain('>sings<');
  await watch.end();
});

test('what cannot be drawn the first time ends it', async () => {
  const folder = workspaceFolder(shop.replace('steps: [{ id: a, touchpoint: hotline, does: dials }]', 'steps: []'));
  await expect(watching(folder).ended).rejects.toThrow('has no steps');
});

test('Ctrl-C while it draws ends it with the code of Ctrl-C, and what was begun is drawn', async () => {
  const watch = watching(workspaceFolder(shop));
  expect(await watch.end(130)).toBe(130);
  expect(watch.map()).toContain('>dials<');
});

test('needs a file, and is not for one call with --check', async () => {
  const cwd = workspaceFolder(shop);
  expect((await tp(['journey', 'render', 'call', '-f', 'svg', '--watch'], { cwd })).stderr).toContain('--watch needs a file to draw into');
  expect((await tp(['draw', 'matrix', '-o', 'm.svg', '--watch', '--check'], { cwd })).stderr).toContain('exclude each other');
});

const root = resolve(import.meta.dirname, '../..');

test.skipIf(!existsSync(join(root, 'dist/cli/main.cjs')) || process.platform === 'win32').each([
  ['SIGINT', 130, ['journey', 'render', 'call']],
  ['SIGTERM', 143, ['draw', 'silos', 'call']],
] as const)('%s ends the process with %i and leaves what is drawn', async (signal, code, command) => {
  const cwd = workspaceFolder(shop);
  const args = [join(root, 'bin/tp.js'), ...command, '-o', 'map.svg', '--watch'];
  const child = spawn(process.execPath, args, { cwd, env: { XDG_CACHE_HOME: temporaryFolder() } });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
    if (/^Drawn/m.test(stderr)) child.kill(signal);
  });
  const [ended, by] = await new Promise<readonly unknown[]>((done) => child.on('close', (...how) => done(how)));
  expect([ended, by]).toEqual([code, null]);
  expect(stderr).not.toContain('error');
  expect(readFileSync(join(cwd, 'map.svg'), 'utf8')).toContain('</svg>');
});

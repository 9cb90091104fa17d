/** `tp validate` with a baseline: what it counts, and where the baseline comes from. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const workspace = `
# file: tp.yaml
format: 1
name: Example
teams: [{ id: service }]
# file: touchpoints/kiosk.yaml
name: Kiosk
owner: shop
`;
const accepting = 'version: 1\nentries:\n  - { rule: ref/unknown-team, at: touchpoint/kiosk/owner, reason: soon }\n';
const stale = `${accepting}  - { rule: touchpoint/no-owner, at: touchpoint/kiosk }\n`;

function folder(baseline: string | null = accepting, name = '.tp-baseline.yaml'): string {
  const made = workspaceFolder(workspace);
  if (baseline !== null) writeFileSync(join(made, name), baseline);
  return made;
}

test('does not count what the baseline accepts, and says how much that is', async () => {
  const cwd = folder();
  const { stdout, code } = await tp(['validate', '--only', 'ref'], { cwd });
  expect(stdout).toBe('✔ 2 files, 1 touchpoint: no problems   (1 in baseline)\n');
  expect(code).toBe(0);
});

test('counts it with --no-baseline', async () => {
  const { stdout, code } = await tp(['validate', '--only', 'ref', '-f', 'concise', '--no-baseline'], { cwd: folder() });
  expect(stdout).toMatch(/^touchpoints\/kiosk\.yaml:2:8: error ref\/unknown-team /);
  expect(code).toBe(1);
});

test('takes the baseline that --baseline names, from the current folder', async () => {
  const cwd = folder(null);
  mkdirSync(join(cwd, 'lists'));
  writeFileSync(join(cwd, 'lists/accepted.yaml'), stale);
  const { stdout } = await tp(
    ['validate', '--only', 'ref', '--only', 'baseline', '-f', 'json', '--baseline', 'accepted.yaml', '-C', '..'],
    {
      cwd: join(cwd, 'lists'),
    },
  );
  const { findings, summary } = JSON.parse(stdout);
  expect(summary).toMatchObject({ errors: 0, warnings: 0, baselined: 1 });
  expect(findings[0]).toMatchObject({ rule: 'ref/unknown-team', status: 'baselined', reason: 'soon' });
});

test('says where there is none of that name', async () => {
  const { stderr, code } = await tp(['validate', '--baseline', 'gone.yaml'], { cwd: folder() });
  expect(stderr).toMatch(/^error: There is no baseline "gone\.yaml"\n {7}\S/);
  expect(code).toBe(2);
});

test('shows the line of an entry that accepts nothing, and fails for it with --strict only', async () => {
  const cwd = folder(stale);
  const shown = await tp(['validate'], { cwd });
  expect(shown.stdout).toMatch(/^\.tp-baseline\.yaml:4:5 {2}warning {2}baseline\/stale\n/);
  expect(shown.stdout).toContain('> 4 │   - { rule: touchpoint/no-owner, at: touchpoint/kiosk }');
  expect(shown.code).toBe(0);
  expect((await tp(['validate', '--strict'], { cwd })).code).toBe(1);
});

test('does not remember a run over a change of the baseline', async () => {
  const cwd = folder();
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  expect((await tp(['validate', '--only', 'ref'], { cwd, env })).code).toBe(0);
  expect((await tp(['validate', '--only', 'ref'], { cwd, env })).code).toBe(0);
  rmSync(join(cwd, '.tp-baseline.yaml'));
  expect((await tp(['validate', '--only', 'ref'], { cwd, env })).code).toBe(1);
});

test('lets a report be made where all errors are accepted', async () => {
  const cwd = folder();
  expect((await tp(['report', 'coverage'], { cwd })).code).toBe(0);
  rmSync(join(cwd, '.tp-baseline.yaml'));
  expect((await tp(['report', 'coverage'], { cwd })).code).toBe(1);
});

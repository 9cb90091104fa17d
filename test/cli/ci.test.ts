/** `tp ci`: one command for a build server. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository } from '../support/repository.js';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

const workspace = `
# file: tp.yaml
format: 1
name: Example
languages: [en]
preset: minimal
goals:
  - { id: waiting, measure: waiting-time, touchpoint: hotline, at_most: 60, by: 2029-12-31 }
# file: touchpoints/hotline.yaml
name: Hotline
metrics: [{ id: waiting-time, unit: s, better: lower, target: 60, limit: 120 }]
measurements:
  - { metric: waiting-time, date: 2026-09-30, value: 148, n: 1000 }
  - { measure: csat, date: 2026-09-30, scale: [1, 5], counts: { 1: 40, 2: 10 } }
`;
const wrong = `${workspace}# file: touchpoints/kiosk.yaml\nname: Kiosk\nownr: shop\n`;

function onGitHub(text: string) {
  const cwd = workspaceFolder(text);
  const summary = join(temporaryFolder(), 'summary.md');
  writeFileSync(summary, 'what another step wrote\n');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  return { run: (...args: readonly string[]) => tp(['ci', ...args], { cwd, env }), summary: () => readFileSync(summary, 'utf8') };
}

describe('on GitHub', () => {
  test('writes annotations and adds findings and goals to the summary of the job', async () => {
    const { run, summary } = onGitHub(wrong);
    const { stdout, code } = await run();
    expect(stdout).toMatch(/^::error file=touchpoints\/kiosk\.yaml,line=2,col=1,.*title=schema\/unknown-key::/);
    expect(code).toBe(1);
    expect(summary()).toMatch(/^what another step wrote\n### ✖ tp: 1 error in 1 of 3 files\n/);
    expect(summary()).toContain('<details><summary>1 goal: 1 open');
    expect(summary()).toMatch(/\| waiting \|.*\| open \|/);
  });

  test('passes where nothing is wrong, and says so in the summary', async () => {
    const { run, summary } = onGitHub(workspace);
    const { stdout, code } = await run();
    expect(stdout).toBe('✔ 2 files, 1 touchpoint: no problems\n');
    expect(code).toBe(0);
    expect(summary()).toContain('### ✔ tp: 2 files, 1 touchpoint: no problems');
  });

  test('says where the summary cannot be written', async () => {
    const folder = temporaryFolder();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: folder };
    const { stdout, stderr, code } = await tp(['ci'], { cwd: workspaceFolder(workspace), env });
    expect(stdout).toContain('no problems');
    expect(stderr).toMatch(/^error: The summary of the job could not be written to ".*" \(EISDIR\)\n {7}Name another file/m);
    expect(code).toBe(2);
  });

  test('keeps the summary below a mebibyte', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `  - { id: g${index}, measure: csat, at_least: 7 }\n`).join('');
    const files = Array.from({ length: 60 }, (_, index) => {
      const keys = Array.from({ length: 90 }, (__, key) => `${'k'.repeat(200)}${key}: 1\n`).join('');
      return `# file: touchpoints/t${index}.yaml\nname: T\n${keys}`;
    });
    const { run, summary } = onGitHub(workspace.replace('goals:\n', `goals:\n${many.slice(0, 60_000)}\n`) + files.join(''));
    await run();
    expect(Buffer.byteLength(summary())).toBeLessThan(1 << 20);
    expect(summary()).toMatch(/more findings left out/);
  });
});

describe('on GitLab', () => {
  test('writes a code quality report and the findings for people', async () => {
    const cwd = workspaceFolder(wrong);
    const { stdout, code } = await tp(['ci'], { cwd, env: { GITLAB_CI: 'true' } });
    expect(stdout).toMatch(/^touchpoints\/kiosk\.yaml:2:1 {2}error {2}schema\/unknown-key\n/);
    expect(code).toBe(1);
    const [found] = JSON.parse(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'));
    expect(found).toMatchObject({ check_name: 'schema/unknown-key', severity: 'major', location: { path: 'touchpoints/kiosk.yaml' } });
  });
});

describe('anywhere', () => {
  const run = (text: string, ...args: readonly string[]) => tp(['ci', ...args], { cwd: workspaceFolder(text) });

  test('writes text, and a summary where one is asked for', async () => {
    const cwd = workspaceFolder(workspace);
    expect((await tp(['ci', '--summary-file', 'out.md'], { cwd })).stdout).toContain('no problems');
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(/^### ✔ tp: /);
    expect(existsSync(join(cwd, 'gl-code-quality-report.json'))).toBe(false);
  });

  test('fails for goals by the bar that is set', async () => {
    expect((await run(workspace)).code).toBe(0);
    expect(await run(workspace, '--as-of', '2030-01-01')).toMatchObject({ code: 1, stderr: 'failed: waiting is missed\n' });
    expect((await run(workspace, '--as-of', '2030-01-01', '--goals', 'never')).code).toBe(0);
    expect((await run(workspace, '--goals', 'unmet')).code).toBe(1);
  });

  test('fails for conditions on numbers, of the report that they name or mean', async () => {
    expect(await run(workspace, '--fail-if', 'quality<60')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('failed: quality<60 holds for hotline\n'),
    });
    expect((await run(workspace, '--fail-if', 'csat<60')).code).toBe(1);
    expect((await run(workspace, '--fail-if', 'quality: score > 60')).code).toBe(0);
    expect(await run(workspace, '--fail-if', 'qualty:score<60')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "quality"?'),
    });
    expect((await run(workspace, '--fail-if', 'quality<60', '--no-data')).code).toBe(2);
    expect((await run(workspace, '--fail-if', 'nonsense<60')).code).toBe(2);
  });

  test('says where the numbers are those of what is left', async () => {
    expect((await run(wrong)).stderr).toContain('note: the inventory has errors; goals and conditions are those of what is left\n');
    expect((await run(wrong, '--no-data')).stderr).toBe('');
  });

  test('does not count what the baseline accepts', async () => {
    const baseline = '# file: .tp-baseline.yaml\nversion: 1\nentries: [{ rule: schema/unknown-key, at: touchpoint/kiosk/ownr }]\n';
    expect((await run(wrong + baseline)).code).toBe(0);
    expect((await run(wrong + baseline, '--no-baseline')).code).toBe(1);
  });
});

describe.skipIf(!hasGit)('with --since', () => {
  const survey = `# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
touchpoint: { column: contact, map: { CALL: hotline } }
measure: question
value: score
scales: { nps: [0, 10] }
`;
  const rows = 'contact,question,score\nCALL,nps,9\nKALL,nps,4\n';
  const ci = async (folder: string, ...args: readonly string[]) => {
    const { stdout, code } = await tp(['ci', '-f', 'json', '--rule', 'feedback/unmapped-value=error', ...args], {
      cwd: folder,
      env: gitWorld,
    });
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string; readonly status: string }[] };
    return { code, found: findings.map(({ rule, status }) => `${rule} ${status}`) };
  };

  test('what was wrong with unchanged data is not new, and what changed data bring is', async () => {
    const repository = makeRepository();
    repository.commit(`${workspace}${survey}# file: feedback/pulse.csv\n${rows}`);
    expect(await ci(repository.folder)).toEqual({ code: 1, found: ['feedback/unmapped-value new'] });
    expect(await ci(repository.folder, '--since', 'HEAD')).toEqual({ code: 0, found: ['feedback/unmapped-value existing'] });
    repository.write(`# file: feedback/pulse.csv\n${rows}CALL,nps,very good\n`);
    expect(await ci(repository.folder, '--since', 'HEAD')).toEqual({
      code: 1,
      found: ['feedback/unmapped-value existing', 'feedback/unmapped-value new'],
    });
  });

  test('data that git never had count as unchanged, and those that the change adds as new', async () => {
    const repository = makeRepository();
    repository.commit(`${workspace}${survey}`);
    repository.write(`# file: feedback/pulse.csv\n${rows}`);
    expect((await ci(repository.folder, '--since', 'HEAD')).code).toBe(0);
    repository.commit(`# file: feedback/pulse.csv\n${rows}`);
    expect((await ci(repository.folder, '--since', 'HEAD~1')).code).toBe(1);
  });
});

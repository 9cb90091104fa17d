/** `tp trend`: what became of the figures, in the evidence and in the history of the files, and what could not be seen. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gitWorld, hasGit, makeRepository, type TestRepository } from '../support/repository.js';
import { temporaryFolder, tp, workspaceFolder } from '../support/tp.js';

interface Row {
  readonly touchpoint: string | null;
  readonly measure: string;
  readonly from: string;
  readonly points: readonly { readonly period: string; readonly value: number }[];
  readonly trend: { readonly verdict: string } | null;
}

interface Told {
  readonly rows: readonly Row[];
  readonly history: { readonly commits: number; readonly shallow: boolean; readonly missing: string | null; readonly remembered: number };
  readonly notes: readonly string[];
}

async function trend(cwd: string, ...args: readonly string[]): Promise<Told> {
  const { stdout, stderr } = await tp(['trend', ...args, '-f', 'json'], { cwd, env: gitWorld });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Told;
}

const touchpoint = (month: number, satisfaction: number) => `
# file: tp.yaml
format: 1
name: Example
# file: touchpoints/hotline.yaml
name: Hotline
description: >
  The first address for everything that does not work.
  Monday to Friday, from eight to six; outside of these hours a tape runs.
  Who calls twice within a day reaches the same person again.
owner: service
channel: phone
audience: [customer]
reach: { contacts: ${1000 + 10 * month}, per: month, date: 2026-${String(month).padStart(2, '0')}-10 }
assessment: { satisfaction: ${satisfaction}, importance: 4, date: 2026-${String(month).padStart(2, '0')}-10 }
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-${String(month).padStart(2, '0')}-10, counts: { 1: ${40 - 4 * month}, 5: ${4 * month} } }
`;

const renamed = (text: string) => text.replace('hotline.yaml', 'service-line.yaml');

describe.skipIf(!hasGit)('trend', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = makeRepository();
    for (let month = 1; month <= 4; month += 1) repository.commit(touchpoint(month, 2), `2026-0${month}-15`);
    repository.git('mv', 'touchpoints/hotline.yaml', 'touchpoints/service-line.yaml');
    for (let month = 5; month <= 9; month += 1) repository.commit(renamed(touchpoint(month, 4)), `2026-0${month}-15`);
    repository.commit('# file: README.md\nNothing of the inventory\n', '2026-10-01');
  });

  test('finds what the files said once, also under another name', async () => {
    const { rows } = await trend(repository.folder, 'assessment');
    expect(rows).toMatchObject([{ touchpoint: 'service-line', from: 'history' }]);
    expect(rows[0]?.points.map(({ period, value }) => [period, value])).toEqual([
      ...['2026-01', '2026-02', '2026-03', '2026-04'].map((period) => [period, 25]),
      ...['2026-05', '2026-06', '2026-07', '2026-08', '2026-09'].map((period) => [period, 75]),
    ]);
  });

  test('counts measurements that were overwritten, and says so', async () => {
    const { rows, history, notes } = await trend(repository.folder, 'quality');
    expect(rows[0]?.points.map(({ value }) => value)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(rows[0]?.trend?.verdict).toBe('increasing');
    expect(history).toEqual({
      commits: 9,
      first: '2026-01-15',
      last: '2026-09-15',
      shallow: false,
      missing: null,
      hint: null,
      remembered: 8,
      gone: [],
    });
    expect(notes.join()).toContain('8 measurements');
  });

  test('looks at the inventory itself month by month', async () => {
    const { rows } = await trend(repository.folder, 'inventory');
    expect(rows.map(({ measure }) => measure)).toEqual(['touchpoints', 'owned', 'judged', 'measured']);
    expect(rows[0]?.points.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test.each(['2026-06-01', 'HEAD~5'])('begins with %s', async (since) => {
    const { rows, history } = await trend(repository.folder, 'reach', '--since', since);
    const first = since === 'HEAD~5' ? '2026-05' : '2026-06';
    expect(rows[0]?.points[0]?.period).toBe(first === '2026-05' ? '2026-06' : first);
    expect(history.commits).toBe(first === '2026-05' ? 5 : 4);
  });

  test('says which data are in the history only, and how to bring them back', async () => {
    const world = makeRepository();
    const source =
      '# file: feedback/pulse.yaml\nname: Pulse\ndata: pulse-*.csv\ndate: day\nanswers: [{ column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }]\n';
    const year = (name: string) => `# file: feedback/pulse-${name}.csv\nday,hotline\n${`${name}-01-10,4\n`.repeat(9)}`;
    world.commit(touchpoint(1, 3) + source + year('2024') + year('2025') + year('2026'));
    world.git('mv', 'feedback/pulse-2025.csv', 'feedback/pulse-25.csv');
    world.commit('');
    world.git('rm', '-q', 'feedback/pulse-2024.csv');
    const commit = world.commit('').slice(0, 7);
    world.commit(touchpoint(2, 3));
    const { notes } = await trend(world.folder, 'quality');
    const [note, ...others] = notes.filter((text) => text.includes('only in the history'));
    expect(note).toContain('would count twice: feedback/pulse-2024.csv.');
    expect(others).toEqual([]);
    expect(note).toContain(`git checkout ${commit}^ -- feedback/pulse-2024.csv`);
    world.git('checkout', '-q', `${commit}^`, '--', 'feedback/pulse-2024.csv');
    expect((await trend(world.folder, 'quality')).notes.join()).not.toContain('only in the history');
  });

  test('follows reach in the answers that know "never used", and in the files', async () => {
    const world = makeRepository();
    const used = (year: number, never: number) => `${`${year}-05-01,4\n`.repeat(20 - never)}${`${year}-05-01,9\n`.repeat(never)}`;
    const source = `# file: tp.yaml
format: 1
name: Example
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
date: day
not_used: [9]
answers: [{ column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }]
# file: feedback/pulse.csv
day,hotline
${used(2024, 2)}${used(2025, 5)}`;
    const reached = (month: string, customers: number) =>
      `# file: touchpoints/hotline.yaml\nname: Hotline\nreach: { customers: ${customers}, per: month, date: 2026-${month}-01 }\n`;
    world.commit(`${source}${reached('01', 300)}`);
    world.commit(reached('02', 250));
    const { rows } = await trend(world.folder, 'reach');
    expect(rows.map(({ measure, from, points }) => [measure, from, points.map(({ value }) => value)])).toEqual([
      ['reach', 'evidence', [90, 75]],
      ['customers', 'history', [300, 250]],
    ]);
  });

  test('says that a shallow clone shows only a part', async () => {
    const clone = join(temporaryFolder(), 'clone');
    repository.git('clone', '-q', '--depth', '1', `file://${repository.folder}`, clone);
    const { stdout } = await tp(['trend', '--lang', 'en'], { cwd: clone, env: gitWorld });
    expect(stdout).toContain('history: 1 commit (shallow clone)');
    expect(stdout).toContain('Nothing has two periods');
    expect(stdout.replace(/\s+/g, ' ')).toContain('git fetch --unshallow');
  });

  test('goes on with the dates of the evidence where there is no repository, and says so', async () => {
    const { history, notes } = await trend(workspaceFolder(touchpoint(1, 2)), 'quality');
    expect(history).toMatchObject({ commits: 0, missing: expect.stringContaining('lies in no git repository') });
    expect(notes[0]).toMatch(/no history to look at/);
  });

  test.each([
    ['a folder without a repository', null, 'liegt in keinem Git-Repository. Das Inventar in Git halten: git init'],
    ['a repository without commits', '', 'Das Repository hat noch keinen Commit. Das Inventar zuerst'],
    ['words of git that nobody foresaw', '[core', 'Git ist gescheitert und sagt: „bad config line '],
  ])('says in German why there is no history: %s', async (_, config, said) => {
    const cwd = workspaceFolder(touchpoint(1, 2));
    if (config !== null) execFileSync('git', ['init', '-q'], { cwd, env: { ...process.env, ...gitWorld } });
    if (config) writeFileSync(join(cwd, '.git/config'), config);
    const { stdout } = await tp(['trend', '--lang', 'de', '--width', '400'], { cwd, env: gitWorld });
    expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  });

  test('says why the limits of a share are as wide as they are', async () => {
    const cases = [820, 815, 822, 830, 825, 610, 823, 818, 820].map(
      (within, index) => `  - { metric: wait, date: 2026-0${index + 1}-28, within: ${within}, n: 1000 }`,
    );
    const cwd = workspaceFolder(`
# file: tp.yaml
format: 1
name: Example
# file: touchpoints/hotline.yaml
name: Hotline
metrics: [{ id: wait, unit: s, better: lower, target: 60 }]
measurements:
${cases.join('\n')}
`);
    const { notes } = await trend(cwd, 'wait', '--lang', 'en');
    expect(notes).toContainEqual(expect.stringMatching(/^Outside what is usual .*: Jun 2026/));
    expect(notes).toContainEqual(expect.stringMatching(/share \(p chart\).*times as wide as chance .*\(Laney\)\.$/));
  });

  test('tells who names a touchpoint instead of a figure how to write it', async () => {
    const cwd = workspaceFolder('# file: tp.yaml\nformat: 1\nname: Example\n# file: touchpoints/hotline.yaml\nname: Hotline\n');
    const { stderr, code } = await tp(['trend', 'hotline'], { cwd, env: gitWorld });
    expect([stderr, code]).toEqual([expect.stringContaining('Write --touchpoint hotline'), 2]);
  });

  test('draws the course as SVG', async () => {
    const { stdout, code } = await tp(['trend', 'quality', '-f', 'svg'], { cwd: repository.folder, env: gitWorld });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<svg/);
  });

  test('speaks German in a narrow window', async () => {
    const { stdout } = await tp(['trend', '--lang', 'de', '--width', '70'], { cwd: repository.folder, env: gitWorld });
    expect(stdout).toContain('Geschichte: 9 Commits, 15.01.2026 – 15.09.2026');
    expect(stdout).toContain('steigend');
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(70);
  });

  test.each([
    [['qualty'], 'Did you mean "quality"?'],
    [['quality', '--touchpoint', 'service-lin'], 'Did you mean "service-line"?'],
    [['quality', '--since', 'mian'], 'Did you mean "main"?'],
    [['quality', '--since', '2026-02-30'], 'See what there is'],
  ])('refuses %j with a hint', async (args, hint) => {
    const { stderr, code } = await tp(['trend', ...args], { cwd: repository.folder, env: gitWorld });
    expect(stderr).toContain(hint);
    expect(code).toBe(2);
  });

  test('reads each distinct version of a touchpoint once, however many commits there are', async () => {
    const { pastSteps } = await import('../../src/cli/history/past-steps.js');
    const { steps } = await pastSteps({ env: gitWorld }, repository.folder, new Set());
    expect(steps).toHaveLength(9);
    expect(steps.map(({ changes }) => changes.filter(({ touchpoint: read }) => read !== null).length)).toEqual(new Array(9).fill(1));
  });
});

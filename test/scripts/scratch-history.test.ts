/** The repository with two years of commits: what the manual tells of it has happened. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gitWorld, hasGit } from '../support/repository.js';
import { temporaryFolder, tp } from '../support/tp.js';

const script = resolve(import.meta.dirname, '../../scripts/scratch-history.js');

describe.skipIf(!hasGit)('two years of commits', () => {
  let cwd = '';
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, env: gitWorld, encoding: 'utf8' }).trim();
  const run = (...args: readonly string[]) => tp(args, { cwd, env: gitWorld });

  beforeAll(() => {
    cwd = join(temporaryFolder(), 'history');
    execFileSync(process.execPath, [script, cwd]);
  });

  test('go from the first workshop to the second, with nothing left uncommitted', () => {
    const days = git('log', '--format=%ad', '--date=short').split('\n');
    expect([days.at(-1), days[0]]).toEqual(['2024-12-02', '2026-10-02']);
    expect(days.length).toBeGreaterThan(10);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('branch', '--format=%(refname:short)').split('\n')).toEqual(['main', 'without-mira']);
  });

  test('hold at each time only what was known then', () => {
    const survey = git('show', '2025:feedback/customer-survey.csv');
    expect(survey).toContain('.2025;');
    expect(survey).not.toContain('.2026;');
    expect(git('show', '2025:touchpoints/service/hotline.yaml')).not.toMatch(/(?:metric|promise): .*2026-/);
    expect(git('ls-tree', '--name-only', '2025', 'feedback/')).not.toContain('pulse');
  });

  test('have no error at any time', async () => {
    const { stdout, code } = await run('validate', '--as-of', '2026-10-05', '-f', 'concise');
    expect(code, stdout).toBe(0);
  });

  test('meet one goal and miss another', async () => {
    const { stdout } = await run('goals', '--as-of', '2026-10-05', '-f', 'json');
    const states = JSON.parse(stdout).rows.map(({ goal, state }: Record<string, string>) => `${goal} ${state}`);
    expect(states).toEqual(['easy-order missed', 'phone-stays-good met', 'quick-hotline met']);
  });

  test('have a branch that breaks what it does not touch', async () => {
    git('switch', '-q', 'without-mira');
    const { stdout, code } = await run('validate', '--since', 'main', '-f', 'json', '--as-of', '2026-10-20');
    git('switch', '-q', 'main');
    const open = JSON.parse(stdout).findings.filter(({ status }: Record<string, string>) => status === 'new');
    expect(code).toBe(1);
    expect(new Set(open.map(({ rule }: Record<string, string>) => rule))).toEqual(new Set(['ref/unknown-persona']));
    expect(open.map(({ file }: Record<string, string>) => file)).not.toContain('personas/mira-sommer.yaml');
  });
});

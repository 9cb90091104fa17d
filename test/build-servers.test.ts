/** What a build server runs is what is tested: the shell code of action.yml and of the job for GitLab, in a repository with a pull request. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitWorld, hasGit, makeRepository } from './support/repository.js';
import { temporaryFolder } from './support/tp.js';

const root = resolve(import.meta.dirname, '..');
const isPossible = hasGit && process.platform !== 'win32' && existsSync(join(root, 'dist/cli/main.cjs'));

const base = `
# file: cx/tp.yaml
format: 1
name: Example
preset: minimal
# file: cx/touchpoints/hotline.yaml
name: Hotline
ownr: service
`;

/** A clone with the last commit only, as a build server makes it, of a repository whose last commit brings a mistake. */
function checkout(text = '# file: cx/touchpoints/mail.yaml\nname: Mail\npersonas: [nobody]\n') {
  const origin = makeRepository();
  const before = origin.commit(base);
  origin.commit(text);
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const folder = join(temporaryFolder(), 'checkout');
  origin.git('clone', '-q', '--depth=1', `file://${origin.folder}`, folder);
  return { folder, before };
}

/** A folder for the PATH with tp as it is built, and an npm that puts it where it is told to. */
function programs(): string {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  symlinkSync(join(root, 'bin/tp.js'), join(bin, 'tp'));
  symlinkSync(process.execPath, join(bin, 'node'));
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh
while [ $# -gt 0 ]; do [ "$1" = --prefix ] && prefix=$2; last=$1; shift; done
[ "$last" = touchpoint-toolkit ] || exit 9
[ -z "$prefix" ] || { mkdir -p "$prefix/node_modules/.bin" && ln -s '${bin}/tp' "$prefix/node_modules/.bin/tp"; }
`,
    { mode: 0o755 },
  );
  return bin;
}

function run(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...gitWorld, XDG_CACHE_HOME: temporaryFolder(), ...env, PATH: `${env['BIN']}:${gitWorld['PATH']}` },
  });
  return { stdout, stderr, code: status };
}

interface Step {
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The steps as GitHub runs them: inputs put into their environment, one after the other, until one fails. */
function action(cwd: string, given: Readonly<Record<string, string>>) {
  const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: { readonly steps: readonly Step[] };
  };
  const inputOf = (name: string) => given[name] ?? inputs[name]?.default ?? '';
  const filled = (text: string) => text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputOf(name));
  const temp = temporaryFolder();
  const summary = join(temp, 'summary.md');
  writeFileSync(summary, '');
  const world = { BIN: programs(), GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temp };
  let last = { stdout: '', stderr: '', code: 0 as number | null };
  for (const step of runs.steps) {
    if (step.run === undefined || last.code !== 0 || (step.if === "inputs.since != ''" && inputOf('since') === '')) continue;
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)]));
    last = run(step.run, cwd, { ...world, ...own });
  }
  return { ...last, summary: readFileSync(summary, 'utf8') };
}

describe.skipIf(!isPossible)('action.yml', () => {
  test('fetches the base, annotates what the change brings, and writes the summary', () => {
    const { folder, before } = checkout();
    const { stdout, stderr, code, summary } = action(folder, { dir: 'cx', since: before });
    expect(stdout, stderr).toMatch(/^::error file=cx\/touchpoints\/mail\.yaml,line=2,.*title=ref\/unknown-persona::/m);
    expect(stdout).not.toMatch(/::error.*hotline/);
    expect(summary).toContain('new: 1 error');
    expect(code).toBe(1);
  });

  test('counts everything without a base, and passes where the bar is never', () => {
    const { folder } = checkout();
    expect(action(folder, { dir: 'cx', since: '' }).summary).toContain('2 errors');
    expect(action(folder, { dir: 'cx', since: '', 'fail-on': 'never' }).code).toBe(0);
  });

  test('hands further arguments on, one by one, and runs none of them', () => {
    const { folder, before } = checkout('# file: README.md\nHello\n');
    const { code, stderr } = action(folder, { dir: 'cx', since: before, args: '--no-data --only ref $(touch pwned) ; touch pwned' });
    expect(stderr).toContain('error:');
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
    expect(action(folder, { dir: 'cx', since: before, args: '--no-data --only ref' }).code).toBe(0);
  });

  test('says so where the base is a name that the checkout does not have', () => {
    const { folder } = checkout();
    const { stderr, code } = action(folder, { dir: 'cx', since: 'HEAD~1' });
    expect(stderr).toContain('in this shallow clone');
    expect(code).toBe(2);
  });
});

describe.skipIf(!isPossible)('templates/gitlab-ci.yml', () => {
  test('fetches the base and keeps a report of what the change brings', () => {
    const { touchpoints } = parse(readFileSync(join(root, 'templates/gitlab-ci.yml'), 'utf8')) as {
      readonly touchpoints: {
        readonly script: readonly string[];
        readonly artifacts: { readonly reports: { readonly codequality: string } };
      };
    };
    const { folder, before } = checkout();
    const env = { BIN: programs(), GITLAB_CI: 'true', TP_DIR: 'cx', CI_MERGE_REQUEST_DIFF_BASE_SHA: before };
    const { code, stderr } = run(touchpoints.script.join('\n'), folder, env);
    expect(code, stderr).toBe(1);
    const report = JSON.parse(readFileSync(join(folder, touchpoints.artifacts.reports.codequality), 'utf8')) as readonly {
      readonly check_name: string;
      readonly severity: string;
      readonly location: { readonly path: string };
    }[];
    expect(report.map(({ check_name: rule, severity, location: { path } }) => [rule, severity, path])).toContainEqual([
      'ref/unknown-persona',
      'major',
      'cx/touchpoints/mail.yaml',
    ]);
  });
});

/** What the package brings for build servers: every file says what tp does. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../src/cli/program.js';
import { tp, workspaceFolder } from './support/tp.js';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe('action.yml', () => {
  const action = parse(read('action.yml')) as {
    readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  };
  const { steps } = action.runs;

  test('puts no input into a command: what stands there could be run', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('uses every input, and only those that it declares', () => {
    const used = steps.flatMap((step) => [...JSON.stringify(step).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\w/);
  });

  test('hands tp only variables of the environment that tp reads', () => {
    const ci = buildProgram(shellNowhere).commands.find((command) => command.name() === 'ci');
    const known = new Set(ci?.options.flatMap(({ envVar }) => envVar ?? []));
    const given = Object.keys(steps.at(-1)?.env ?? {}).filter((name) => name !== 'TP_ARGS');
    for (const name of given) expect(known, name).toContain(name);
  });

  test('every command says its shell', () => {
    for (const step of steps.filter(({ run }) => run !== undefined)) expect(step.shell).toBe('bash');
  });
});

const shellNowhere = {
  stdout: { write: () => true },
  stderr: { write: () => true },
  env: {},
  cwd: '/',
  now: () => new Date(0),
  exitCode: 0,
};

test('the hooks for pre-commit read everything once, whatever files have changed or are gone', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Readonly<Record<string, unknown>>[];
  expect(hooks.map(({ entry }) => entry)).toEqual(['tp validate', 'tp validate --staged']);
  for (const hook of hooks) expect(hook).toMatchObject({ language: 'node', pass_filenames: false, always_run: true, require_serial: true });
});

test('the job for GitLab keeps the report that tp ci writes there', async () => {
  const { touchpoints } = parse(read('templates/gitlab-ci.yml'));
  const { codequality } = touchpoints.artifacts.reports;
  const cwd = workspaceFolder('# file: tp.yaml\nformat: 1\nname: Example\n');
  await tp(['ci'], { cwd, env: { GITLAB_CI: 'true' } });
  expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))).toEqual([]);
  expect(touchpoints.script.join('\n')).toContain('tp ci --since');
});

test('the problem matcher reads every finding of the format concise', async () => {
  const { problemMatcher } = JSON.parse(read('.github/tp-matcher.json'));
  const cwd = workspaceFolder(`# file: touchpoints/kiosk.yaml\nname: Kiosk\nownr: shop\n`);
  const { stdout } = await tp(['validate', '-f', 'concise', '-q', '--rule', 'touchpoint/no-stage=info'], { cwd });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(2);
  const found = lines.map((line) => {
    for (const { severity, pattern } of problemMatcher) {
      const [rule] = pattern;
      const match = new RegExp(rule.regexp).exec(line);
      if (match !== null)
        return { file: match[rule.file], line: match[rule.line], code: match[rule.code], severity: severity ?? match[rule.severity] };
    }
    return null;
  });
  expect(found).not.toContain(null);
  expect(found).toContainEqual({ file: 'touchpoints/kiosk.yaml', line: '2', code: 'schema/unknown-key', severity: 'error' });
  expect(found).toContainEqual({ file: 'touchpoints/kiosk.yaml', line: '1', code: 'touchpoint/no-stage', severity: 'notice' });
});

/** Which rules run, how bad their findings are, and with which limits. */
import { describe, expect, test } from 'vitest';
import type { Company } from '../../src/model/company.js';
import { rules } from '../../src/rules/registry.js';
import { groupOf, type Rule } from '../../src/rules/rule.js';
import { optionsOf, type RuleChoice, severityOf } from '../../src/rules/settings.js';
import { loadExample } from '../support/workspace.js';

async function company(settings = ''): Promise<Company> {
  return (await loadExample(`# file: tp.yaml\nformat: 1\nname: X\n${settings}\n`)).workspace.company;
}

function rule(name: string): Rule {
  const found = rules.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

async function severity(name: string, settings = '', choice: RuleChoice = {}): Promise<string> {
  return severityOf(rule(name), await company(settings), choice);
}

describe('the presets', () => {
  test('recommended: what makes a file unsound is an error, advice is a warning', async () => {
    expect(await severity('ref/unknown-team')).toBe('error');
    expect(await severity('touchpoint/no-owner')).toBe('warning');
    expect(await severity('suppress/unused')).toBe('warning');
  });

  test('minimal: only whether the files are sound', async () => {
    const minimal = await company('preset: minimal');
    const running = rules.filter((candidate) => severityOf(candidate, minimal, {}) !== 'off').map(({ name }) => groupOf(name));
    expect([...new Set(running)].sort()).toEqual(['file', 'id', 'ref', 'schema', 'yaml']);
    expect(await severity('touchpoint/no-owner', 'preset: minimal')).toBe('off');
  });

  test('strict: all errors', async () => {
    const strict = await company('preset: strict');
    expect(new Set(rules.map((candidate) => severityOf(candidate, strict, {})))).toEqual(new Set(['error']));
  });

  test('recommended is what counts where tp.yaml names none', async () => {
    const recommended = await company('preset: recommended');
    const none = await company();
    expect(rules.map((candidate) => severityOf(candidate, none, {}))).toEqual(
      rules.map((candidate) => severityOf(candidate, recommended, {})),
    );
  });
});

describe('a severity', () => {
  test('comes from tp.yaml before the preset', async () => {
    expect(await severity('touchpoint/no-owner', 'rules: { touchpoint/no-owner: error }')).toBe('error');
    expect(await severity('touchpoint/no-owner', 'rules: { touchpoint/no-owner: { severity: info } }')).toBe('info');
    expect(await severity('ref/unknown-team', 'rules: { ref/unknown-team: "off" }')).toBe('off');
    expect(await severity('touchpoint/no-owner', 'preset: minimal\nrules: { touchpoint/no-owner: warning }')).toBe('warning');
    expect(await severity('touchpoint/no-owner', 'preset: strict\nrules: { touchpoint/no-owner: info }')).toBe('info');
  });

  test('stays that of the preset where tp.yaml sets only a limit', async () => {
    expect(await severity('touchpoint/stale-assessment', 'rules: { touchpoint/stale-assessment: { max_age: P2Y } }')).toBe('warning');
  });

  test('stays that of the preset where the one in tp.yaml was refused', async () => {
    expect(await severity('touchpoint/no-owner', 'rules: { touchpoint/no-owner: fatal }')).toBe('warning');
  });

  test('comes from the command line before tp.yaml', async () => {
    const severities = new Map([['touchpoint/no-owner', 'info' as const]]);
    expect(await severity('touchpoint/no-owner', 'rules: { touchpoint/no-owner: error }', { severities })).toBe('info');
  });
});

describe('the choice of the command line', () => {
  test('runs only a rule or a group', async () => {
    expect(await severity('ref/unknown-team', '', { only: ['ref/unknown-team'] })).toBe('error');
    expect(await severity('ref/unknown-team', '', { only: ['ref'] })).toBe('error');
    expect(await severity('ref/unknown-team', '', { only: ['ref/unknown-stage', 'yaml'] })).toBe('off');
  });

  test('leaves out a rule or a group, also of those to run', async () => {
    expect(await severity('ref/unknown-team', '', { skip: ['ref'] })).toBe('off');
    expect(await severity('ref/unknown-team', '', { only: ['ref'], skip: ['ref/unknown-team'] })).toBe('off');
    expect(await severity('ref/unknown-stage', '', { only: ['ref'], skip: ['ref/unknown-team'] })).toBe('error');
  });

  test('does not switch on what tp.yaml switched off', async () => {
    expect(await severity('ref/unknown-team', 'rules: { ref/unknown-team: "off" }', { only: ['ref'] })).toBe('off');
  });
});

test('the limits of a rule come from tp.yaml, else from the rule', async () => {
  const stale = rule('touchpoint/stale-assessment');
  expect(optionsOf(stale, await company())).toEqual(stale.options);
  expect(optionsOf(stale, await company('rules: { touchpoint/stale-assessment: { max_age: P2Y } }'))).toEqual({ max_age: 'P2Y' });
  expect(optionsOf(stale, await company('rules: { touchpoint/stale-assessment: error }'))).toEqual(stale.options);
});

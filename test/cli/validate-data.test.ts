/** `tp validate --data`: looks into the feedback data as well. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

const survey = (rows: string) => `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
# file: feedback/survey.yaml
name: Survey
data: survey.csv
segments: { class: { column: c, map: { B: business } } }
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
hotline,c
${rows}
`;

const rulesIn = (stdout: string) => (JSON.parse(stdout).findings as readonly { readonly rule: string }[]).map(({ rule }) => rule).sort();

describe('tp validate --data', () => {
  test('finds what is wrong in the data, which validate alone does not look at', async () => {
    const cwd = workspaceFolder(survey('4,B\n7,X\n'));
    const alone = await tp(['validate', '--only', 'feedback', '-f', 'json'], { cwd });
    expect([alone.code, rulesIn(alone.stdout)]).toEqual([0, []]);
    const { stdout, code } = await tp(['validate', '--data', '--only', 'feedback', '-f', 'json'], { cwd });
    expect(rulesIn(stdout)).toEqual(['feedback/out-of-range', 'feedback/unmapped-value']);
    expect(code).toBe(0);
  });

  test('asks nothing of a question that has no column left', async () => {
    const swapped = survey('4,B\n').replace(
      '{ column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }',
      'points: { hotline: Q_1, shop: Q_2 }',
    );
    const { stdout } = await tp(['validate', '--data', '-f', 'json'], { cwd: workspaceFolder(swapped) });
    expect(rulesIn(stdout)).toContain('schema/bad-format');
    expect(rulesIn(stdout)).not.toContain('feedback/no-answers');
  });

  test('fails on errors such as a column that is not there', async () => {
    const cwd = workspaceFolder(survey('4,B\n').replace('column: hotline', 'column: hotlin'));
    const { stdout, code } = await tp(['validate', '--data', '--only', 'feedback'], { cwd });
    expect(stdout).toContain('There is no column "hotlin" in the data');
    expect(code).toBe(1);
  });

  test('looks anew each time, since only the inventory is remembered', async () => {
    const cwd = workspaceFolder(survey('4,B\n'));
    const args = ['validate', '--data', '--only', 'feedback', '-f', 'json'];
    expect(rulesIn((await tp(args, { cwd })).stdout)).toEqual([]);
    writeFileSync(join(cwd, 'feedback/survey.csv'), 'hotline,c\n9,B\n4,B\n');
    expect(rulesIn((await tp(args, { cwd })).stdout)).toEqual(['feedback/out-of-range']);
  });

  test('keeps a suppressed finding back, and validate alone does not call the comment unused', async () => {
    const text = survey('7,B\n4,B\n').replace(
      'answers:',
      'answers:\n  # tp-ignore feedback/out-of-range: 7 was the code of one interviewer',
    );
    const cwd = workspaceFolder(text);
    for (const data of [[], ['--data']]) {
      const { stdout, code } = await tp(
        ['validate', ...data, '--only', 'feedback', '--only', 'suppress', '-f', 'json', '--fail-on', 'warning'],
        { cwd },
      );
      expect([
        code,
        (JSON.parse(stdout).findings as readonly { readonly status?: unknown }[]).filter(({ status }) => status !== 'suppressed'),
      ]).toEqual([0, []]);
    }
  });

  test('what the baseline accepts in the data stays there where nobody looks into them', async () => {
    const cwd = workspaceFolder(survey('7,B\n4,B\n'));
    const only = ['--only', 'feedback/out-of-range', '--only', 'baseline'];
    await tp(['baseline', 'update', '--data', ...only, '--reason', '7 was the code of one interviewer'], { cwd });
    const written = readFileSync(join(cwd, '.tp-baseline.yaml'), 'utf8');
    expect(written).toContain('feedback/out-of-range');
    expect((await tp(['baseline', 'prune', ...only], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, '.tp-baseline.yaml'), 'utf8')).toBe(written);
    expect(rulesIn((await tp(['validate', ...only, '-f', 'json'], { cwd })).stdout)).toEqual([]);
    expect((await tp(['suppressions', '-f', 'json'], { cwd })).stdout).toContain('unchecked');
  });

  test('needs no engine where there are no sources', async () => {
    const cwd = workspaceFolder('\n# file: touchpoints/hotline.yaml\nname: Hotline\n');
    expect((await tp(['validate', '--data', '--only', 'feedback'], { cwd })).code).toBe(0);
  });
});

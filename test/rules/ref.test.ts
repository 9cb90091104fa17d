/** Names that lead nowhere: what is said about them, beyond the examples of the rules. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/source/diagnostic.js';
import { checkExample } from '../support/workspace.js';

async function only(text: string): Promise<Diagnostic> {
  const found = await checkExample(text, { only: ['ref'] });
  expect(found).toHaveLength(1);
  return found[0];
}

const hotline = `
# file: touchpoints/hotline.yaml
name: Hotline
metrics: [{ id: waiting-time, better: lower }]
expectations: [{ id: fast, text: x }]
`;

test('a near name is suggested, shown where it is declared, and offered as an unsafe fix', async () => {
  const found = await only(
    '# file: tp.yaml\nformat: 1\nname: X\nteams: [{ id: service }]\n# file: touchpoints/a.yaml\nname: A\nowner: sevrice\n',
  );
  expect(found).toMatchObject({
    rule: 'ref/unknown-team',
    message: 'There is no team "sevrice"',
    hint: 'Did you mean "service"?',
    related: { location: { file: 'tp.yaml', range: { start: { line: 3, column: 15 } } }, message: '"service" is declared here' },
    fix: { safety: 'unsafe', edits: [{ text: 'service' }] },
    data: { value: 'sevrice', suggestions: ['service'] },
  });
});

test('without a near name the list is shown, and what to do', async () => {
  const found = await only(
    '# file: tp.yaml\nformat: 1\nname: X\nteams: [{ id: service }]\n# file: touchpoints/a.yaml\nname: A\nowner: marketing\n',
  );
  expect(found).toMatchObject({
    hint: 'Add it to "teams" in tp.yaml',
    related: { location: { file: 'tp.yaml', range: { start: { line: 3, column: 1 } } } },
    data: { suggestions: [] },
  });
  expect(found.fix).toBeUndefined();
});

describe('a measure', () => {
  test('is a standard measure with a slip', async () => {
    expect(await only(`${hotline}quality: cast\n`)).toMatchObject({
      message: 'There is no measure or metric "cast" at this touchpoint',
      hint: 'Did you mean "csat"?',
      fix: { edits: [{ text: 'csat' }] },
    });
  });

  test('is a metric with a slip', async () => {
    expect(await only(`${hotline}quality: waiting-tmie\n`)).toMatchObject({ hint: 'Did you mean "waiting-time"?' });
  });

  test('is no metric: where only a metric can stand, no measure is suggested', async () => {
    const found = await only(`${hotline}measurements: [{ metric: csat, date: 2026-09-30, value: 4, n: 5 }]\n`);
    expect(found.hint).toBe('"csat" is a measure: write "measure: csat" and "counts:"');
  });

  test('of a goal can be what tp computes', async () => {
    expect(await only('# file: tp.yaml\nformat: 1\nname: X\ngoals: [{ id: a, measure: qualty }]\n')).toMatchObject({
      message: 'There is no measure or metric "qualty" at any touchpoint',
      hint: 'Did you mean "quality"?',
    });
  });

  test('of a source is looked for at the touchpoint that it is asked about', async () => {
    const answers = 'answers: [{ column: Q, touchpoint: hotline, measure: speed }]';
    expect(await only(`${hotline}# file: feedback/f.yaml\nname: F\ndata: f.csv\n${answers}\n`)).toMatchObject({
      message: 'There is no measure or metric "speed" at the touchpoint "hotline"',
      location: { path: ['answers', 0, 'measure'] },
    });
  });

  test('of a scale is the key of the map', async () => {
    const found = await only('# file: feedback/f.yaml\nname: F\ndata: f.csv\nscales: { npss: [0, 10] }\n');
    expect(found).toMatchObject({
      hint: 'Did you mean "nps"?',
      location: { range: { start: { line: 3, column: 11 }, end: { column: 15 } } },
    });
  });
});

describe('a step', () => {
  test('of this journey', async () => {
    const steps = 'steps: [{ id: ask, touchpoint: hotline, next: [pay] }]';
    expect(await only(`${hotline}# file: journeys/order.yaml\nname: J\n${steps}\n`)).toMatchObject({
      message: 'There is no step "pay" in this journey',
      hint: 'Add a step with the id "pay", or write "exit" where people give up',
    });
  });

  test('of another, or of any', async () => {
    const journey = '# file: journeys/order.yaml\nname: J\nsteps: [{ id: ask, touchpoint: hotline }]\n';
    const source = '# file: feedback/f.yaml\nname: F\ndata: f.csv\n';
    const answer = 'answers: [{ column: Q, journey: order, step: aks, measure: csat }]';
    expect(await only(`${hotline}${journey}${source}${answer}\n`)).toMatchObject({
      message: 'There is no step "aks" in the journey "order"',
      hint: 'Did you mean "ask"?',
      fix: { edits: [{ text: 'ask' }] },
    });
    expect(await only(`${hotline}${journey}${source}step: { column: s, map: { A: aks } }\n`)).toMatchObject({
      message: 'There is no step "aks" in any journey',
      hint: 'Did you mean "ask"?',
    });
  });
});

describe('an expectation', () => {
  test('is named with its touchpoint, and mended with it', async () => {
    expect(await only(`${hotline}# file: actions/a.yaml\ntitle: A\nexpectations: [hotlin/fast]\n`)).toMatchObject({
      message: 'There is no expectation "hotlin/fast"',
      hint: 'Did you mean "hotline/fast"?',
      fix: { edits: [{ text: 'hotline/fast' }] },
    });
  });

  test('without a near name', async () => {
    expect((await only(`${hotline}# file: actions/a.yaml\ntitle: A\nexpectations: [hotline/courteous]\n`)).hint).toContain('"courteous"');
  });
});

describe('a rule', () => {
  test('that does not exist', async () => {
    const found = await only('# file: tp.yaml\nformat: 1\nname: X\nrules: { touchpoint/no-onwer: error }\n');
    expect(found).toMatchObject({
      rule: 'ref/unknown-rule',
      hint: 'Did you mean "touchpoint/no-owner"?',
      location: { path: ['rules', 'touchpoint/no-onwer'] },
    });
  });

  test('without its group', async () => {
    expect((await only('# file: tp.yaml\nformat: 1\nname: X\nrules: { no-owner: error }\n')).hint).toBe(
      'Did you mean "touchpoint/no-owner"?',
    );
  });

  test('that is a group', async () => {
    expect((await only('# file: tp.yaml\nformat: 1\nname: X\nrules: { touchpoint: error }\n')).hint).toContain('group');
  });
});

test('many unknown names are found in a moment', async () => {
  const names = Array.from({ length: 1500 }, (_, index) => `  touchpoint-${(index * 7919) % 99991}: 3`).join('\n');
  const others = Array.from({ length: 40 }, (_, index) => `# file: touchpoints/touchpoint-number-${index}.yaml\nname: T\n`).join('');
  const severities = new Map([['file/too-many-findings', 'off' as const]]);
  const start = performance.now();
  const found = await checkExample(`${others}# file: personas/anna.yaml\nname: Anna\nimportance:\n${names}\n`, {
    only: ['ref'],
    severities,
  });
  expect(found).toHaveLength(1500);
  expect(performance.now() - start).toBeLessThan(5000);
});

/** `tp goals`: which number each goal gets, and how a run ends. */
import { describe, expect, test } from 'vitest';
import { tp, workspaceFolder } from '../support/tp.js';

const example = ['-C', 'examples/office'] as const;

interface Row {
  readonly goal: string;
  readonly state: string;
  readonly score: { readonly value: number; readonly low: number | null } | null;
  readonly unit: unknown;
  readonly n: number;
  readonly asOf: string | null;
}

async function rowsOf(text: string, ...args: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const { stdout, stderr } = await tp(['goals', '-f', 'json', '--allow-errors', ...args], { cwd: workspaceFolder(text) });
  if (stdout === '') throw new Error(stderr);
  return new Map((JSON.parse(stdout) as { readonly rows: readonly Row[] }).rows.map((row) => [row.goal, row]));
}

const company = `
# file: tp.yaml
format: 1
name: Example
promises: [{ id: fast, text: We are fast }]
goals:
  - { id: waiting, measure: waiting-time, touchpoint: hotline, at_most: 60 }
  - { id: kept, measure: kept, promise: fast, at_least: 0.5 }
  - { id: recommended, measure: nps, touchpoint: hotline, at_least: 30 }
  - { id: liked, measure: quality, touchpoint: shop, at_least: 70 }
  - { id: asked, measure: csat, touchpoint: hotline, at_least: 70 }
  - { id: aimless, measure: quality, touchpoint: hotline }
# file: touchpoints/hotline.yaml
name: Hotline
promises: [fast]
metrics: [{ id: waiting-time, unit: s, better: lower }]
measurements:
  - { metric: waiting-time, date: 2026-03-31, value: 74, n: 2000 }
  - { metric: waiting-time, date: 2026-09-30, value: 148, n: 1000 }
  - { promise: fast, date: 2026-09-30, kept: 80, n: 100 }
  - { measure: nps, date: 2026-09-30, counts: { promoters: 60, passives: 30, detractors: 10 } }
# file: touchpoints/shop.yaml
name: Shop
promises: [fast]
assessment: { satisfaction: 5, date: 2026-09-24 }
`;

describe('the goal of a journey', () => {
  const asked = (rows: readonly string[]) => `
# file: tp.yaml
format: 1
name: Example
goals:
  - { id: easy, measure: quality, journey: order, at_least: 50 }
  - { id: phoned, measure: csat, journey: order, touchpoint: hotline, at_least: 50 }
  - { id: recommended, measure: nps, journey: order, at_least: 50 }
# file: touchpoints/hotline.yaml
name: Hotline
# file: journeys/order.yaml
name: I order
steps: [{ id: call, touchpoint: hotline }]
# file: journeys/leave.yaml
name: I leave
steps: [{ id: call, touchpoint: hotline }]
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
date: day
touchpoint: contact
journey: way
measure: question
value: score
scales: { csat: [1, 5] }
missing: [""]
# file: feedback/pulse.csv
day,contact,way,question,score
${rows.join('\n')}
`;
  const six = (row: string) => [4, 5, 4, 5, 4, 5].map((score) => `2026-09-30,${row},csat,${score}`);

  test('is what was answered on it, and nothing from other ways', async () => {
    const rows = await rowsOf(asked([...six('hotline,order'), ...six('hotline,leave').map((row) => row.replace(/.$/, '1'))]));
    expect(rows.get('easy')).toMatchObject({ score: { value: 87.5 }, n: 6, state: 'met', asOf: '2026-09-30' });
    expect(rows.get('phoned')).toMatchObject({ score: { value: 87.5 }, n: 6 });
  });

  test('is rather what was answered about it as a whole', async () => {
    const rows = await rowsOf(asked([...six('hotline,order').map((row) => row.replace(/.$/, '1')), ...six(',order')]));
    expect(rows.get('easy')).toMatchObject({ score: { value: 87.5 }, n: 6 });
    expect(rows.get('phoned')).toMatchObject({ score: { value: 0 }, n: 6 });
  });

  test('is unknown where nobody was asked, and the report says what is needed', async () => {
    expect((await rowsOf(asked(six('hotline,order')))).get('recommended')).toMatchObject({ state: 'unknown', score: null });
    const { stdout } = await tp(['goals', '--lang', 'en'], { cwd: workspaceFolder(asked(six('hotline,order'))) });
    expect(stdout.replace(/\s+/g, ' ')).toContain('a feedback source says so with “journey:”');
  });
});

describe('the number of a goal', () => {
  test('is the newest of a figure of operations, in its own unit', async () => {
    expect((await rowsOf(company)).get('waiting')).toMatchObject({
      score: { value: 148, low: null },
      unit: { metric: 's' },
      n: 1000,
      state: 'missed',
      asOf: '2026-09-30',
    });
  });

  test('is a share for a promise, and points for the recommendation', async () => {
    const rows = await rowsOf(company);
    expect(rows.get('kept')).toMatchObject({ score: { value: 0.8 }, unit: 'share', state: 'met' });
    expect(rows.get('recommended')).toMatchObject({ score: { value: 50 }, unit: 'points', n: 100, state: 'met' });
  });

  test('is not known where nobody asked, and a judgement meets no goal', async () => {
    const rows = await rowsOf(company);
    expect(rows.get('asked')).toMatchObject({ score: null, state: 'unknown', n: 0 });
    expect(rows.get('liked')).toMatchObject({ score: { value: 100 }, state: 'unknown' });
    expect(rows.get('aimless')?.state).toBe('unknown');
  });

  test('is that of the window', async () => {
    expect((await rowsOf(company, '--window', '2026Q1')).get('waiting')?.score?.value).toBe(74);
  });

  test('agrees with the report on quality', async () => {
    const goals = JSON.parse((await tp(['goals', 'easy-order', '-f', 'json', ...example])).stdout).rows[0];
    const quality = JSON.parse((await tp(['report', 'quality', '-f', 'json', ...example])).stdout).rows;
    const row = quality.find(({ touchpoint, primary }: Record<string, unknown>) => touchpoint === 'web-order' && primary);
    expect(goals.score).toEqual(row.score);
    expect(goals.n).toBe(row.n);
  });
});

describe('a run', () => {
  test('says in words how it stands, in both languages', async () => {
    const en = await tp(['goals', ...example, '--lang', 'en', '--width', '130']);
    expect(en.stdout).toContain('3 goals: 1 met, 2 behind.');
    expect(en.stdout).toMatch(/quick-hotline .*148\.0 .*≤ 60 s .*behind/);
    const de = await tp(['goals', ...example, '--lang', 'de', '--width', '130']);
    expect(de.stdout).toContain('3 Ziele: 1 erreicht, 2 im Rückstand.');
    expect(de.stdout).toMatch(/Wartezeit .*148,0/);
  });

  test('fails for what is missed, and for milder things where that is wished', async () => {
    expect((await tp(['goals', ...example])).code).toBe(0);
    const behind = await tp(['goals', ...example, '--fail-on', 'behind']);
    expect(behind).toMatchObject({ code: 1, stderr: 'failed: easy-order is behind, quick-hotline is behind\n' });
    expect((await tp(['goals', ...example, '--as-of', '2030-01-01'])).code).toBe(1);
    expect((await tp(['goals', ...example, '--as-of', '2030-01-01', '--fail-on', 'never'])).code).toBe(0);
    expect((await tp(['goals', 'phone-stays-good', ...example, '--fail-on', 'unmet'])).code).toBe(0);
  });

  test('names the goal that was meant', async () => {
    expect(await tp(['goals', 'easy-ordr', ...example])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "easy-order"?'),
    });
  });

  test('says so where there are no goals', async () => {
    const { stdout, code } = await tp(['goals'], { cwd: workspaceFolder('# file: tp.yaml\nformat: 1\nname: Example\n') });
    expect(stdout).toContain('No goal is set: write some under “goals:” in tp.yaml.');
    expect(code).toBe(0);
  });

  test.each(['markdown', 'csv', 'plain'])('writes a row for each goal as %s', async (format) => {
    const { stdout } = await tp(['goals', ...example, '-f', format]);
    for (const goal of ['easy-order', 'phone-stays-good', 'quick-hotline']) expect(stdout).toContain(goal);
  });
});

test('a number without an interval is judged by itself, and the report says so', async () => {
  const { stdout } = await tp(['goals', '--lang', 'en', '--allow-errors'], { cwd: workspaceFolder(company) });
  expect(stdout.replace(/\s+/g, ' ')).toContain('only an average is known of waiting, so the number itself is judged, without an interval');
});

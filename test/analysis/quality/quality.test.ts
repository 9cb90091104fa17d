import { expect, test } from 'vitest';
import { everybody, groupedBySegment } from '../../../src/analysis/grouping.js';
import { type QualityOptions, qualityOf } from '../../../src/analysis/quality/quality.js';
import type { QualityRow } from '../../../src/analysis/quality/quality-row.js';
import type { Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf, readings } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

async function rowsOf(text: string, tallies: readonly Tally[], options: Partial<QualityOptions> = {}): Promise<readonly QualityRow[]> {
  const { workspace } = await loadExample(text);
  return qualityOf(workspace, evidenceOf(tallies), { grouping: everybody, selects: () => true, withCompany: true, ...options });
}
const office = `
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/email.yaml
name: E-mail
`;
const about = ({ touchpoint, measure, segment }: QualityRow) => [touchpoint, measure, segment];

test('has a row for each touchpoint and measure, the primary one first, the company last', async () => {
  const rows = await rowsOf(office, [
    answers(null, 'nps', { 10: 5 }),
    answers('hotline', 'nps', { 10: 5 }),
    answers('hotline', 'csat', { 5: 5 }),
    answers('email', 'csat', { 5: 5 }),
  ]);
  expect(rows.map(about)).toEqual([
    ['email', 'csat', null],
    ['hotline', 'csat', null],
    ['hotline', 'nps', null],
    [null, 'nps', null],
  ]);
  expect(rows.map(({ primary }) => primary)).toEqual([true, true, false, true]);
});

test('leaves the company out where it is not asked for', async () => {
  expect((await rowsOf(office, [answers(null, 'nps', { 10: 5 })], { withCompany: false })).map(about)).toEqual([
    ['email', 'csat', null],
    ['hotline', 'csat', null],
  ]);
});

test('makes the measure that the touchpoint names the primary one', async () => {
  const rows = await rowsOf('\n# file: touchpoints/hotline.yaml\nname: Hotline\nquality: effort\n', [
    answers('hotline', 'csat', { 5: 5 }),
    answers('hotline', 'effort', { 5: 5 }),
  ]);
  expect(rows.map(({ measure, primary }) => [measure, primary])).toEqual([
    ['effort', true],
    ['csat', false],
  ]);
});

test('keeps the row of a touchpoint that nobody was asked about, with nothing in it', async () => {
  const [row] = await rowsOf('\n# file: touchpoints/hotline.yaml\nname: Hotline\nquality: nps\n', []);
  expect(row).toMatchObject({
    touchpoint: 'hotline',
    measure: 'nps',
    primary: true,
    score: null,
    n: 0,
    status: 'no-data',
    topTwo: null,
    nps: null,
  });
  expect(row).toMatchObject({ change: null, series: null, trend: null, control: null, weighted: null });
});

test('keeps the row where all answers are missing', async () => {
  const [row] = await rowsOf(office, [answers('email', 'csat', {}, { missing: 7, notUsed: 2, invalid: 1 })]);
  expect(row).toMatchObject({ score: null, n: 0, missing: 7, notUsed: 2, invalid: 1, status: 'no-data', topTwo: null });
});

test('shows no score for fewer than five answers, but how many there are', async () => {
  const [four, five] = await rowsOf(office, [answers('email', 'csat', { 5: 4 }), answers('hotline', 'nps', { 10: 4, 1: 1 })]);
  expect(four).toMatchObject({ n: 4, status: 'too-few', score: null, topTwo: null, series: null });
  expect(five).toMatchObject({
    n: 5,
    status: 'indicative',
    score: { value: 80 },
    nps: { value: 60, promoters: 4, passives: 0, detractors: 1 },
  });
});

test('takes a judgement of a workshop only where nothing is measured', async () => {
  const judged = `
# file: touchpoints/hotline.yaml
name: Hotline
assessment: { satisfaction: 4, date: 2026-01-01 }
`;
  expect(await rowsOf(judged, [])).toMatchObject([{ status: 'assumed', score: { value: 75, low: null, high: null }, n: 0 }]);
  expect(await rowsOf(judged, [answers('hotline', 'csat', { 1: 3 })])).toMatchObject([{ status: 'too-few', score: null, n: 3 }]);
  expect(await rowsOf(judged, [answers('hotline', 'importance', { 5: 9 })])).toMatchObject([{ status: 'assumed' }]);
});

test('is about live touchpoints, and others that have answers', async () => {
  const rows = await rowsOf(
    `
# file: touchpoints/fax.yaml
name: Fax
status: retired
# file: touchpoints/letter.yaml
name: Letter
status: retired
# file: touchpoints/robot.yaml
name: Robot
status: planned
# file: touchpoints/phone.yaml
name: Phone
status: retiring
`,
    [answers('letter', 'csat', { 5: 5 })],
  );
  expect(rows.map(({ touchpoint }) => touchpoint)).toEqual(['letter', 'phone']);
});

test('keeps segments apart, by name, those without one last', async () => {
  const rows = await rowsOf(
    office,
    [
      answers('email', 'csat', { 1: 5 }, { segments: [null] }),
      answers('email', 'csat', { 5: 5 }, { segments: ['eco'] }),
      answers('email', 'csat', { 3: 5 }, { segments: ['business'] }),
    ],
    { grouping: groupedBySegment('class') },
  );
  expect(rows.map((row) => [...about(row), row.score?.value ?? null])).toEqual([
    ['email', 'csat', 'business', 50],
    ['email', 'csat', 'eco', 100],
    ['email', 'csat', null, 0],
    ['hotline', 'csat', null, null],
  ]);
});

test('puts everybody together where nothing is kept apart', async () => {
  const [row] = await rowsOf(office, [
    answers('email', 'csat', { 1: 5 }, { segments: [] }),
    answers('email', 'csat', { 5: 5 }, { source: 'pulse', segments: [] }),
  ]);
  expect(row).toMatchObject({ n: 10, score: { value: 50 } });
});

test('compares the first window with the second', async () => {
  const [email] = await rowsOf(office, [answers('email', 'csat', { 5: 30 }), answers('email', 'csat', { 3: 30 }, { window: 1 })]);
  expect(email).toMatchObject({ n: 30, score: { value: 100 }, change: { difference: 50, verdict: 'improved' } });
});

test('keeps the row of a touchpoint with answers in the second window alone', async () => {
  const [email] = await rowsOf(office, [answers('email', 'csat', { 3: 30 }, { window: 1 })]);
  expect(email).toMatchObject({ measure: 'csat', n: 0, status: 'no-data', score: null, change: null });
});

test('corrects p for the changes that can be tested, and for no others', async () => {
  const spread = (best: number) => ({ 1: 20 - best, 5: best });
  const rows = await rowsOf(office, [
    // Tested.
    answers('hotline', 'csat', spread(14)),
    answers('hotline', 'csat', spread(4), { window: 1 }),
    answers('hotline', 'nps', { 10: 15, 0: 5 }),
    answers('hotline', 'nps', { 10: 12, 0: 8 }, { window: 1 }),
    // Without spread there is no test, with four answers not even a change.
    answers('email', 'csat', { 5: 20 }),
    answers('email', 'csat', { 3: 20 }, { window: 1 }),
    answers('email', 'nps', { 10: 4 }),
    answers('email', 'nps', { 0: 4 }, { window: 1 }),
  ]);
  const [emailCsat, emailNps, csat, nps] = rows.map(({ change }) => change);
  expect(emailNps).toBeNull();
  expect(emailCsat).toMatchObject({ p: null, pAdjusted: null });
  // Two tests: the smaller p counts twice, the larger once.
  expect(csat?.p).toBeLessThan(nps?.p ?? 0);
  expect(csat?.pAdjusted).toBeCloseTo(2 * (csat?.p ?? 0), 12);
  expect(nps?.pAdjusted).toBeCloseTo(nps?.p ?? 0, 12);
});

test('takes the change that does not matter from the settings', async () => {
  const tallies = [answers('email', 'csat', { 5: 700, 1: 300 }), answers('email', 'csat', { 5: 600, 1: 400 }, { window: 1 })];
  const verdictWith = async (settings: string) =>
    (await rowsOf(`\n# file: tp.yaml\nformat: 1\nname: A\n${settings}\n${office}`, tallies))[0]?.change?.verdict;
  expect(await verdictWith('')).toBe('improved');
  expect(await verdictWith('settings: { negligible_change: 20 }')).toBe('improved-but-negligible');
});

test('holds a metric against the target of its touchpoint', async () => {
  const desk = `
# file: touchpoints/desk.yaml
name: Desk
metrics: [{ id: wait, unit: s, better: lower, target: 120, limit: 180 }, { id: queue, unit: people, better: lower }]
`;
  const mean = (metric: string, sum: number): Tally => ({
    ...readings('desk', metric, 0, 50),
    readings: { n: 50, sum, squares: null, within: null },
  });
  expect(await rowsOf(desk, [mean('wait', 50 * 150), mean('queue', 50 * 3)])).toMatchObject([
    { measure: 'queue', n: 50, score: null, status: 'ok', topTwo: null },
    { measure: 'wait', n: 50, score: { value: 50, low: null, high: null } },
  ]);
});

test('says what survey weights did', async () => {
  const [email, hotline] = await rowsOf(office, [
    answers('email', 'csat', { 5: 6 }, { source: 's', weight: 3 }),
    answers('email', 'csat', { 1: 6 }, { source: 's', weight: 1 }),
    answers('hotline', 'csat', { 1: 6 }),
  ]);
  // (6·3 + 6·1)² / (6·9 + 6·1).
  expect(email).toMatchObject({ score: { value: 75 }, weighted: { unweighted: 50, effectiveN: 9.6 } });
  expect(hotline?.weighted).toBeNull();
});

test('says where answers on scales that differ were put together', async () => {
  const [email, hotline] = await rowsOf(office, [
    answers('email', 'csat', { 5: 6 }),
    answers('email', 'csat', { 7: 6 }, { scale: [1, 7] }),
    answers('hotline', 'nps', { 10: 6 }),
    answers('hotline', 'nps', { 1: 6 }, { scale: [-1, 1] }),
  ]);
  expect([email?.mixedScales, hotline?.mixedScales]).toEqual([true, false]);
});

test('says nothing else when the answers come in another order', async () => {
  const tallies = [
    answers('email', 'csat', { 5: 6, 2: 1 }, { source: 'a' }),
    answers('hotline', 'nps', { 10: 6, 4: 2 }),
    answers('email', 'csat', { 7: 6, 3: 2 }, { source: 'b', scale: [1, 7] }),
    answers('email', 'effort', { 2: 9 }, { reversed: true }),
  ];
  expect(await rowsOf(office, tallies.toReversed())).toEqual(await rowsOf(office, tallies));
});

test('takes the first measure with valid answers as the primary one', async () => {
  const rows = await rowsOf(office, [
    answers('email', 'csat', {}, { missing: 30 }),
    answers('email', 'csat', { 5: 30 }, { window: 1 }),
    answers('email', 'effort', { 5: 6 }),
    answers('hotline', 'csat', {}, { missing: 30 }),
  ]);
  expect(rows.map(({ touchpoint, measure, primary }) => [touchpoint, measure, primary])).toEqual([
    ['email', 'effort', true],
    ['email', 'csat', false],
    ['hotline', 'csat', true],
  ]);
});

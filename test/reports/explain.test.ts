import { describe, expect, test } from 'vitest';
import type { Evidence, Rows, Tally } from '../../src/evidence/evidence.js';
import { type ExplainedNumber, explainedNumbers, explainNumber } from '../../src/reports/explain/explain-report.js';
import type { Report } from '../../src/reports/report.js';
import type { ReportOptions } from '../../src/reports/report-maker.js';
import { answers, evidenceOf, readings } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt } from '../support/made-report.js';

const office = `
# file: tp.yaml
format: 1
name: Office
languages: [en, de]
customers: { count: 1000 }
goals: [{ id: g, measure: quality, touchpoint: hotline, at_least: 90 }]
settings: { target_quality: 70 }
# file: touchpoints/hotline.yaml
name: { en: Hotline, de: Telefon }
assessment: { importance: 4, satisfaction: 2, date: 2026-01-01 }
reach: { customers: 500, per: month }
# file: touchpoints/email.yaml
name: E-mail
assessment: { importance: 2, satisfaction: 3, date: 2026-01-01 }
reach: { customers: 800, per: month }
# file: touchpoints/desk.yaml
name: Desk
quality: wait
metrics: [{ id: wait, unit: s, better: lower, target: 120, limit: 180 }]
# file: journeys/ask.yaml
name: I ask
steps: [{ id: call, touchpoint: hotline, moment_of_truth: true }, { id: answer, touchpoint: email }]
`;

function explain(
  touchpoint: string,
  number: ExplainedNumber,
  tallies: readonly Tally[] | Evidence = [],
  options: Partial<ReportOptions> = {},
  files = office,
): Promise<Report> {
  const evidence = 'tallies' in tallies ? tallies : evidenceOf(tallies);
  return madeReport(
    explainNumber(touchpoint, number, (path) => `office/${path}`),
    files,
    evidence,
    options,
  );
}

interface Shown {
  readonly part: string;
  readonly value: number | null;
  readonly weight: number;
  readonly points: number;
  readonly n: number | null;
  readonly places: readonly { readonly file: string; readonly line: number }[];
}
const partsOf = ({ data }: Report) => data.rows as readonly Shown[];
const partNamed = (report: Report, name: string) => partsOf(report).find(({ part }) => part === name);
const csat = (id: string, counts: Readonly<Record<number, number>>, told = {}) => answers(id, 'csat', counts, told);
const mean = (sum: number): Tally => ({ ...readings('desk', 'wait', 0, 50), readings: { n: 50, sum, squares: null, within: null } });

describe('the parts add up to the number', () => {
  const weighted = [csat('hotline', { 5: 9, 2: 3 }, { source: 's', weight: 3 }), csat('hotline', { 1: 9 }, { source: 's', weight: 1 })];
  const nps = [answers('hotline', 'nps', { 10: 5, 8: 3, 2: 2 }), answers('hotline', 'nps', { 1: 4, 0: 1, [-1]: 5 }, { scale: [-1, 1] })];
  const cases: readonly (readonly [string, string, readonly Tally[]])[] = [
    ['answers', 'hotline', [csat('hotline', { 1: 2, 3: 5, 5: 9 })]],
    ['answers on two scales', 'hotline', [csat('hotline', { 1: 2, 3: 5 }), csat('hotline', { 2: 9 }, { scale: [1, 7], reversed: true })]],
    ['weighted answers', 'hotline', weighted],
    ['recommendations', 'hotline', nps],
    ['contacts inside the target', 'desk', [readings('desk', 'wait', 30, 40)]],
    ['a mean', 'desk', [mean(50 * 140)]],
    ['a judgement', 'hotline', []],
  ];
  test.each(cases)('of quality from %s', async (_, touchpoint, tallies) => {
    const report = await explain(touchpoint, 'quality', tallies);
    const sum = partsOf(report).reduce((total, { points }) => total + points, 0);
    expect(report.data['value']).toBeTypeOf('number');
    expect(sum).toBeCloseTo(Number(report.data['value']), 9);
  });

  test.each(explainedNumbers.filter((number) => number !== 'quality'))('of %s', async (number) => {
    for (const given of [csat('hotline', { 1: 2, 3: 5, 5: 9 }), csat('hotline', { 5: 50 })]) {
      const report = await explain('hotline', number, [given, answers('hotline', 'importance', { 4: 9, 2: 1 })]);
      const sum = partsOf(report).reduce((total, { points }) => total + points, 0);
      expect(report.data['value']).toBeTypeOf('number');
      expect(sum).toBeCloseTo(Number(report.data['value']), 9);
      expect(cellsOf(report, 'parts').at(-1)?.points).toBe(report.data['value']);
    }
  });
});

test('takes relevance apart into its sides, with weights among those that are known', async () => {
  const report = await explain('hotline', 'relevance');
  // Weights 0.25, 0.2 and 0.2 of 0.65; sides 75, 100 and 50.
  expect(
    partsOf(report).map(({ part, value, weight }) => [part, value === null ? null : Math.round(value), Number(weight.toFixed(6))]),
  ).toEqual([
    ['derived', null, 0],
    ['stated', 75, 0.384615],
    ['structural', 100, 0.307692],
    ['reach', 50, 0.307692],
  ]);
  expect(report.data).toMatchObject({ touchpoint: 'hotline', number: 'relevance', rank: 1, of: 2 });
  expect(report.data['value']).toBeCloseTo(75, 9);
  expect(report.data['low']).toBeCloseTo(48.75, 9);
  expect(report).toMatchObject({ title: 'hotline · Hotline · Relevance', subtitle: 'rank 1 of 2' });
});

test('says where each side stands', async () => {
  const report = await explain('hotline', 'relevance');
  const place = (part: string) => partNamed(report, part)?.places.map(({ file, line }) => `${file}:${line}`);
  expect(place('derived')).toEqual([]);
  expect(place('stated')).toEqual(['touchpoints/hotline.yaml:2']);
  expect(place('structural')).toEqual(['journeys/ask.yaml:2']);
  expect(place('reach')).toEqual(['touchpoints/hotline.yaml:3']);
  expect(cellsOf(report, 'places')).toEqual([
    { part: 'stated', place: 'office/touchpoints/hotline.yaml:2:27' },
    { part: 'structural', place: 'office/journeys/ask.yaml:2:33' },
    { part: 'reach', place: 'office/touchpoints/hotline.yaml:3:21' },
  ]);
});

test('names the persona, the answers or the outcome that a side comes from', async () => {
  const personas = `${office}# file: personas/anna.yaml\nname: Anna\nimportance: { email: 5 }\n`;
  const wished = await explain('email', 'relevance', [], {}, personas);
  expect(partNamed(wished, 'stated')?.places).toMatchObject([{ file: 'personas/anna.yaml', line: 2 }]);
  const asked = await explain(
    'email',
    'relevance',
    [answers('email', 'importance', { 5: 9 }), answers('email', 'csat', { 5: 6 }, { notUsed: 3 })],
    {},
    office.replace('customers: { count: 1000 }\n', ''),
  );
  expect(partNamed(asked, 'stated')).toMatchObject({ n: 9, places: [{ file: 'touchpoints/example.yaml' }] });
  expect(partNamed(asked, 'reach')).toMatchObject({ n: 9, places: [{ file: 'touchpoints/example.yaml' }] });
  const survey = `${office}# file: feedback/survey.yaml
name: Survey
data: survey.csv
outcome: { column: overall, scale: [1, 5] }
answers: [{ column: q, touchpoint: email, measure: csat, scale: [1, 5] }]
`;
  const scores = Float64Array.from({ length: 60 }, (_, row) => (row % 5) + 1);
  const rows: Rows = { total: 60, columns: [scores], outcome: scores, left: null, weights: null, respondents: null };
  const driven = await explain(
    'email',
    'relevance',
    evidenceOf([csat('email', { 5: 60 }, { source: 'survey' })], { rows: () => rows }),
    {},
    survey,
  );
  expect(partNamed(driven, 'derived')).toMatchObject({ value: 100, n: 60, places: [{ file: 'feedback/survey.yaml', line: 3 }] });
});

test('says what would change the rank by relevance', async () => {
  const changes = sentencesOf(await explain('hotline', 'relevance')).slice(2);
  // E-mail: (0.25 · 25 + 0.2 · 50 + 0.2 · 80) / 0.65 = 49.6; the hotline with stated at 9.0 the same.
  expect(changes).toEqual([
    'stated at 9.0 instead of 75.0 → 49.6, level with email (rank 2)',
    'structural at 17.5 instead of 100.0 → 49.6, level with email (rank 2)',
  ]);
});

test('says which side a rank hangs on', async () => {
  // Both 75 with stated 75: without structural (18.75 + 10) / 0.45 against (18.75 + 20) / 0.45.
  const files = office.replace('importance: 2', 'importance: 4').replace('customers: 800', 'customers: 1000');
  const changes = sentencesOf(await explain('hotline', 'relevance', [], {}, files)).slice(2);
  expect(changes).toContain('without “structural” → 63.9, rank 2');
});

test('explains no change of a rank that there is not', async () => {
  const report = await explain('desk', 'relevance');
  expect(report).toMatchObject({
    subtitle: 'no rank',
    data: { rank: null, notes: ['Relevance = the weighted mean of the sides that are known.'] },
  });
});

test('takes quality apart into the answers', async () => {
  const report = await explain('hotline', 'quality', [
    csat('hotline', { 1: 2, 3: 5, 5: 3 }),
    csat('email', { 5: 20 }),
    csat('desk', { 1: 9 }),
  ]);
  expect(partsOf(report)).toMatchObject([
    { part: 'answers', value: 0, weight: 0.2, points: 0, n: 2 },
    { part: 'answers', value: 50, weight: 0.5, points: 25, n: 5 },
    { part: 'answers', value: 100, weight: 0.3, points: 30, n: 3 },
  ]);
  expect(report.data).toMatchObject({ rank: 2, of: 2 });
  expect(sentencesOf(report).at(-1)).toBe('100.0 would be level with email');
  // One question, one place: shown once.
  expect(cellsOf(report, 'places')).toEqual([{ part: 'answers', place: expect.stringContaining('touchpoints/example.yaml:') }]);
});

test('says when the order may be chance', async () => {
  const report = await explain('hotline', 'quality', [csat('hotline', { 3: 6, 5: 6 }), csat('email', { 3: 5, 5: 7 })]);
  expect(sentencesOf(report).at(-1)).toMatch(/level with email; the intervals overlap, so the order may be chance$/);
});

test('says how a figure of operations is made', async () => {
  expect(sentencesOf(await explain('desk', 'quality', [readings('desk', 'wait', 30, 40)]))[0]).toBe(
    'Quality = the share of contacts inside the target of wait.',
  );
  expect(partsOf(await explain('desk', 'quality', [readings('desk', 'wait', 30, 40)]))).toMatchObject([
    { part: 'inside', value: 100, weight: 0.75, n: 30 },
    { part: 'outside', value: 0, weight: 0.25, n: 10 },
  ]);
  expect(sentencesOf(await explain('desk', 'quality', [mean(7000)]))[0]).toBe(
    'Quality = the place of the mean of wait between limit and target.',
  );
});

test('says that a judgement is one, and where it stands', async () => {
  const report = await explain('hotline', 'quality');
  expect(report.data).toMatchObject({ value: 25, low: null, high: null, rank: null });
  expect(partsOf(report)).toMatchObject([
    { part: 'assessment', points: 25, n: null, places: [{ file: 'touchpoints/hotline.yaml', line: 2 }] },
  ]);
  expect(sentencesOf(report)[0]).toBe('Quality = the judgement of a workshop, 1 to 5 put on 0–100.');
});

test('shows no answers of fewer than five people', async () => {
  const report = await explain('desk', 'quality', [csat('desk', { 1: 1, 5: 3 })]);
  expect(report.data).toMatchObject({ value: null, rows: [] });
  expect(await shownAt(report, 80)).toContain('Only 4 answers: fewer than 5 are never shown as a score.');
  expect(await shownAt(await explain('desk', 'quality'), 80)).toContain('Nothing is known that it could be made of.');
});

test('takes priority apart: target less quality, each times importance', async () => {
  const report = await explain('hotline', 'priority', [csat('hotline', { 3: 9, 5: 3 })], { importance: 'stated' });
  // 0.75 · (90 − 62.5).
  expect(report.data['value']).toBeCloseTo(20.625, 9);
  expect(partsOf(report)).toMatchObject([
    { part: 'target', value: 90, weight: 0.75, points: 67.5, places: [{ file: 'tp.yaml', line: 5 }] },
    { part: 'quality', value: 62.5, weight: -0.75, points: -46.875, n: 12, places: [{ file: 'touchpoints/example.yaml' }] },
  ]);
  expect(sentencesOf(report).at(-1)).toBe('each point of quality takes 0.8 off, down to 0 at 90.0');
});

test('says where the target comes from', async () => {
  const target = async (touchpoint: string, tallies: readonly Tally[], files = office) => {
    const report = await explain(touchpoint, 'priority', [csat(touchpoint, { 3: 9 }), ...tallies], { importance: 'stated' }, files);
    return [partNamed(report, 'target')?.value, partNamed(report, 'target')?.places.map(({ file, line }) => `${file}:${line}`)];
  };
  expect(await target('email', [])).toEqual([70, ['tp.yaml:6']]);
  expect(await target('email', [answers('email', 'expectation', { 4: 9 })])).toEqual([75, ['touchpoints/example.yaml:1']]);
  expect(await target('email', [], office.replace('settings: { target_quality: 70 }\n', ''))).toEqual([80, []]);
});

test('does not subtract what is above the target', async () => {
  const report = await explain('hotline', 'priority', [csat('hotline', { 5: 12 })], { importance: 'stated' });
  expect(partsOf(report).map(({ value, points }) => [value, points])).toEqual([
    [90, 67.5],
    [90, -67.5],
  ]);
  expect(report.data).toMatchObject({ value: 0, notes: { length: 1 } });
});

test('gives no priority to what fewer than ten answers say, and says why', async () => {
  const report = await explain('hotline', 'priority', [csat('hotline', { 1: 9 })], { importance: 'stated' });
  expect(report.data['value']).toBeNull();
  expect(partsOf(report)).toMatchObject([{ points: 0 }, { part: 'quality', value: 0, points: 0 }]);
  expect(JSON.stringify(report.blocks)).toContain('fewer than 10 answers: not ranked');
});

test('takes the gap apart: importance less quality', async () => {
  const report = await explain('hotline', 'gap', [csat('hotline', { 3: 9, 5: 3 })], { importance: 'stated' });
  expect(report.data).toMatchObject({ value: 12.5, rank: 1, of: 1 });
  expect(partsOf(report)).toMatchObject([
    { part: 'importance', value: 75, weight: 1 },
    { part: 'quality', value: 62.5, weight: -1, n: 12 },
  ]);
});

test.each(['gap', 'priority'] as const)('adds nothing up to a %s of which a part is unknown', async (number) => {
  const unmeasured = office.replace('satisfaction: 2, ', '');
  for (const [touchpoint, files] of [
    ['desk', office],
    ['hotline', unmeasured],
  ] as const) {
    const report = await explain(touchpoint, number, [], { importance: 'stated' }, files);
    expect(report.data).toMatchObject({ value: null, low: null, high: null, rank: null });
    expect(partsOf(report).map(({ points }) => Math.abs(points))).toEqual([0, 0]);
    expect(cellsOf(report, 'parts')).toHaveLength(2);
  }
});

test('ranks what was judged in a workshop among its own', async () => {
  const judged = await explain('hotline', 'priority', [csat('email', { 1: 50 })], { importance: 'stated' });
  expect(judged.data).toMatchObject({ rank: 1, of: 1, low: null });
  expect(partNamed(judged, 'quality')).toMatchObject({ n: null, places: [{ file: 'touchpoints/hotline.yaml', line: 2 }] });
});

test('gives programs the same in every language but notes', async () => {
  const english = await explain('hotline', 'relevance');
  const german = await explain('hotline', 'relevance', [], { language: 'de' });
  expect({ ...german.data, notes: [] }).toEqual({ ...english.data, notes: [] });
  expect(german).toMatchObject({ title: 'hotline · Telefon · Relevanz', subtitle: 'Rang 1 von 2' });
});

test('says what the ends of the interval mean', async () => {
  const range = async (number: ExplainedNumber) =>
    sentencesOf(await explain('hotline', number, [csat('hotline', { 3: 9, 5: 3 })], { language: 'de' })).find((sentence) =>
      / bis [−\d,]+\.$/.test(sentence),
    );
  expect(await range('quality')).toMatch(/^Vertrauensbereich \(95 %\): /);
  expect(await range('relevance')).toBe('Was fehlende Seiten daraus machen könnten: 48,8 bis 83,8.');
  expect(await range('gap')).toMatch(/^Von der besten bis zur schlechtesten Ecke ihrer Teile: /);
  expect(await range('priority')).toMatch(/^Von der besten bis zur schlechtesten Ecke seiner Teile: /);
});

test('says nothing of ends where nothing could be otherwise', async () => {
  const files = office.replace('settings: {', 'settings: { relevance_weights: { derived: 0 }, ');
  const sentences = sentencesOf(await explain('hotline', 'relevance', [], {}, files));
  expect(sentences.some((sentence) => sentence.startsWith('What missing sides'))).toBe(false);
});

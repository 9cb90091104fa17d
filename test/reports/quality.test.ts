import { expect, test } from 'vitest';
import { groupedBySegment } from '../../src/analysis/grouping.js';
import { quality } from '../../src/reports/quality/quality.js';
import type { CellInterval, ChartBlock, Report } from '../../src/reports/report.js';
import { answers, evidenceOf, readings } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt, tableOf } from '../support/made-report.js';

const office = `
# file: tp.yaml
format: 1
name: Office
languages: [en, de]
settings: { target_quality: 75 }
# file: touchpoints/hotline.yaml
name: { en: Hotline, de: Telefon }
owner: service
# file: touchpoints/email.yaml
name: E-mail
assessment: { satisfaction: 4, date: 2026-01-01 }
# file: touchpoints/fax.yaml
name: Fax
`;
const window = (name: string) => ({ name, first: `${name}-01-01`, last: `${name}-12-31` });
const compared = evidenceOf(
  [
    answers('hotline', 'csat', { 5: 40, 1: 10 }),
    answers('hotline', 'csat', { 5: 20, 1: 30 }, { window: 1 }),
    answers('email', 'csat', { 5: 4 }),
  ],
  { windows: [window('2026'), window('2025')] },
);
const columnsOf = (report: Report) => tableOf(report, 'quality').columns.map(({ key }) => key);
const chartsOf = ({ blocks }: Report) => blocks.filter((block): block is ChartBlock => block.kind === 'chart');

test('shows score, interval and number of answers, and a dash for what is unknown', async () => {
  const report = await madeReport(
    quality,
    office,
    evidenceOf([answers('hotline', 'csat', { 1: 1, 2: 1, 3: 2, 4: 5, 5: 3 }, { missing: 2 })]),
  );
  const [email, fax, hotline] = cellsOf(report, 'quality');
  expect(hotline).toMatchObject({
    touchpoint: 'hotline',
    name: 'Hotline',
    measure: 'satisfaction',
    n: 12,
    evidence: 'few answers',
    missing: 2,
  });
  expect(hotline.score).toBeCloseTo(66.666667, 6);
  expect(hotline.interval).toEqual({ low: expect.closeTo(47.11451613251644, 9), high: expect.closeTo(86.2188172008169, 9) });
  expect(hotline['top-two']).toBeCloseTo(8 / 12, 12);
  expect(email).toMatchObject({ score: 75, interval: null, n: 0, evidence: 'assumed' });
  expect(fax).toMatchObject({ score: null, interval: null, n: 0, evidence: 'unknown' });
});

test('has only the columns that say something', async () => {
  const plain = await madeReport(quality, office, evidenceOf([answers('hotline', 'csat', { 5: 9 })]));
  expect(columnsOf(plain)).toEqual([
    ...['touchpoint', 'name', 'measure', 'score', 'interval', 'bar', 'n', 'evidence'],
    ...['top-two', 'top-two-interval', 'missing'],
  ]);
  expect(columnsOf(await madeReport(quality, office, compared))).toEqual(expect.arrayContaining(['change', 'change-interval', 'verdict']));
  const more = evidenceOf([answers('hotline', 'nps', { 9: 9 }, { notUsed: 1, invalid: 1, segments: ['eco'] })]);
  expect(columnsOf(await madeReport(quality, office, more, { grouping: groupedBySegment('class') }))).toEqual(
    expect.arrayContaining(['segment', 'nps', 'not-used', 'invalid']),
  );
});

test('gives the top two and the net promoters an interval each, which stays and goes with them', async () => {
  const tallies = [answers('hotline', 'csat', { 1: 4, 5: 8 }), answers('hotline', 'nps', { 0: 10, 8: 30, 10: 60 })];
  const report = await madeReport(quality, office, evidenceOf(tallies));
  const [, , rated, recommended] = cellsOf(report, 'quality');
  // Wilson's interval of 8 of 12, worked by hand.
  expect(rated?.['top-two-interval']).toEqual({ low: expect.closeTo(0.390622, 6), high: expect.closeTo(0.86188, 6) });
  expect(rated?.['nps-interval']).toBeNull();
  const onScale = recommended?.interval as CellInterval;
  expect(recommended?.['nps-interval']).toEqual({
    low: expect.closeTo(2 * onScale.low - 100, 9),
    high: expect.closeTo(2 * onScale.high - 100, 9),
  });
  const intervals = tableOf(report, 'quality').columns.filter(({ key }) => /^(top-two|nps)-interval$/.test(key));
  expect(intervals.map(({ of }) => of)).toEqual(['top-two', 'nps']);
});

test('colours what is sure, and lets the unknown step back', async () => {
  const tones = async (now: number, before: number) => {
    const tallies = [
      answers('hotline', 'csat', { 5: now, 1: 50 - now }),
      answers('hotline', 'csat', { 5: before, 1: 50 - before }, { window: 1 }),
    ];
    const report = await madeReport(quality, office, evidenceOf(tallies, { windows: [window('2026'), window('2025')] }));
    return tableOf(report, 'quality').rows.map(({ tone }) => tone);
  };
  expect(await tones(40, 20)).toEqual(['quiet', 'quiet', 'good']);
  expect(await tones(20, 40)).toEqual(['quiet', 'quiet', 'bad']);
  expect(await tones(20, 22)).toEqual(['quiet', 'quiet', undefined]);
});

test('gives programs the fields of the contract, with full precision', async () => {
  const { data } = await madeReport(quality, office, compared, { language: 'de' });
  expect(data).toMatchObject({ by: null, rows: [{ touchpoint: 'email' }, { touchpoint: 'fax' }, { touchpoint: 'hotline' }] });
  expect(data.rows[2]).toMatchObject({
    touchpoint: 'hotline',
    measure: 'csat',
    primary: true,
    segment: null,
    score: { value: 80 },
    n: 50,
    missing: 0,
    invalid: 0,
    status: 'ok',
    topTwo: { k: 40, share: 0.8 },
    change: { difference: 40, verdict: 'improved' },
    trend: null,
  });
  expect(Object.keys(data.rows[2])).not.toContain('nps');
  expect(data.rows[1]).toMatchObject({ score: null, n: 0, status: 'no-data', topTwo: null, change: null });
  const recommended = await madeReport(quality, office, evidenceOf([answers('hotline', 'nps', { 10: 50, 8: 30, 0: 20 })]));
  expect(recommended.data.rows[2]).toMatchObject({
    score: { value: 65 },
    nps: {
      value: 30,
      low: expect.closeTo(14.051130178761607, 9),
      high: expect.closeTo(44.20129700570441, 9),
      promoters: 50,
      passives: 30,
      detractors: 20,
    },
  });
  expect(Object.keys(recommended.data.rows[2])).not.toContain('change');
});

test('has a trend where there are enough periods', async () => {
  const months = Array.from({ length: 8 }, (_, month) =>
    answers('hotline', 'csat', { 5: 10 + 3 * month, 1: 30 - 3 * month }, { month: `2026-0${month + 1}` }),
  );
  const report = await madeReport(quality, office, evidenceOf(months), { query: 'owner:service' });
  expect(cellsOf(report, 'quality')).toMatchObject([{ trend: 'rising', series: { length: 8 } }]);
  expect(report.data.rows[0]).toMatchObject({
    trend: { verdict: 'increasing', slope: expect.closeTo(90, 6) },
    series: { grain: 'month', points: { length: 8 } },
  });
  expect(chartsOf(report).map(({ name, chart }) => [name, chart.kind])).toEqual([
    ['quality', 'intervals'],
    ['course', 'trend'],
  ]);
});

test('draws the primary measures, with the target that was set', async () => {
  const evidence = evidenceOf([
    answers('hotline', 'csat', { 5: 40, 1: 10 }),
    answers('hotline', 'nps', { 9: 40 }),
    answers(null, 'nps', { 9: 40 }),
  ]);
  const [{ chart }] = chartsOf(await madeReport(quality, office, evidence));
  expect(chart).toMatchObject({
    kind: 'intervals',
    marks: [
      { label: 'E-mail', value: 75, low: null, high: null, certainty: 'assumed' },
      { label: 'Fax', value: null, certainty: 'few' },
      { label: 'Hotline', value: 80, certainty: 'measured' },
    ],
    target: { value: 75, label: 'Target 75' },
  });
});

test('gives each segment a chart of its own name', async () => {
  const month = (segment: string) =>
    Array.from({ length: 8 }, (_, index) => answers('hotline', 'csat', { 5: 10 }, { month: `2026-0${index + 1}`, segments: [segment] }));
  const evidence = evidenceOf([...month('../Eco Plus'), ...month('Business')], { by: ['class'] });
  const report = await madeReport(quality, office, evidence, { query: 'owner:service', grouping: groupedBySegment('class') });
  expect(chartsOf(report).map(({ name, description }) => [name, description])).toEqual([
    ['quality', 'Quality of each touchpoint with its 95 % interval'],
    ['course-eco-plus', 'Hotline · ../Eco Plus over time'],
    ['course-business', 'Hotline · Business over time'],
  ]);
  expect(report.data).toMatchObject({ by: 'class' });
});

test('has a row of the company, but not where only some touchpoints are asked for', async () => {
  const evidence = evidenceOf([answers(null, 'nps', { 9: 9 }), answers('hotline', 'csat', { 5: 9 })]);
  const all = cellsOf(await madeReport(quality, office, evidence), 'quality').map(({ touchpoint }) => touchpoint);
  expect(all).toEqual(['email', 'fax', 'hotline', '(the company as a whole)']);
  expect((await madeReport(quality, office, evidence, { query: 'owner:service' })).data.rows).toMatchObject([{ touchpoint: 'hotline' }]);
});

test('says what must be known to read the numbers, and nothing else', async () => {
  expect(sentencesOf(await madeReport(quality, office, evidenceOf([answers('hotline', 'csat', { 5: 9 })])))).toEqual([
    'Quality measured for 1 of 3 touchpoints (33 %).',
    '“assumed” is a judgement in a workshop, not a measurement.',
    'Answers that ±5 points take, judged by those so far: hotline 9 of 385.',
  ]);
  const many = evidenceOf(
    [
      answers('hotline', 'csat', { 5: 9 }, { source: 's', weight: 2, invalid: 12000 }),
      answers('hotline', 'csat', { 7: 9 }, { scale: [1, 7] }),
      answers('fax', 'csat', { 7: 1 }, { scale: [1, 7] }),
    ],
    { windows: [window('2026'), window('2025')] },
  );
  const sentences = sentencesOf(await madeReport(quality, office, many, { language: 'de' }));
  expect(sentences).toHaveLength(8);
  expect(sentences).toContain('Ungültig und nie verwendet: 12.000 Antworten (nicht auf der Skala oder in einer fehlerhaften Zeile).');
  const unweighted = await madeReport(quality, office, many, { weighting: 'none' });
  expect(sentencesOf(unweighted).filter((sentence) => sentence.includes('weights'))).toEqual([]);
});

test('speaks of corrected p values only where there are several comparisons', async () => {
  const change = (...touchpoints: readonly string[]) =>
    evidenceOf(
      touchpoints.flatMap((id) => [answers(id, 'csat', { 1: 5, 5: 9 }), answers(id, 'csat', { 1: 9, 5: 5 }, { window: 1 })]),
      { windows: [window('2026'), window('2025')] },
    );
  expect(sentencesOf(await madeReport(quality, office, change('hotline')))).toContain('Change: first window minus second.');
  expect(sentencesOf(await madeReport(quality, office, change('hotline', 'fax'))).join(' ')).toContain('for all 2 comparisons.');
});

test('says how many answers would tell, the most lacking first', async () => {
  const even = (count: number) => ({ 1: count, 5: count });
  const said = async (...tallies: readonly ReturnType<typeof answers>[]) =>
    sentencesOf(await madeReport(quality, office, evidenceOf(tallies, { windows: [window('2026'), window('2025')] })));
  // The variance is 2500 · 20/19: (1.96 · 51.3/5)² = 404.4; with 200 answers each, 386.1 are fewer than there are.
  const few = await said(answers('hotline', 'csat', even(10)), answers('fax', 'csat', even(8)), answers('email', 'csat', even(200)));
  expect(few).toContain('Answers that ±5 points take, judged by those so far: fax 16 of 410, hotline 20 of 405.');
  // 2 · (1.96 + 0.8416)² · 2506/9.
  const change = await said(answers('hotline', 'csat', even(200)), answers('hotline', 'csat', even(200), { window: 1 }));
  expect(change).toContain(
    '“unclear”: too few answers to tell. To find a change of 3 points in 4 of 5 cases takes, in each window: hotline 4,372.',
  );
});

test('shows what it is about without any evidence', async () => {
  const report = await madeReport(quality, '\n# file: touchpoints/fax.yaml\nname: Fax\n');
  expect(report).toMatchObject({
    title: 'Quality, 0–100',
    subtitle: 'no evidence yet',
    data: { rows: [{ score: null, status: 'no-data' }] },
  });
  expect(await shownAt(report, 60)).toMatch(/fax .*–/);
  const none = await madeReport(quality, office, compared, { query: 'owner:nobody' });
  expect([tableOf(none, 'quality').rows, none.data.notes.length]).toEqual([[], 1]);
  expect(await shownAt(none, 60)).toContain('No touchpoint matches.');
});

test('shows a share inside the target', async () => {
  const desk = '\n# file: touchpoints/desk.yaml\nname: Desk\nmetrics: [{ id: wait, unit: s, better: lower, target: 120, limit: 180 }]\n';
  const report = await madeReport(quality, desk, evidenceOf([readings('desk', 'wait', 90, 100)]));
  expect(cellsOf(report, 'quality')).toMatchObject([{ measure: 'wait', score: 90, n: 100 }]);
});

test('says what the scores of figures are, and of which nobody says what is good', async () => {
  const metric = (id: string, bounds: string) =>
    `\n# file: touchpoints/${id}.yaml\nname: ${id}\nmetrics: [{ id: wait, better: lower${bounds} }]\n`;
  const mean = { n: 100, sum: 15_000, squares: null, within: null };
  const evidence = evidenceOf([
    readings('desk', 'wait', 90, 100),
    ...['hall', 'gate'].map((id) => ({ ...readings(id, 'wait', 0, 100), readings: mean })),
  ]);
  const inventory = metric('desk', ', target: 120, limit: 180') + metric('hall', '') + metric('gate', ', target: 120, limit: 180');
  const report = await madeReport(quality, inventory, evidence);
  expect(cellsOf(report, 'quality').map(({ touchpoint, score, evidence: word }) => [touchpoint, score, word])).toEqual([
    ['desk', 90, 'measured'],
    ['gate', 50, 'measured'],
    ['hall', null, 'no target'],
  ]);
  const sentences = sentencesOf(report);
  expect(sentences).toContain('wait: the share of cases inside the target.');
  expect(sentences).toContain('wait: where the average lies between the limit (0) and the target (100).');
  expect(sentences.some((sentence) => sentence.startsWith('No score for hall (wait): '))).toBe(true);
});

test('says where weights are so unequal that a few answers decide', async () => {
  // 30 answers of weight 1 and one of weight 30: (60)² / (30 + 900) = 3.87 of 31.
  const light = answers('hotline', 'csat', { 1: 30 }, { source: 's' });
  const heavy = { value: 5, count: 1, weight: 30, squaredWeight: 900 };
  const uneven = evidenceOf([{ ...light, frequencies: [...light.frequencies, heavy] }]);
  expect(sentencesOf(await madeReport(quality, office, uneven)).join(' ')).toContain(
    'as much as so many of equal weight: hotline 4 of 31.',
  );
  const even = evidenceOf([answers('hotline', 'csat', { 1: 30, 5: 10 }, { source: 's', weight: 2 })]);
  expect(sentencesOf(await madeReport(quality, office, even)).join(' ')).not.toContain('so unequal');
});

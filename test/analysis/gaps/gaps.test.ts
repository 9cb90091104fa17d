import { expect, test } from 'vitest';
import { type Gaps, type GapsOptions, gapsOf } from '../../../src/analysis/gaps/gaps.js';
import { everybody, groupedBySegment } from '../../../src/analysis/grouping.js';
import type { Evidence, IncidentTally, Rows, Tally } from '../../../src/evidence/evidence.js';
import { answers, evidenceOf } from '../../support/evidence.js';
import { loadExample } from '../../support/workspace.js';

async function gaps(files: string, evidence: Evidence, options: Partial<GapsOptions> = {}): Promise<Gaps> {
  const { workspace } = await loadExample(files);
  return gapsOf(workspace, evidence, { grouping: everybody, importance: 'stated', seed: 1, ...options });
}
const touchpoint = (id: string, importance: number, lines = '') => `
# file: touchpoints/${id}.yaml
name: ${id}
assessment: { importance: ${importance}, date: 2026-01-01 }
${lines}`;
const rowOf = ({ rows }: Gaps, id: string) => rows.find((row) => row.touchpoint === id);
const survey = `
# file: feedback/survey.yaml
name: Survey
data: survey.csv
outcome: { column: overall, scale: [1, 5] }
answers: [{ column: q, touchpoint: hotline, measure: csat, scale: [1, 5] }]
`;
const departures = (id: string, left: number, n: number): IncidentTally => ({
  touchpoint: id,
  window: 0,
  incidents: { n, left },
  without: { n: 450, left: 15 },
});

test('weighs the points that are missing to the target by importance', async () => {
  const found = await gaps(touchpoint('hotline', 4), evidenceOf([answers('hotline', 'csat', { 1: 10, 3: 10, 5: 10 })]));
  // 75 · (80 − 50) / 100; the corners of the quality are those of its interval.
  const row = rowOf(found, 'hotline');
  expect(row).toMatchObject({ importance: { value: 75 }, performance: { value: 50 }, n: 30, status: 'ok', group: 'priority' });
  expect(row?.priority).toMatchObject({ value: 22.5, share: 1, cumulative: 1 });
  expect(row?.priority?.low).toBeCloseTo((75 * (80 - (row?.performance?.high ?? 0))) / 100, 9);
  expect(row?.priority?.high).toBeCloseTo((75 * (80 - (row?.performance?.low ?? 0))) / 100, 9);
});

test('takes importance less quality, with the corners where both have an interval', async () => {
  const evidence = evidenceOf([answers('hotline', 'csat', { 1: 10, 3: 10, 5: 10 }), answers('hotline', 'importance', { 3: 5, 5: 5 })]);
  const row = rowOf(await gaps(touchpoint('hotline', 4), evidence), 'hotline');
  expect(row?.gap?.value).toBe(25);
  expect(row?.gap?.low).toBeCloseTo((row?.importance?.low ?? 0) - (row?.performance?.high ?? 0), 12);
  expect(row?.gap?.high).toBeCloseTo((row?.importance?.high ?? 0) - (row?.performance?.low ?? 0), 12);
  const judged = rowOf(await gaps(touchpoint('hotline', 4), evidenceOf([answers('hotline', 'csat', { 3: 10 })])), 'hotline');
  expect(judged?.gap).toEqual({ value: 25, low: null, high: null });
});

test('keeps the row of a touchpoint about which nothing is known', async () => {
  const found = await gaps('\n# file: touchpoints/robot.yaml\nname: Robot\n', evidenceOf([]));
  expect(found.rows).toMatchObject([
    {
      touchpoint: 'robot',
      importance: null,
      performance: null,
      n: 0,
      status: 'no-data',
      quadrant: null,
      gap: null,
      priority: null,
      reactions: null,
      opportunity: null,
      incident: null,
      group: 'measure-first',
    },
  ]);
});

test('takes the importance that is asked for', async () => {
  const files = `${touchpoint('hotline', 4, 'reach: { customers: 30, per: month }')}\n# file: tp.yaml\nformat: 1\nname: A\ncustomers: { count: 100 }\n`;
  const importance = async (side: GapsOptions['importance']) =>
    rowOf(await gaps(files, evidenceOf([]), { importance: side }), 'hotline')?.importance;
  expect(await importance('reach')).toEqual({ value: 30, low: null, high: null });
  expect(await importance('structural')).toBeNull();
  // (0.25 · 75 + 0.2 · 30) / 0.45, and with the other 0.55 at 0 or 100.
  const relevance = await importance('relevance');
  expect(relevance?.value).toBeCloseTo(55, 9);
  expect([relevance?.low?.toFixed(2), relevance?.high?.toFixed(2)]).toEqual(['24.75', '79.75']);
});

test('places four touchpoints and more in fields around their means', async () => {
  const four = touchpoint('a', 5) + touchpoint('b', 5) + touchpoint('c', 2) + touchpoint('d', 2);
  const score = (id: string, best: number) => answers(id, 'csat', { 1: 100 - best, 5: best });
  const found = await gaps(four, evidenceOf([score('a', 90), score('b', 40), score('c', 90), score('d', 40)]));
  expect(found.crosshairs).toEqual([{ segment: null, importance: 62.5, performance: 65 }]);
  expect(['a', 'b', 'c', 'd'].map((id) => rowOf(found, id)?.quadrant)).toEqual([
    { data: 'keep-up-the-good-work', scale: 'keep-up-the-good-work' },
    { data: 'concentrate-here', scale: 'concentrate-here' },
    { data: 'possible-overkill', scale: 'possible-overkill' },
    { data: 'low-priority', scale: 'low-priority' },
  ]);
  expect(rowOf(found, 'c')).toMatchObject({ group: 'reduce', borderline: false });
  const three = await gaps(four, evidenceOf([score('a', 90), score('b', 40), score('c', 90)]));
  expect([three.crosshairs, rowOf(three, 'a')?.quadrant]).toEqual([[], null]);
});

test('shows what rests on fewer than ten answers, and does not rank it: measure there first', async () => {
  const found = await gaps(touchpoint('hotline', 5), evidenceOf([answers('hotline', 'csat', { 1: 9 })]));
  expect(rowOf(found, 'hotline')).toMatchObject({
    performance: { value: 0 },
    status: 'indicative',
    priority: null,
    group: 'measure-first',
  });
});

test('says where a point may as well lie in the next field', async () => {
  const four = touchpoint('a', 5) + touchpoint('b', 5) + touchpoint('c', 2) + touchpoint('d', 2);
  const score = (id: string, best: number) => answers(id, 'csat', { 1: 10 - best, 5: best });
  const found = await gaps(four, evidenceOf([score('a', 7), score('b', 4), score('c', 7), score('d', 4)]));
  expect(rowOf(found, 'a')?.borderline).toBe(true);
});

test('puts what breaks relations first, whatever its quality', async () => {
  const evidence = {
    ...evidenceOf([answers('hotline', 'csat', { 5: 90 }), answers('email', 'csat', { 1: 90 })]),
    incidents: [departures('hotline', 12, 50)],
  };
  const found = await gaps(touchpoint('hotline', 1) + touchpoint('email', 5), evidence);
  expect(found.rows.map(({ touchpoint: id, group }) => [id, group])).toEqual([
    ['hotline', 'relation-breaker'],
    ['email', 'priority'],
  ]);
  // 12 of 50 against 15 of 450.
  expect(found.rows[0]?.incident?.difference.value).toBeCloseTo(0.24 - 1 / 30, 12);
  expect(found.rows[0]?.incident?.attributable).toBeCloseTo(50 * (0.24 - 1 / 30), 9);
});

test('counts the bad events of the first window, not of the one it is compared with', async () => {
  const then = { ...departures('hotline', 12, 50), window: 1 };
  const found = await gaps(touchpoint('hotline', 1), { ...evidenceOf([answers('hotline', 'csat', { 5: 90 })]), incidents: [then] });
  expect(rowOf(found, 'hotline')?.incident).toBeNull();
});

test('does not put bad events that belong to nobody into segments', async () => {
  const tallies = [answers('hotline', 'csat', { 5: 9 }, { segments: ['eco'] })];
  const evidence = { ...evidenceOf(tallies, { by: ['class'] }), incidents: [departures('hotline', 12, 50)] };
  const [row] = (await gaps(touchpoint('hotline', 1), evidence, { grouping: groupedBySegment('class') })).rows;
  expect(row).toMatchObject({ segment: 'eco', incident: null });
});

test('looks at each segment by itself', async () => {
  const tallies = ['a', 'b', 'c', 'd'].flatMap((id, index): readonly Tally[] => [
    answers(id, 'csat', { 1: 100 - 20 * index, 5: 20 * index }, { segments: ['eco'] }),
    answers(id, 'csat', { 5: 100 }, { segments: ['business'] }),
  ]);
  const four = touchpoint('a', 5) + touchpoint('b', 5) + touchpoint('c', 2) + touchpoint('d', 2);
  const found = await gaps(four, evidenceOf(tallies, { by: ['class'] }), { grouping: groupedBySegment('class') });
  expect(found.crosshairs).toEqual([
    { segment: 'business', importance: 62.5, performance: 100 },
    { segment: 'eco', importance: 62.5, performance: 30 },
  ]);
  const eco = found.rows.filter(({ segment }) => segment === 'eco');
  // 80, 60 · 100 / 100 and 40, 20 · 25 / 100.
  expect(eco.map(({ touchpoint: id, priority }) => [id, priority?.value])).toEqual([
    ['a', 80],
    ['b', 60],
    ['c', 10],
    ['d', 5],
  ]);
  expect(eco.at(-1)?.priority?.cumulative).toBe(1);
  expect(found.rows.filter(({ segment }) => segment === 'business').map(({ priority }) => priority?.value)).toEqual([0, 0, 0, 0]);
});

test('falls back on the judgement of a workshop in every segment, but not on answers of others', async () => {
  const tallies = [
    answers('hotline', 'csat', { 5: 9 }, { segments: ['eco'] }),
    answers('email', 'csat', { 5: 9 }, { segments: ['business'] }),
  ];
  const files =
    touchpoint('hotline', 3) + touchpoint('email', 3) + touchpoint('fax', 3).replace('importance: 3', 'importance: 3, satisfaction: 1');
  const found = await gaps(files, evidenceOf(tallies, { by: ['class'] }), { grouping: groupedBySegment('class') });
  const eco = found.rows
    .filter(({ segment }) => segment === 'eco')
    .map(({ touchpoint: id, status, performance }) => [id, status, performance?.value ?? null]);
  expect(eco).toEqual([
    ['fax', 'assumed', 0],
    ['email', 'no-data', null],
    ['hotline', 'indicative', 100],
  ]);
});

test('tells reactions, and says nothing of fewer than five people', async () => {
  const reactions = async (counts: Readonly<Record<number, number>>) =>
    rowOf(await gaps(touchpoint('hotline', 3), evidenceOf([answers('hotline', 'csat', counts)])), 'hotline')?.reactions;
  expect(await reactions({ 1: 1, 2: 1, 3: 2, 5: 1 })).toMatchObject({ source: 'satisfaction', n: 5, disappointed: { value: 0.4 } });
  expect(await reactions({ 1: 2, 5: 2 })).toBeNull();
});

test('tells opportunities, and says nothing of fewer than five people', async () => {
  const opportunity = async (people: number) => {
    const both: Rows = {
      total: people,
      columns: [new Float64Array(people).fill(2), new Float64Array(people).fill(5)],
      outcome: null,
      left: null,
      weights: null,
      respondents: null,
    };
    const tallies = [
      answers('hotline', 'csat', { 2: people }, { source: 'survey' }),
      answers('hotline', 'importance', { 5: people }, { source: 'survey' }),
    ];
    return rowOf(await gaps(touchpoint('hotline', 3) + survey, evidenceOf(tallies, { rows: () => both })), 'hotline')?.opportunity;
  };
  expect(await opportunity(5)).toMatchObject({ n: 5, value: 20 });
  expect(await opportunity(4)).toBeNull();
});

test('reads only the first window', async () => {
  const evidence = evidenceOf([answers('hotline', 'csat', { 3: 9 }), answers('hotline', 'csat', { 1: 9 }, { window: 1 })]);
  expect(rowOf(await gaps(touchpoint('hotline', 3), evidence), 'hotline')).toMatchObject({
    performance: { value: 50 },
    reactions: { n: 9 },
  });
});

test('reduces what may be retired', async () => {
  const company = `
# file: tp.yaml
format: 1
name: Office
customers: { count: 1000 }
settings: { relevance_weights: { derived: 0, stated: 0.5, structural: 0, reach: 0.5 } }
`;
  const found = await gaps(
    company + touchpoint('fax', 1, 'reach: { customers: 10, per: month }'),
    evidenceOf([answers('fax', 'csat', { 1: 9 })]),
  );
  expect(found.retire).toMatchObject([{ touchpoint: 'fax', verdict: 'retire-candidate' }]);
  expect(rowOf(found, 'fax')?.group).toBe('reduce');
});

test('sees where nobody meets a persona, and where nobody measures', async () => {
  const found = await gaps(
    `
# file: tp.yaml
format: 1
name: Office
stages: [{ id: look, name: Look }, { id: buy, name: Buy }, { id: use, name: Use }]
# file: personas/anna.yaml
name: Anna
${touchpoint('shop', 3, 'stages: [look]\npersonas: [anna]')}${touchpoint('desk', 3, 'stages: [buy]\npersonas: [anna]').replace('importance: 3', 'satisfaction: 3')}`,
    evidenceOf([answers('shop', 'csat', { 5: 5 })]),
  );
  expect(found.whiteSpots.cells.map(({ stage, status }) => [stage, status])).toEqual([
    ['look', 'measured'],
    ['buy', 'blind'],
    ['use', 'white'],
  ]);
});

test('sees that delight pays where the judgement follows it', async () => {
  // Three levels of experience; only the best one lifts the judgement.
  const csat = Float64Array.from({ length: 300 }, (_, person) => [2, 3, 5][person % 3]);
  const outcome = csat.map((value, person) => (value === 5 ? 80 : 50) + (person % 2 === 0 ? 5 : -5));
  const rows: Rows = { total: 300, columns: [csat], outcome, left: null, weights: null, respondents: null };
  const tallies = [answers('hotline', 'csat', { 5: 300 }, { source: 'survey' })];
  const row = rowOf(await gaps(touchpoint('hotline', 3) + survey, evidenceOf(tallies, { rows: () => rows })), 'hotline');
  expect(row).toMatchObject({ asymmetry: { source: 'survey', verdict: 'strong-satisfier' }, group: 'opportunity' });
});

test('takes the measure that the touchpoint names for its effect on the judgement, before satisfaction', async () => {
  // Satisfaction says nothing of the judgement, ease says all.
  const csat = Float64Array.from({ length: 300 }, (_, person) => [1, 3, 5][Math.floor(person / 3) % 3]);
  const effort = Float64Array.from({ length: 300 }, (_, person) => [2, 3, 5][person % 3]);
  const outcome = effort.map((value, person) => (value === 2 ? 20 : 50) + (person % 2 === 0 ? 5 : -5));
  const rows: Rows = { total: 300, columns: [csat, effort], outcome, left: null, weights: null, respondents: null };
  const tallies = ['csat', 'effort'].map((measure) => answers('hotline', measure, { 5: 300 }, { source: 'survey' }));
  const evidence = evidenceOf(tallies, { rows: () => rows });
  const asymmetryOf = async (lines: string) => rowOf(await gaps(touchpoint('hotline', 3, lines) + survey, evidence), 'hotline')?.asymmetry;
  expect((await asymmetryOf('quality: effort'))?.verdict).toBe('strong-dissatisfier');
  expect((await asymmetryOf(''))?.verdict).toBe('no-effect');
});

test('aims at what the group itself expects', async () => {
  const expecting = (value: number, segment: string) => answers('hotline', 'expectation', { [value]: 6 }, { segments: [segment] });
  const tallies = [
    expecting(5, 'business'),
    expecting(3, 'eco'),
    ...['business', 'eco', 'crew'].map((segment) => answers('hotline', 'csat', { 4: 12 }, { segments: [segment] })),
  ];
  const found = await gaps(touchpoint('hotline', 3), evidenceOf(tallies, { by: ['class'] }), { grouping: groupedBySegment('class') });
  expect(Object.fromEntries(found.rows.map(({ segment, target }) => [segment, target]))).toEqual({
    business: { value: 100, from: 'expectations' },
    eco: { value: 50, from: 'expectations' },
    crew: { value: 80, from: 'default' },
  });
  const all = await gaps(touchpoint('hotline', 3), evidenceOf(tallies, { by: ['class'] }));
  expect(all.rows[0]?.target).toEqual({ value: 75, from: 'expectations' });
});

import { expect, test } from 'vitest';
import { groupedBySegment } from '../../src/analysis/grouping.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { gaps } from '../../src/reports/gaps/gaps.js';
import type { ChartBlock, Report } from '../../src/reports/report.js';
import { answers, evidenceOf } from '../support/evidence.js';
import { cellsOf, madeReport, sentencesOf, shownAt, tableOf } from '../support/made-report.js';

const touchpoint = (id: string, importance: number, lines = '') => `
# file: touchpoints/${id}.yaml
name: ${id.toUpperCase()}
assessment: { importance: ${importance}, date: 2026-01-01 }
${lines}`;
const four = touchpoint('a', 5) + touchpoint('b', 5, 'owner: service') + touchpoint('c', 2) + touchpoint('d', 2);
const score = (id: string, best: number, segments: readonly string[] = []) => answers(id, 'csat', { 1: 100 - best, 5: best }, { segments });
const measured = evidenceOf([score('a', 90), score('b', 40), score('c', 90), score('d', 40)]);
const stated = { importance: 'stated' } as const;
const chartsOf = ({ blocks }: Report) => blocks.filter((block): block is ChartBlock => block.kind === 'chart');

function withDepartures(evidence: Evidence, id: string, incidents = { n: 50, left: 12 }, without = { n: 450, left: 15 }): Evidence {
  const departures = {
    touchpoint: id,
    window: 0,
    incidents,
    without,
  };
  return { ...evidence, incidents: [departures] };
}

test('says what is to be done about each touchpoint, the most urgent first', async () => {
  const report = await madeReport(gaps, four, measured, stated);
  expect(
    cellsOf(report, 'gaps').map(({ touchpoint: id, group, importance, quality, gap, priority, quadrant }) => [
      id,
      group,
      importance,
      quality,
      gap,
      priority,
      quadrant,
    ]),
  ).toEqual([
    ['b', 'improve', 100, 40, 60, 40, 'concentrate here'],
    ['d', 'improve', 25, 40, -15, 10, 'low priority'],
    ['c', 'reduce', 25, 90, -65, 0, 'possible overkill'],
    ['a', null, 100, 90, 10, 0, 'keep up'],
  ]);
  expect(cellsOf(report, 'gaps').map(({ cumulative }) => cumulative)).toEqual([0.8, 1, 1, 1]);
});

test('names the importance that was asked for', async () => {
  const labels = async (importance: 'stated' | 'relevance', language: 'en' | 'de') => {
    const report = await madeReport(gaps, four, measured, { importance, language });
    return [report.title, tableOf(report, 'gaps').columns.find(({ key }) => key === 'importance')?.label, report.data['importance']];
  };
  expect(await labels('stated', 'en')).toEqual(['Gaps: stated importance against quality', 'Stated importance', 'stated']);
  expect(await labels('relevance', 'de')).toEqual(['Lücken: Relevanz gegen Qualität', 'Relevanz', 'relevance']);
});

test('puts relation-breakers above everything, in a sentence', async () => {
  const report = await madeReport(gaps, four, withDepartures(measured, 'a'), stated);
  const sentence = sentencesOf(report)[0];
  // 12 of 50 against 15 of 450; 50 · 0.2067 of the departures.
  expect(sentence).toMatch(
    /^A: 24\.0 % of 50 leave after a bad event, 3\.3 % of 450 without one: \+20\.7 points \[\+10\.7 to \+34\.1\], about 10 customers\. An association, no proof\.$/,
  );
  expect(cellsOf(report, 'gaps')[0]).toMatchObject({ touchpoint: 'a', group: 'relation-breaker' });
  expect(tableOf(report, 'gaps').rows[0]?.tone).toBe('bad');
  expect(sentencesOf(report).some((one) => one.startsWith('Observational'))).toBe(true);
  const german = await madeReport(gaps, four, withDepartures(measured, 'a'), { ...stated, language: 'de' });
  expect(sentencesOf(german)[0]).toContain('+20,7 Punkte [+10,7 bis +34,1], etwa 10 Kunden.');
});

test('says up to when leaving counts', async () => {
  const said = async (files: string, language: 'en' | 'de' = 'en') =>
    sentencesOf(await madeReport(gaps, four + files, withDepartures(measured, 'a'), { ...stated, language }))[1];
  const survey = (id: string, left: string) => `
# file: feedback/${id}.yaml
name: Survey
data: ${id}.csv
date: answered
left: { column: gone${left} }
answers: [{ column: q, touchpoint: a, measure: csat, scale: [1, 5] }]
`;
  expect(await said(survey('s', ', within: P60D'))).toBe('Leaving counts up to 60 days afterwards.');
  expect(await said(survey('s', ''), 'de')).toBe('Als Weggang zählt, wer bis 90 Tage danach geht.');
  expect(await said(survey('s', ', within: P1Y') + survey('t', ', values: [1]'))).toBe(
    'Leaving counts up to 1 year afterwards, as the source says.',
  );
  expect(await said(survey('t', ', values: [1]'))).not.toContain('Leaving counts');
});

test('counts those whom a relation-breaker drives away as whole people', async () => {
  const one = withDepartures(measured, 'a', { n: 10, left: 1 }, { n: 100_000, left: 0 });
  expect(sentencesOf(await madeReport(gaps, four, one, stated))[0]).toContain('10.0 % of 10 leave');
  expect(sentencesOf(await madeReport(gaps, four, one, stated))[0]).toContain(', about one customer.');
  expect(sentencesOf(await madeReport(gaps, four, one, { ...stated, language: 'de' }))[0]).toContain(', etwa ein Kunde.');
});

test('gives programs the fields of the contract', async () => {
  const { data } = await madeReport(gaps, four, measured, { ...stated, language: 'de' });
  expect(data.rows[0]).toMatchObject({
    touchpoint: 'b',
    segment: null,
    importance: { value: 100, low: null, high: null },
    performance: { value: 40, low: expect.any(Number), high: expect.any(Number) },
    quadrant: { data: 'concentrate-here', scale: 'concentrate-here' },
    gap: { value: 60, low: null, high: null },
    priority: { value: 40, low: expect.any(Number), high: expect.any(Number), share: 0.8, cumulative: 0.8 },
    group: 'priority',
    target: { value: 80, from: 'default' },
    reactions: { from: 'satisfaction', n: 100, disappointed: { value: 0.6 }, okay: { value: 0 }, delighted: { value: 0.4 } },
  });
  expect(data).toMatchObject({ by: null, whiteSpots: [], retire: [], crosshairs: [{ segment: null, importance: 62.5, performance: 65 }] });
});

test('has unknown numbers as null, and says to measure first', async () => {
  const report = await madeReport(gaps, '\n# file: touchpoints/robot.yaml\nname: Robot\n');
  expect(report.data.rows).toMatchObject([
    { importance: null, performance: null, quadrant: null, gap: null, priority: null, group: 'measure-first', status: 'no-data' },
  ]);
  expect(cellsOf(report, 'gaps')).toMatchObject([
    { group: 'measure first', quality: null, gap: null, priority: null, evidence: 'unknown' },
  ]);
  expect(chartsOf(report)).toEqual([]);
});

test('explains priority and fields in a note, and how much is measured', async () => {
  const sentences = sentencesOf(await madeReport(gaps, four, measured, stated));
  expect(sentences[0]).toBe('Quality measured for 4 of 4 touchpoints (100 %).');
  expect(sentences[1]).toContain('(goal, else expectation, else 80)');
  expect(sentences[2]).toMatch(/^Fields are relative: .*next field\.$/);
  const few = sentencesOf(await madeReport(gaps, touchpoint('a', 5), measured, { ...stated, language: 'de' }));
  expect(few.some((sentence) => sentence.startsWith('Die Felder'))).toBe(false);
});

test('tells reactions, and what they are told from', async () => {
  const direct = evidenceOf([score('a', 90), answers('b', 'disconfirmation', { 1: 2, 3: 5, 5: 3 })]);
  const report = await madeReport(gaps, four, direct, stated);
  expect(cellsOf(report, 'reactions')).toMatchObject([
    { touchpoint: 'b', disappointed: 0.2, okay: 0.5, delighted: 0.3, n: 10, from: 'asked directly', effect: null },
    { touchpoint: 'a', disappointed: 0.1, okay: 0, delighted: 0.9, from: 'satisfaction alone' },
  ]);
  expect(tableOf(report, 'reactions').columns.map(({ key }) => key)).not.toContain('segment');
  expect(sentencesOf(report).some((sentence) => sentence.startsWith('Where satisfaction alone was asked'))).toBe(true);
  const stack = chartsOf(report).find(({ name }) => name === 'reactions')?.chart;
  expect(stack).toMatchObject({ parts: ['disappointed', 'okay', 'delighted'], bars: [{ label: 'B', counts: [2, 5, 3] }, { label: 'A' }] });
});

test('draws fields and priorities, what was judged in a workshop apart', async () => {
  const files = four + touchpoint('e', 5).replace('importance: 5', 'importance: 5, satisfaction: 1');
  const charts = chartsOf(await madeReport(gaps, files, measured, stated));
  const quadrants = charts.find(({ name }) => name === 'importance-performance')?.chart;
  expect(quadrants).toMatchObject({
    kind: 'quadrants',
    axes: { x: 'Quality (0–100)', y: 'Stated importance (0–100)' },
    fields: { concentrate: 'concentrate here', keep: 'keep up', low: 'low priority', overkill: 'possible overkill' },
  });
  expect(quadrants).toHaveProperty(
    'points',
    expect.arrayContaining([expect.objectContaining({ label: 'E', x: 0, y: 100, xInterval: null, certainty: 'assumed' })]),
  );
  const pareto = charts.find(({ name }) => name === 'priority')?.chart;
  expect(pareto).toMatchObject({
    kind: 'pareto',
    bars: [
      { label: 'B', value: 40, cumulative: 0.8 },
      { label: 'D', value: 10, cumulative: 1 },
    ],
  });
  const judged = chartsOf(await madeReport(gaps, files, evidenceOf([]), stated)).find(({ name }) => name === 'priority')?.chart;
  expect(judged).toMatchObject({ bars: [{ label: 'E', value: 80, low: 80, high: 80, cumulative: 1 }] });
});

test('gives each segment its own rows, fields and charts', async () => {
  const tallies = ['a', 'b', 'c', 'd'].flatMap((id, index) => [score(id, 20 * index, ['Eco']), score(id, 100 - 20 * index, ['Business'])]);
  const report = await madeReport(gaps, four, evidenceOf(tallies, { by: ['class'] }), { ...stated, grouping: groupedBySegment('class') });
  expect(cellsOf(report, 'gaps')[0]).toMatchObject({ touchpoint: 'a', segment: 'Eco' });
  expect(chartsOf(report).map(({ name }) => name)).toEqual([
    'reactions',
    'importance-performance-eco',
    'priority-eco',
    'importance-performance-business',
    'priority-business',
  ]);
  const [, eco] = chartsOf(report);
  expect(eco?.chart).toMatchObject({ crosshair: { x: 30, y: 62.5 }, points: { length: 4 } });
  expect(sentencesOf(report)[0]).toBe('Quality measured for 4 of 4 touchpoints (100 %).');
});

const journeys = `
# file: tp.yaml
format: 1
name: Office
stages: [{ id: look, name: { en: Look, de: Suchen } }, { id: buy, name: Buy }]
# file: personas/anna.yaml
name: Anna
${touchpoint('a', 5, 'stages: [look]\npersonas: [anna]')}`;

test('names white spots and blind spots', async () => {
  const report = await madeReport(gaps, journeys, evidenceOf([]), { ...stated, language: 'de' });
  expect(cellsOf(report, 'white-spots')).toEqual([
    { stage: 'Suchen', persona: 'Anna', status: 'blinder Fleck', touchpoints: 'a' },
    { stage: 'Buy', persona: 'Anna', status: 'Chancenlücke', touchpoints: null },
  ]);
  expect(report.data['whiteSpots']).toEqual([
    { stage: 'look', persona: 'anna', status: 'blind', touchpoints: ['a'] },
    { stage: 'buy', persona: 'anna', status: 'white', touchpoints: [] },
  ]);
  const heat = chartsOf(report).find(({ name }) => name === 'white-spots')?.chart;
  expect(heat).toMatchObject({
    cells: [
      { value: 1, text: '1 · blinder Fleck' },
      { value: null, text: 'Chancenlücke' },
    ],
  });
});

test('says so where nothing is white or blind', async () => {
  const report = await madeReport(gaps, journeys.replace('[look]', '[look, buy]'), evidenceOf([score('a', 90)]), stated);
  expect(await shownAt(report, 100)).toContain('Every persona is met and measured in every stage.');
});

test('leaves the matrix out where only some touchpoints are asked for', async () => {
  const report = await madeReport(gaps, journeys + four, measured, { ...stated, query: 'owner:service' });
  expect(report.data.rows).toMatchObject([{ touchpoint: 'b' }]);
  expect(report.blocks.some((block) => block.kind === 'table' && block.name === 'white-spots')).toBe(false);
});

test('names what may be thrown overboard, and what speaks against it', async () => {
  const company = `
# file: tp.yaml
format: 1
name: Office
customers: { count: 1000 }
settings: { relevance_weights: { derived: 0, stated: 0.5, structural: 0, reach: 0.5 } }
`;
  const reach = 'reach: { customers: 10, per: month }';
  const files = company + touchpoint('fax', 1, reach) + touchpoint('imprint', 1, `${reach}\nlegal_duty: true`);
  const report = await madeReport(gaps, files);
  expect(cellsOf(report, 'retire')).toEqual([
    { touchpoint: 'imprint', name: 'IMPRINT', verdict: 'simplify', reach: 1, why: 'hardly anybody uses it', blockers: 'a legal duty' },
    { touchpoint: 'fax', name: 'FAX', verdict: 'may be retired', reach: 1, why: 'hardly anybody uses it', blockers: null },
  ]);
  expect(report.data['retire']).toMatchObject([
    { touchpoint: 'imprint', verdict: 'watch' },
    { touchpoint: 'fax', verdict: 'retire-candidate' },
  ]);
});

test('says so where no touchpoint is asked for', async () => {
  expect(await shownAt(await madeReport(gaps, four, measured, { query: 'owner:nobody' }), 60)).toContain('No touchpoint matches.');
});

test('names what answers are about and the inventory does not have', async () => {
  const problem = {
    kind: 'unmapped-value',
    source: 'pulse',
    path: ['touchpoint', 'column'],
    file: null,
    subject: 'contact',
    candidates: [],
  } as const;
  const evidence = { ...measured, problems: [{ ...problem, rows: 1, examples: ['portal'] }] };
  const report = await madeReport(gaps, four, evidence, { language: 'de' });
  expect(sentencesOf(report).find((sentence) => sentence.startsWith('Nicht im Inventar'))).toContain(
    '1 Zeile von „pulse“ handelt von Touchpoints',
  );
  expect(report.data['undocumented']).toEqual([{ source: 'pulse', rows: 1, names: ['portal'] }]);
});

test('shows opportunities with their interval, and says what they and survey weights count', async () => {
  const questions = ['csat', 'importance'].map((measure) => answers('a', measure, { 5: 20 }, { source: 'survey' }));
  // Of 20, 16 call it important and 8 are satisfied: 8 + (8 − 4) = 12.
  const column = (best: number) => Float64Array.from({ length: 20 }, (_, row) => (row < best ? 5 : 1));
  const evidence = evidenceOf(questions, {
    sources: [{ id: 'survey', weighted: true }],
    rows: () => ({ total: 20, columns: [column(8), column(16)], outcome: null, left: null, weights: null, respondents: null }),
  });
  const survey = '\n# file: feedback/survey.yaml\nname: Survey\ndata: survey.csv\n';
  const report = await madeReport(gaps, touchpoint('a', 5) + survey, evidence);
  const [row] = cellsOf(report, 'gaps');
  expect(row).toMatchObject({ opportunity: 12, 'opportunity-interval': { low: expect.any(Number), high: expect.any(Number) } });
  const sentences = sentencesOf(report).join(' ');
  expect(sentences).toContain('Opportunity, 0–20: ');
  expect(sentences).toContain('Quality is weighted by the survey weights; reactions');
  const alike = await madeReport(gaps, touchpoint('a', 5) + survey, evidence, { weighting: 'none' });
  expect(sentencesOf(alike).join(' ')).not.toContain('weights');
});

test('says who could not be delighted, and whose answers are left out', async () => {
  const zone = ['csat', 'adequate', 'desired'].map((measure) => answers('a', measure, { 5: 8 }, { source: 'survey' }));
  const expected = ['csat', 'expectation'].map((measure) => answers('b', measure, { 5: 8 }, { source: 'survey' }));
  const column = (...values: readonly number[]) => Float64Array.from(values);
  const evidence = evidenceOf([...zone, ...expected], {
    rows: () => ({
      total: 8,
      columns: [
        ...[column(3, 3, 3, 3, 3, 3, 3, 3), column(2, 2, 2, 2, 2, 2, 2, 5), column(4, 4, 4, 4, 4, 4, 4, 1)],
        ...[column(3, 3, 3, 3, 3, 3, 3, 3), column(5, 5, 4, 4, 4, 4, 4, 4)],
      ],
      outcome: null,
      left: null,
      weights: null,
      respondents: null,
    }),
  });
  const survey = '\n# file: feedback/survey.yaml\nname: Survey\ndata: survey.csv\n';
  const sentences = sentencesOf(await madeReport(gaps, four + survey, evidence, stated));
  expect(sentences).toContain('Cannot be delighted, as they expect or wish for the top of the scale: b 25 %.');
  expect(sentences).toContain('Answers left out, as they wish for less than would just do: a 1.');
  const simple = sentencesOf(await madeReport(gaps, four, measured, stated)).join(' ');
  expect(simple).not.toContain('Cannot be delighted');
});

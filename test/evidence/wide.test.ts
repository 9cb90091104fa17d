/** Wide data: one row a respondent. */
import { describe, expect, test } from 'vitest';
import type { EvidenceRequest, Tally } from '../../src/evidence/evidence.js';
import { evidenceIn } from '../support/data.js';

interface Case {
  readonly source?: string;
  readonly answers: string;
  readonly csv: string;
  readonly request?: Partial<EvidenceRequest>;
}

const evidence = ({ source = '', answers, csv, request }: Case) =>
  evidenceIn(
    `
# file: touchpoints/hotline.yaml
name: Hotline
metrics:
  - { id: waiting-time, better: lower, target: 60 }
expectations:
  - { id: fast, text: Fast }
# file: feedback/survey.yaml
name: Survey
data: survey.csv
${source}
answers:
${answers}
# file: feedback/survey.csv
${csv}
`,
    request,
  );

const counts = ({ frequencies }: Tally) => Object.fromEntries(frequencies.map(({ value, count }) => [String(value), count]));
const others = ({ missing, notUsed, invalid }: Tally) => ({ missing, notUsed, invalid });

describe('an answer', () => {
  test('is a number on the scale, however it is written', async () => {
    const { tallies, problems } = await evidence({
      answers: '  - { column: a, touchpoint: hotline, measure: csat, scale: [1, 5] }',
      csv: 'a,b\n4,\n4.0,\n 4 ,\n+4,\n4.5,\n05,\n1e0,',
    });
    expect(tallies.map(counts)).toEqual([{ 1: 1, 4: 4, 4.5: 1, 5: 1 }]);
    expect(problems).toEqual([]);
  });

  test('may have a decimal comma, where no number of the column has a point', async () => {
    const answers = '  - { column: a, measure: csat, scale: [1, 5] }';
    expect((await evidence({ answers, csv: 'a;b\n4,5;\n3;\n' })).tallies.map(counts)).toEqual([{ 3: 1, 4.5: 1 }]);
    const mixed = await evidence({ answers, csv: 'a;b\n4,5;\n3.5;\n' });
    expect(mixed.tallies.map(counts)).toEqual([{ 3.5: 1 }]);
    expect(mixed.problems).toMatchObject([{ kind: 'unmapped-value', rows: 1, examples: ['4,5'] }]);
  });

  test('with a comma that could part thousands is neither, where the scale has room for both', async () => {
    const { tallies, problems } = await evidence({ answers: '  - { column: a, measure: csat, scale: [0, 10000] }', csv: 'a;b\n1,234;\n' });
    expect(tallies.map(others)).toEqual([{ missing: 0, notUsed: 0, invalid: 1 }]);
    expect(problems).toMatchObject([{ kind: 'unmapped-value' }]);
  });

  test('is missing where it is empty or a code says so, first by the column, then by the source', async () => {
    const { tallies, problems } = await evidence({
      source: 'missing: [0, "k. A."]\nnot_used: [6]',
      answers: '  - { column: a, measure: csat, scale: [0, 5], missing: [9], not_used: [0] }\n  - { column: b, measure: nps }',
      csv: 'a,b\n0,0\n6,6\n9,9\n,\nNA,n/a\nk. A., k. A. \n5,5\n9.0,6.0',
    });
    expect(tallies.map((tally) => [tally.question.measure, counts(tally), others(tally)])).toEqual([
      ['csat', { 5: 1 }, { missing: 5, notUsed: 2, invalid: 0 }],
      ['nps', { 5: 1, 9: 1 }, { missing: 4, notUsed: 2, invalid: 0 }],
    ]);
    expect(problems).toEqual([]);
  });

  test('off the scale is invalid, and reported with how many and which', async () => {
    const { tallies, problems } = await evidence({
      answers: '  - { column: a, measure: csat, scale: [1, 5] }',
      csv: 'a,b\n7,\n7,\n0,\n5,\n8,\n9,\nfine,',
    });
    expect(tallies.map((tally) => [counts(tally), others(tally)])).toEqual([[{ 5: 1 }, { missing: 0, notUsed: 0, invalid: 6 }]]);
    expect(problems).toMatchObject([
      { kind: 'out-of-range', path: ['answers', 0, 'column'], subject: 'a', rows: 5, examples: ['7', '0', '8'] },
      { kind: 'unmapped-value', path: ['answers', 0, 'column'], subject: 'a', rows: 1, examples: ['fine'] },
    ]);
  });

  test('that had to be given again is yes or no, and high is bad', async () => {
    const { tallies } = await evidence({
      answers: '  - { column: a, touchpoint: hotline, measure: repeated }\n  - { column: b, measure: repeated, scale: [0, 1] }',
      csv: 'a,b\nyes,1\nNo,0\nja,1\nnein,ja\n1,0',
    });
    expect(tallies.map((tally) => [tally.question.touchpoint, tally.question.scale, counts(tally)])).toEqual([
      ['hotline', { min: 0, max: 1, reversed: true }, { 0: 2, 1: 3 }],
      [null, { min: 0, max: 1, reversed: true }, { 0: 2, 1: 3 }],
    ]);
  });

  test('about a promise is kept or not', async () => {
    const { tallies } = await evidence({
      source: 'not_used: [never]',
      answers: '  - { column: a, touchpoint: hotline, promise: reliable, kept: ["yes", 1], missing: [unsure] }',
      csv: 'a,b\nyes,\n1.0,\nno,\nperhaps,\nunsure,\nnever,\n,x',
    });
    expect(tallies).toMatchObject([{ question: { measure: 'promise', promise: 'reliable', scale: { min: 0, max: 1 } } }]);
    expect(tallies.map((tally) => [counts(tally), others(tally)])).toEqual([
      [
        { 0: 2, 1: 2 },
        { missing: 2, notUsed: 1, invalid: 0 },
      ],
    ]);
  });

  test('to a Kano pair is one of 25, by number or by word', async () => {
    const { tallies, problems } = await evidence({
      answers: '  - { expectation: hotline/fast, functional: f, dysfunctional: d }',
      csv: [
        'f,d',
        '1,5',
        'I like it,I dislike it',
        'Das würde mich sehr freuen,Das würde mich sehr stören',
        'Das setze ich voraus,Das ist mir egal',
        'I expect it,I am neutral',
        'I can live with it,It must be that way',
        'Das könnte ich in Kauf nehmen,Das muss so sein',
        'gefällt mir nicht,gefällt mir',
        ',5',
        '6,1',
      ].join('\n'),
    });
    expect(tallies).toMatchObject([
      {
        question: { measure: 'kano', touchpoint: 'hotline', expectation: 'hotline/fast', scale: { min: 0, max: 24 } },
        missing: 1,
        invalid: 1,
      },
    ]);
    expect(tallies.map(counts)).toEqual([{ 4: 3, 7: 2, 16: 2, 20: 1 }]);
    expect(problems).toMatchObject([{ kind: 'unmapped-value', path: ['answers', 0, 'functional'], subject: 'f / d', examples: ['6 / 1'] }]);
  });

  test('to the same question in two columns counts as both', async () => {
    const { tallies } = await evidence({
      answers:
        '  - { column: a, touchpoint: hotline, measure: csat, scale: [1, 5] }\n  - { column: b, touchpoint: hotline, measure: csat, scale: [1, 5] }',
      csv: 'a,b\n1,2\n,2',
    });
    expect(tallies.map((tally) => [counts(tally), others(tally)])).toEqual([
      [
        { 1: 1, 2: 2 },
        { missing: 1, notUsed: 0, invalid: 0 },
      ],
    ]);
  });
});

describe('the outcome', () => {
  test.each([
    ['scale: [1, 5]', '1,\n2,\n5,', { 0: 1, 25: 1, 100: 1 }],
    ['scale: { min: 1, max: 5, reversed: true }', '1,\n2,\n5,', { 0: 1, 75: 1, 100: 1 }],
    ['map: { good: 100, bad: 0, "1": 50 }', 'good,\nbad,\nbad,\n1.0,', { 0: 2, 50: 1, 100: 1 }],
  ])('lies on 0 to 100 by its %s', async (by, rows, expected) => {
    const { tallies } = await evidence({ source: `outcome: { column: o, ${by} }`, answers: '  []', csv: `o,x\n${rows}` });
    expect(tallies).toMatchObject([{ question: { touchpoint: null, measure: 'outcome', scale: { min: 0, max: 100, reversed: false } } }]);
    expect(tallies.map(counts)).toEqual([expected]);
  });
});

describe('a metric', () => {
  test('is summed up, with those inside the target', async () => {
    const { tallies } = await evidence({
      source: 'missing: [-1]',
      answers: '  - { column: w, touchpoint: hotline, measure: waiting-time }',
      csv: 'w,b\n60,\n60.5,\n-1,\n,x\n0.1,\n0.2,\nlong,',
    });
    expect(tallies).toMatchObject([{ question: { measure: 'waiting-time', scale: null }, frequencies: [], missing: 2, invalid: 1 }]);
    expect(tallies[0].readings).toEqual({ n: 4, sum: 120.8, squares: 7260.3, within: 3 });
  });

  test('may have decimal commas, but not where points or thousands are about', async () => {
    const read = async (values: string) => {
      const { tallies, problems } = await evidence({
        answers: '  - { column: w, touchpoint: hotline, measure: waiting-time }',
        csv: `w;b\n${values.split(' ').join(';\n')};`,
      });
      return [tallies[0].readings?.sum ?? null, tallies[0].invalid, problems.map(({ kind }) => kind)];
    };
    expect(await read('1,5 2')).toEqual([3.5, 0, []]);
    expect(await read('1,5 2.5')).toEqual([2.5, 1, ['unmapped-value']]);
    expect(await read('1,500')).toEqual([null, 1, ['unmapped-value']]);
    expect(await read('1,500 1,5')).toEqual([3, 0, []]);
    expect(await read('1_000 2')).toEqual([2, 1, ['unmapped-value']]);
  });
});

describe('a weight', () => {
  const answers = '  - { column: a, measure: nps }';

  test('is summed up with its square', async () => {
    const { tallies, sources } = await evidence({ source: 'weight: w', answers, csv: 'a,w\n9,0.1\n9,0.2\n1,1.25' });
    expect(tallies[0].frequencies).toEqual([
      { value: 1, count: 1, weight: 1.25, squaredWeight: 1.5625 },
      { value: 9, count: 2, weight: 0.3, squaredWeight: 0.05 },
    ]);
    expect(sources).toMatchObject([{ weighted: true }]);
  });

  test('that is none makes the row unusable', async () => {
    const { tallies, problems } = await evidence({ source: 'weight: w', answers, csv: 'a,w\n9,1\n9,0\n9,-1\n9,\n8,x' });
    expect(tallies.map((tally) => [counts(tally), others(tally)])).toEqual([[{ 9: 1 }, { missing: 0, notUsed: 0, invalid: 4 }]]);
    expect(problems).toMatchObject([{ kind: 'bad-weight', path: ['weight'], subject: 'w', rows: 4, examples: ['', '-1', '0'] }]);
  });

  test('may have a decimal comma', async () => {
    const { tallies, problems } = await evidence({ source: 'weight: w', answers, csv: 'a;w\n9;0,5\n9;1,013\n9;2' });
    expect(tallies[0].frequencies).toEqual([{ value: 9, count: 3, weight: 3.513, squaredWeight: 5.276169 }]);
    expect(problems).toEqual([]);
  });

  test('that could be a thousand or one is refused', async () => {
    const { problems } = await evidence({ source: 'weight: w', answers, csv: 'a;w\n9;1,013\n9;1,200\n' });
    expect(problems).toMatchObject([{ kind: 'bad-weight', rows: 2, examples: ['1,013', '1,200'] }]);
  });
});

test('a row can stand for many answers, and then has no respondent', async () => {
  const { tallies, problems, rows } = await evidence({
    source: 'count: n\nnot_used: [never]',
    answers: '  - { column: a, measure: nps }\n  - { column: w, touchpoint: hotline, measure: waiting-time }',
    csv: 'a,n,w\n9,10,50\n9,5,70\nnever,3,\n1,0,\n1,2.5,\n1,-1,\n1,,\n1,many,',
  });
  expect(tallies.map((tally) => [tally.question.measure, counts(tally), others(tally), tally.readings])).toEqual([
    ['waiting-time', {}, { missing: 3, notUsed: 0, invalid: 4 }, { n: 15, sum: 850, squares: 49_500, within: 10 }],
    ['nps', { 9: 15 }, { missing: 0, notUsed: 3, invalid: 4 }, null],
  ]);
  expect(problems).toMatchObject([{ kind: 'bad-weight', path: ['count'], subject: 'n', rows: 4 }]);
  expect(await rows({ source: 'survey', questions: [], window: null, where: {}, limit: 9 })).toBeNull();
});

test('weights and counts multiply', async () => {
  const { tallies } = await evidence({
    source: 'count: n\nweight: w',
    answers: '  - { column: a, measure: nps }',
    csv: 'a,n,w\n9,10,0.5\n9,2,3\n',
  });
  expect(tallies[0].frequencies).toEqual([{ value: 9, count: 12, weight: 11, squaredWeight: 20.5 }]);
});

describe('a segment', () => {
  const answers = '  - { column: a, measure: nps }';

  test('is what a map makes of the text; what the map lacks is reported', async () => {
    const { tallies, problems } = await evidence({
      source: 'segments: { class: { column: c, map: { B: business, 2: economy } }, city: city }',
      answers,
      csv: 'a,c,city\n1,B,Bonn\n2,2.0, Bonn \n3,,\n4,X,Köln\n5,X,n/a',
      request: { by: ['city', 'nobody', 'class'] },
    });
    expect(tallies.map((tally) => [tally.segments, counts(tally)])).toEqual([
      [['Bonn', null, 'business'], { 1: 1 }],
      [['Bonn', null, 'economy'], { 2: 1 }],
      [['Köln', null, null], { 4: 1 }],
      [[null, null, null], { 3: 1, 5: 1 }],
    ]);
    expect(problems).toMatchObject([
      { kind: 'unmapped-value', path: ['segments', 'class', 'column'], subject: 'c', rows: 2, examples: ['X'] },
    ]);
  });
});

describe('a date', () => {
  const answers = '  - { column: a, measure: nps }';
  const windows = [
    { name: '2025', first: '2025-01-01', last: '2025-12-31' },
    { name: 'Feb', first: '2026-02-01', last: '2026-02-28' },
  ];

  test('decides in which window and month an answer lies', async () => {
    const csv = 'a,d\n1,2025-12-31\n2,2026-01-31\n3,2026-02-01 23:59\n4,2026-02-28T00:00:00Z\n5,\n6,soon\n7,2026-02-30';
    const all = await evidence({ source: 'date: d', answers, csv });
    expect(all.tallies.map((tally) => [tally.window, tally.period, counts(tally)])).toEqual([
      [0, null, { 5: 1, 6: 1, 7: 1 }],
      [0, '2025-12', { 1: 1 }],
      [0, '2026-01', { 2: 1 }],
      [0, '2026-02', { 3: 1, 4: 1 }],
    ]);
    expect(all.tallies.map(({ last }) => last)).toEqual([null, '2025-12-31', '2026-01-31', '2026-02-28']);
    expect(all.sources).toMatchObject([{ rows: 7, outside: 0, first: '2025-12-31', last: '2026-02-28' }]);
    expect(all.problems).toMatchObject([{ kind: 'bad-date', path: ['date'], subject: 'd', rows: 2, examples: ['2026-02-30', 'soon'] }]);
    const some = await evidence({ source: 'date: d', answers, csv, request: { windows } });
    expect(some.tallies.map((tally) => [tally.window, tally.period, counts(tally)])).toEqual([
      [0, '2025-12', { 1: 1 }],
      [1, '2026-02', { 3: 1, 4: 1 }],
    ]);
    expect(some.sources).toMatchObject([{ rows: 7, outside: 4 }]);
  });

  test('does not keep months apart where nobody asks for them', async () => {
    const csv = 'a,d\n1,2025-12-31\n2,2026-01-31\n3,2026-02-01\n5,\n6,soon';
    const { tallies, sources, problems } = await evidence({ source: 'date: d', answers, csv, request: { monthly: false } });
    expect(tallies.map((tally) => [tally.period, tally.last, counts(tally)])).toEqual([
      [null, '2026-02-01', { 1: 1, 2: 1, 3: 1, 5: 1, 6: 1 }],
    ]);
    expect(sources).toMatchObject([{ rows: 5, first: '2025-12-31', last: '2026-02-01' }]);
    expect(problems).toMatchObject([{ kind: 'bad-date', rows: 1, examples: ['soon'] }]);
    const some = await evidence({ source: 'date: d', answers, csv, request: { windows, monthly: false } });
    expect(some.tallies.map((tally) => [tally.window, tally.period, counts(tally)])).toEqual([
      [0, null, { 1: 1 }],
      [1, null, { 3: 1 }],
    ]);
  });

  test('can be the same for all rows', async () => {
    const csv = 'a,b\n1,\n2,';
    const source = 'date: { fixed: 2026-02-03 }';
    const { tallies, sources } = await evidence({ source, answers, csv, request: { windows } });
    expect(tallies.map((tally) => [tally.window, tally.period, counts(tally)])).toEqual([[1, '2026-02', { 1: 1, 2: 1 }]]);
    expect(sources).toMatchObject([{ first: '2026-02-03', last: '2026-02-03', outside: 0 }]);
    const outside = await evidence({ source, answers, csv, request: { windows: windows.slice(0, 1) } });
    expect([outside.tallies, outside.sources[0].outside]).toEqual([[], 2]);
  });

  test('that nobody gives puts a row outside of any window', async () => {
    const { tallies, sources } = await evidence({ answers, csv: 'a,b\n1,\n2,', request: { windows } });
    expect([tallies, sources[0].outside]).toEqual([[], 2]);
  });

  test('lies in some window only: what is silent there may speak elsewhere', async () => {
    const { problems } = await evidence({ source: 'date: d', answers, csv: 'a,d\n1,2020-01-01\n', request: { windows } });
    expect(problems).toEqual([]);
  });
});

test('columns are found by their exact names, and missed with the nearest', async () => {
  const { problems, tallies } = await evidence({
    source:
      'date: Day\nrespondent: ID\nweight: w\nsegments: { class: Clas }\nleft: { column: gone }\noutcome: { column: All, scale: [1, 5] }\ncomment: c',
    answers: '  - { column: Hotlin, touchpoint: hotline, measure: csat, scale: [1, 5] }\n  - { column: ok, measure: nps }',
    csv: 'Hotline,Class,id,ok\n1,2,3,4\n',
  });
  expect(problems.map(({ kind, path, candidates }) => [kind, path.join('.'), candidates])).toEqual([
    ['unknown-column', 'segments.class', ['Class']],
    ['unknown-column', 'respondent', ['id']],
    ['unknown-column', 'left.column', []],
    ['unknown-column', 'comment', []],
    ['unknown-column', 'date', []],
    ['unknown-column', 'weight', []],
    ['unknown-column', 'answers.0.column', ['Hotline']],
    ['unknown-column', 'outcome.column', []],
  ]);
  expect(tallies.map(counts)).toEqual([{ 4: 1 }]);
});

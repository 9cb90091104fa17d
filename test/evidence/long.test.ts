/** Long data: one row an answer. */
import { describe, expect, test } from 'vitest';
import type { EvidenceRequest, Tally } from '../../src/evidence/evidence.js';
import { evidenceIn, evidenceOf } from '../support/data.js';

const evidence = (source: string, csv: string, request?: Partial<EvidenceRequest>) =>
  evidenceIn(
    `
# file: touchpoints/hotline.yaml
name: Hotline
metrics:
  - { id: waiting-time, better: lower, target: 60 }
# file: touchpoints/invoice.yaml
name: Invoice
metrics:
  - { id: errors, better: lower }
# file: journeys/order.yaml
name: I order
steps:
  - { id: ask, touchpoint: hotline }
  - { id: pay, touchpoint: invoice }
# file: feedback/pulse.yaml
name: Pulse
data: pulse.csv
value: score
${source}
# file: feedback/pulse.csv
${csv}
`,
    request,
  );

const counts = ({ frequencies }: Tally) => Object.fromEntries(frequencies.map(({ value, count }) => [String(value), count]));
const others = ({ missing, notUsed, invalid }: Tally) => ({ missing, notUsed, invalid });
const about = ({ question: { touchpoint, journey, step, measure } }: Tally) => [touchpoint, journey, step, measure];

test('maps say what the texts stand for, and the names that tp knows need none', async () => {
  const { tallies, problems, sources } = await evidence(
    'touchpoint: { column: contact, map: { CALL: hotline, BILL: invoice } }\nmeasure: { column: q, map: { sat: csat } }\nscales: { csat: [1, 5] }',
    'contact,q,score\nCALL,sat,4\nCALL,sat,4.0\n hotline ,csat,5\nBILL,nps,9\n,nps,10\nn/a,sat,1\n',
  );
  expect(tallies.map((tally) => [...about(tally), counts(tally)])).toEqual([
    ['hotline', null, null, 'csat', { 4: 2, 5: 1 }],
    ['invoice', null, null, 'nps', { 9: 1 }],
    [null, null, null, 'csat', { 1: 1 }],
    [null, null, null, 'nps', { 10: 1 }],
  ]);
  expect(problems).toEqual([]);
  expect(sources).toMatchObject([{ id: 'pulse', rows: 6 }]);
});

test('what nobody knows is counted, shown, and never used', async () => {
  const { tallies, problems } = await evidence(
    'touchpoint: contact\nmeasure: q\njourney: j\nstep: s\nscales: { csat: [1, 5] }',
    'contact,q,j,s,score\nhotlin,nps,,,9\nhotline,nsp,,,9\nhotline,nps,ordr,,8\nhotline,nps,order,aks,7\nhotline,nps,order,ask,x\nhotline,csat,,,6\nhotline,effort,,,3\nhotline,effort,,,2\nhotline,,,,2',
  );
  expect(tallies.map((tally) => [...about(tally), counts(tally), others(tally).invalid])).toEqual([
    ['hotline', 'order', 'ask', 'nps', {}, 1],
    ['hotline', 'order', null, 'nps', { 7: 1 }, 0],
    ['hotline', null, null, 'csat', {}, 1],
    ['hotline', null, null, 'nps', { 8: 1 }, 0],
  ]);
  expect(
    problems.map(({ kind, path, subject, rows, examples, candidates }) => [kind, path.join('.'), subject, rows, examples, candidates]),
  ).toEqual(
    expect.arrayContaining([
      ['unmapped-value', 'touchpoint', 'contact', 1, ['hotlin'], ['hotline']],
      ['unmapped-value', 'measure', 'q', 2, ['', 'nsp'], expect.anything()],
      ['unmapped-value', 'journey', 'j', 1, ['ordr'], ['order']],
      ['unmapped-value', 'step', 's', 1, ['aks'], []],
      ['unmapped-value', 'value', 'score', 1, ['x'], []],
      ['out-of-range', 'scales.csat', 'score', 1, ['6'], []],
      ['bad-scale', 'value', 'effort', 2, ['effort'], []],
    ]),
  );
  expect(problems).toHaveLength(7);
});

test('metrics are summed up, each by its own target', async () => {
  const { tallies } = await evidence(
    'touchpoint: contact\nmeasure: { column: q, map: { wait: waiting-time } }\nmissing: [-1]',
    'contact,q,score\nhotline,wait,59\nhotline,waiting-time,60.5\nhotline,wait,-1\nhotline,wait,long\ninvoice,errors,2\nhotline,nps,3',
  );
  expect(tallies.map((tally) => [...about(tally), counts(tally), tally.readings, others(tally)])).toEqual([
    ['hotline', null, null, 'nps', { 3: 1 }, null, { missing: 0, notUsed: 0, invalid: 0 }],
    ['hotline', null, null, 'waiting-time', {}, { n: 2, sum: 119.5, squares: 7141.25, within: 1 }, { missing: 1, notUsed: 0, invalid: 1 }],
    ['invoice', null, null, 'errors', {}, { n: 1, sum: 2, squares: 4, within: null }, { missing: 0, notUsed: 0, invalid: 0 }],
  ]);
});

test('one measure for all rows needs no column', async () => {
  const { tallies } = await evidence(
    'touchpoint: contact\nscales: { effort: { min: 1, max: 5, reversed: true } }',
    'contact,score\nhotline,2\n',
  );
  expect(tallies).toMatchObject([
    { question: { measure: 'effort', scale: { min: 1, max: 5, reversed: true } }, frequencies: [{ value: 2 }] },
  ]);
});

test('a question can be the outcome, and an answer to its measure as well', async () => {
  const csv = 'contact,q,score\nhotline,sat,2\n,overall,5\n,overall,3\n,overall,';
  const scales = 'scales: { csat: [1, 5] }\ntouchpoint: contact\noutcome: { question: overall';
  const mapped = await evidence(`measure: { column: q, map: { sat: csat, overall: csat } }\n${scales} }`, csv);
  expect(mapped.tallies.map((tally) => [...about(tally), counts(tally), others(tally).missing])).toEqual([
    ['hotline', null, null, 'csat', { 2: 1 }, 0],
    [null, null, null, 'csat', { 3: 1, 5: 1 }, 1],
    [null, null, null, 'outcome', { 50: 1, 100: 1 }, 1],
  ]);
  const alone = await evidence(`measure: { column: q, map: { sat: csat } }\n${scales}, scale: [1, 5] }`, csv);
  expect(alone.tallies.map((tally) => [...about(tally), counts(tally)])).toEqual([
    ['hotline', null, null, 'csat', { 2: 1 }],
    [null, null, null, 'outcome', { 50: 1, 100: 1 }],
  ]);
  expect([mapped.problems, alone.problems]).toEqual([[], []]);
});

describe('the answers of respondents', () => {
  const source =
    'touchpoint: contact\nmeasure: q\nrespondent: who\nscales: { csat: [1, 5] }\noutcome: { question: nps, scale: [0, 10] }\nsegments: { city: city }';
  const csv = [
    'who,contact,q,city,score',
    'b,hotline,csat,Bonn,4',
    'a,hotline,csat,Köln,5',
    'a,invoice,csat,Köln,1',
    'b,hotline,csat,Bonn,1',
    'a,,nps,Köln,9',
    ',hotline,csat,Bonn,3',
    'c,invoice,csat,Bonn,7',
    'c,invoice,csat,Bonn,2',
  ].join('\n');

  test('stand side by side: the first of each question, in the order of the data', async () => {
    const { rows, tallies } = await evidence(source, csv);
    const questions = tallies.flatMap(({ question }) => (question.measure === 'csat' ? [question] : []));
    expect(questions.map(({ touchpoint }) => touchpoint)).toEqual(['hotline', 'invoice']);
    const request = { source: 'pulse', questions, window: null, where: {}, limit: 100, named: true };
    expect(await rows(request)).toEqual({
      total: 3,
      columns: [Float64Array.of(4, 5, Number.NaN), Float64Array.of(Number.NaN, 1, 2)],
      outcome: Float64Array.of(Number.NaN, 90, Number.NaN),
      left: null,
      weights: null,
      respondents: ['b', 'a', 'c'],
    });
    expect((await rows({ ...request, limit: 2, named: true }))?.respondents).toEqual(['b', 'c']);
    expect((await rows({ ...request, where: { city: 'Bonn' } }))?.respondents).toEqual(['b', 'c']);
    expect(await rows({ ...request, where: { country: 'de' } })).toBeNull();
  });

  test('are added up in pairs', async () => {
    const { pairs, tallies } = await evidence(source, csv);
    const questions = tallies.flatMap(({ question }) => (question.measure === 'csat' ? [question] : []));
    expect(await pairs({ source: 'pulse', questions, window: null, where: {}, limit: 0, named: true })).toEqual([
      [{ n: 2, x: 9, y: 9, xx: 41, yy: 41, xy: 41 }],
      [
        { n: 1, x: 1, y: 5, xx: 1, yy: 25, xy: 5 },
        { n: 2, x: 3, y: 3, xx: 5, yy: 5, xy: 5 },
      ],
      [
        { n: 1, x: 90, y: 5, xx: 8100, yy: 25, xy: 450 },
        { n: 1, x: 90, y: 1, xx: 8100, yy: 1, xy: 90 },
        { n: 1, x: 90, y: 90, xx: 8100, yy: 8100, xy: 8100 },
      ],
    ]);
  });

  test('have an outcome of their own where a column says it', async () => {
    const own = 'touchpoint: contact\nmeasure: q\nrespondent: who\nscales: { csat: [1, 5] }\noutcome: { column: all, scale: [1, 7] }';
    const { rows, pairs, tallies, problems } = await evidence(
      own,
      'who,contact,q,all,score\na,hotline,csat,7,5\na,invoice,csat,7,1\nb,hotline,csat,2,4\nc,invoice,csat,,3\nd,hotline,csat,9,2\n',
    );
    const questions = tallies.map(({ question }) => question);
    expect(questions.map(({ touchpoint, measure }) => [touchpoint, measure])).toEqual([
      ['hotline', 'csat'],
      ['invoice', 'csat'],
    ]);
    const request = { source: 'pulse', questions, window: null, where: {}, limit: 100, named: true };
    expect((await rows(request))?.outcome).toEqual(Float64Array.of(100, 100 / 6, Number.NaN, Number.NaN));
    expect((await pairs(request))?.[2]).toMatchObject([{ n: 2, y: 9 }, { n: 1, y: 1 }, { n: 2 }]);
    expect(problems).toMatchObject([{ kind: 'out-of-range', path: ['outcome', 'column'], rows: 1, examples: ['9'] }]);
  });

  test('keep the order of the files, whatever columns these have', async () => {
    const { rows, tallies } = await evidenceOf([
      { path: 'touchpoints/hotline.yaml', text: 'name: Hotline\n' },
      {
        path: 'feedback/pulse.yaml',
        text: 'name: Pulse\ndata: pulse-*.csv\nvalue: score\ntouchpoint: contact\nmeasure: q\nrespondent: who\n',
      },
      { path: 'feedback/pulse-1.csv', text: 'who,contact,q,score\nz,hotline,nps,1\ny,hotline,nps,2\n' },
      { path: 'feedback/pulse-2.csv', text: 'score;who;contact;q\n9;y;hotline;nps\n3;x;hotline;nps\n' },
      { path: 'feedback/pulse-3.csv', text: 'score;who;contact;q\n4;a;hotline;nps\n' },
    ]);
    const found = await rows({ source: 'pulse', questions: [tallies[0].question], window: null, where: {}, limit: 100, named: true });
    expect([found?.respondents, found?.columns]).toEqual([['z', 'y', 'x', 'a'], [Float64Array.of(1, 2, 3, 4)]]);
  });

  test('cannot be told where nobody says who answered', async () => {
    const { rows, pairs } = await evidence('touchpoint: contact\nmeasure: q\nscales: { csat: [1, 5] }', csv);
    const request = { source: 'pulse', questions: [], window: null, where: {}, limit: 100, named: true };
    expect([await rows(request), await pairs(request)]).toEqual([null, null]);
  });
});

test('a touchpoint of the map that nobody answers about is reported', async () => {
  const { problems } = await evidence(
    'touchpoint: { column: contact, map: { CALL: hotline, BILL: invoice } }\nmeasure: q',
    'contact,q,score\nCALL,nps,9\n',
  );
  expect(problems).toMatchObject([{ kind: 'no-answers', path: ['touchpoint', 'map', 'BILL'], subject: 'invoice' }]);
});

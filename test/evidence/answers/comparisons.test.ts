/** Touchpoints weighed against each other: points to hand out, the most and the least important of a few. */
import { expect, test } from 'vitest';
import type { Tally } from '../../../src/evidence/evidence.js';
import { evidenceIn } from '../../support/data.js';

const evidence = (answers: string, csv: string, source = '') =>
  evidenceIn(`
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/invoice.yaml
name: Invoice
# file: touchpoints/newsletter.yaml
name: Newsletter
# file: touchpoints/website.yaml
name: Website
# file: feedback/survey.yaml
name: Survey
data: survey.csv
${source}
answers:
${answers}
# file: feedback/survey.csv
${csv}
`);

const told = ({ question, frequencies, missing, notUsed, invalid }: Tally) => [
  question.touchpoint,
  Object.fromEntries(frequencies.map(({ value, count }) => [String(Number(value.toFixed(3))), count])),
  [missing, notUsed, invalid],
];

test('points are shares of what was handed out; about 100 is brought to 100, anything else dropped and told', async () => {
  // The rows of stated_importance.json, then one with a gap, one without an answer, and one below 0.
  const { tallies, problems } = await evidence(
    '  - points: { w: website, h: hotline, n: newsletter, i: invoice }',
    'w,h,n,i\n40,40,5,15\n30,50,0,20\n25,25,25,25\n36,36,9,9\n10,10,10,10\n50,50,,0\n,,,\n-10,60,50,0',
  );
  expect(tallies.map(told)).toEqual([
    ['hotline', { 25: 1, 40: 2, 50: 1 }, [1, 0, 3]],
    ['invoice', { 10: 1, 15: 1, 20: 1, 25: 1 }, [1, 0, 3]],
    ['newsletter', { 0: 1, 5: 1, 10: 1, 25: 1 }, [1, 0, 3]],
    ['website', { 25: 1, 30: 1, 40: 2 }, [1, 0, 3]],
  ]);
  expect(tallies.every(({ question }) => question.measure === 'importance' && question.instrument === 'points')).toBe(true);
  expect(problems).toMatchObject([{ kind: 'bad-points', rows: 3, path: ['answers', 0, 'points'] }]);
  expect(problems[0]?.examples).toContain('50 + 50 + – + 0');
});

test('the most important counts 1, the least −1, what was shown beside them 0', async () => {
  const { tallies, problems } = await evidence(
    '  - { best: most, worst: least, among: [hotline, invoice, website] }',
    'most,least\nhotline,invoice\nhotline,website\nwebsite,invoice\n,invoice\n,',
  );
  expect(tallies.map(told)).toEqual([
    ['hotline', { 0: 1, 1: 2 }, [2, 0, 0]],
    ['invoice', { '-1': 2, 0: 1 }, [2, 0, 0]],
    ['website', { '-1': 1, 0: 1, 1: 1 }, [2, 0, 0]],
  ]);
  expect(tallies.every(({ question }) => question.instrument === 'best-worst')).toBe(true);
  expect(problems).toEqual([]);
});

test('what was shown may differ from person to person, and stand for a touchpoint by a map', async () => {
  const { tallies, problems } = await evidence(
    '  - { best: b, worst: w, shown: [s1, s2, s3], map: { 1: hotline, 2: invoice, 3: newsletter, 4: website } }',
    's1,s2,s3,b,w\n1,2,3,1,3\n2,3,4,4,3\n1,3,4,4,1.0',
  );
  expect(tallies.map(told)).toEqual([
    ['hotline', { '-1': 1, 1: 1 }, [0, 0, 0]],
    ['invoice', { 0: 2 }, [0, 0, 0]],
    ['newsletter', { '-1': 2, 0: 1 }, [0, 0, 0]],
    ['website', { 1: 2 }, [0, 0, 0]],
  ]);
  expect(problems).toEqual([]);
});

test('a choice that cannot be is invalid and told: twice the same, something that was not shown, a word that nobody knows', async () => {
  const { tallies, problems } = await evidence(
    '  - { best: most, worst: least, among: [hotline, invoice, website] }',
    'most,least\nhotline,hotline\nnewsletter,hotline\nhotlin,invoice\nhotline,invoice',
  );
  expect(tallies.map(told)).toEqual([
    ['hotline', { 1: 1 }, [0, 0, 3]],
    ['invoice', { '-1': 1 }, [0, 0, 3]],
    ['website', { 0: 1 }, [0, 0, 3]],
  ]);
  expect(problems.map(({ kind, rows, examples }) => [kind, rows, examples])).toEqual([
    ['unmapped-value', 1, ['hotlin']],
    ['bad-choice', 2, ['hotline / hotline', 'newsletter / hotline']],
  ]);
});

test('other questions of the source, dates, segments and weights are read as ever', async () => {
  const { tallies } = await evidence(
    '  - { column: sat, touchpoint: hotline, measure: csat, scale: [1, 5] }\n  - { best: most, worst: least, among: [hotline, invoice, website] }\n  - { expectation: hotline/fast, functional: f, dysfunctional: d }',
    'day,w,sat,most,least,f,d\n2026-01-05,2,4,hotline,invoice,like,dislike\n2026-02-05,1,5,website,invoice,like,neutral',
    'date: day\nweight: w',
  );
  const hotline = tallies.filter(({ question }) => question.touchpoint === 'hotline');
  expect(
    hotline.map(({ question, period, frequencies }) => [question.measure, period, frequencies[0]?.value, frequencies[0]?.weight]),
  ).toEqual(
    expect.arrayContaining([
      ['csat', '2026-01', 4, 2],
      ['importance', '2026-01', 1, 2],
      ['importance', '2026-02', 0, 1],
      ['kano', '2026-01', 4, 2],
    ]),
  );
});

const choices = (csv: string, source = 'choices: { best: [most], worst: [least] }') =>
  evidenceIn(`
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/invoice.yaml
name: Invoice
# file: touchpoints/website.yaml
name: Website
# file: feedback/survey.yaml
name: Survey
data: survey.csv
touchpoint: item
value: choice
${source}
# file: feedback/survey.csv
${csv}
`);

test('in long data a row is a touchpoint that was shown, which says whether it was chosen', async () => {
  const { tallies, problems } = await choices(
    'item,choice\nhotline,most\ninvoice,least\nwebsite,\nhotline,most\ninvoice,0\nwebsite,least',
    'missing: [""]\nchoices: { best: [most], worst: [least] }',
  );
  expect(tallies.map(told)).toEqual([
    ['hotline', { 1: 2 }, [0, 0, 0]],
    ['invoice', { '-1': 1, 0: 1 }, [0, 0, 0]],
    ['website', { '-1': 1, 0: 1 }, [0, 0, 0]],
  ]);
  expect(tallies.map(({ question: { measure, instrument, scale } }) => [measure, instrument, scale?.min])).toEqual(
    new Array(3).fill(['importance', 'best-worst', -1]),
  );
  expect(problems).toEqual([]);
});

test('in long data other values may mean not chosen, and codes no answer; what nobody knows is told', async () => {
  const { tallies, problems } = await choices(
    'item,choice\nhotline,+\ninvoice,-\nwebsite,o\nhotline,99\ninvoice,?\nwebsite,',
    'missing: [99]\nchoices: { best: ["+"], worst: ["-"], neither: [o] }',
  );
  expect(tallies.map(told)).toEqual([
    ['hotline', { 1: 1 }, [1, 0, 0]],
    ['invoice', { '-1': 1 }, [0, 0, 1]],
    ['website', { 0: 1 }, [1, 0, 0]],
  ]);
  expect(problems).toMatchObject([{ kind: 'unmapped-value', rows: 1, path: ['value'], examples: ['?'] }]);
});

test('in long data rows that are lacking are told: those of what was not chosen, and half of a choice', async () => {
  const only = await choices('item,choice\nhotline,most\ninvoice,least\n');
  expect(only.problems).toMatchObject([{ kind: 'bad-choice', path: ['choices'], rows: 2, examples: ['1 / 1 / 0'] }]);
  const half = await choices('item,choice\nhotline,most\ninvoice,\nwebsite,\nhotline,most\ninvoice,least\nwebsite,\n');
  expect(half.problems).toMatchObject([{ kind: 'bad-choice', path: ['choices'], rows: 1, examples: ['2 / 1 / 3'] }]);
});

test('in long data a column of measures may tell choices from ratings of others', async () => {
  const { tallies, problems } = await choices(
    'item,q,choice\nhotline,md,most\ninvoice,md,least\nwebsite,md,\nhotline,sat,4\n',
    'measure: { column: q, map: { md: importance, sat: csat } }\nscales: { csat: [1, 5] }\nchoices: { best: [most], worst: [least] }',
  );
  expect(tallies.map(({ question }) => [question.touchpoint, question.measure, question.instrument])).toEqual([
    ['hotline', 'csat', null],
    ['hotline', 'importance', 'best-worst'],
    ['invoice', 'importance', 'best-worst'],
    ['website', 'importance', 'best-worst'],
  ]);
  expect(problems).toEqual([]);
});

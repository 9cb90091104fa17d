import { describe, expect, test } from 'vitest';
import { conditionFields, judge, parseCondition } from '../../src/reports/condition.js';

/** The rows that a condition fails, by name; the number of rows that cannot be judged. */
function judged(text: string, rows: readonly object[], report = 'quality') {
  const condition = parseCondition(text);
  if (condition === null) throw new Error(`${text} is no condition`);
  const verdict = judge(condition, report, rows);
  return verdict && [verdict.failed.map((row) => row['name']), verdict.unknown];
}
const estimate = (value: number, low: number | null, high: number | null) => ({ value, low, high });

describe('a condition', () => {
  test.each([
    ['quality<60', 'quality', '<', 60],
    [' change.difference  <= -5.5 ', 'change.difference', '<=', -5.5],
    ['priority>=12', 'priority', '>=', 12],
    ['waiting-time>0', 'waiting-time', '>', 0],
  ])('is read from %j', (text, field, operator, limit) => {
    expect(parseCondition(text)).toEqual({ text: text.trim(), field, operator, limit });
  });

  test.each([
    '',
    'quality',
    'quality=60',
    'quality==60',
    '<60',
    'quality<',
    'quality<sixty',
    'quality<60%',
    '60<quality',
    'quality<60<70',
    'quality<1e3',
  ])('is not read from %j', (text) => {
    expect(parseCondition(text)).toBeNull();
  });
});

test('fails only rows whose whole interval lies on the bad side', () => {
  const rows = [
    { name: 'below', score: estimate(55, 50, 59) },
    { name: 'perhaps', score: estimate(55, 50, 60) },
    { name: 'above', score: estimate(70, 61, 80) },
  ];
  expect(judged('score<60', rows)).toEqual([['below'], 0]);
  expect(judged('score<=60', rows)).toEqual([['below', 'perhaps'], 0]);
  expect(judged('score>60', rows)).toEqual([['above'], 0]);
  expect(judged('score>50', rows)).toEqual([['above'], 0]);
  expect(judged('score>=50', rows)).toEqual([['below', 'perhaps', 'above'], 0]);
});

test('never fails what is unknown, nor what has no interval', () => {
  const rows = [
    { name: 'unknown', score: null },
    { name: 'assumed', score: estimate(25, null, null) },
    { name: 'bad', score: estimate(10, 5, 15) },
  ];
  expect(judged('score<60', rows)).toEqual([['bad'], 2]);
  expect(judged('score.value<60', rows)).toEqual([['bad'], 1]);
});

test('means the primary measure by the name of the report, and a measure by its own', () => {
  const rows = [
    { name: 'csat', measure: 'csat', primary: true, score: estimate(50, 45, 55) },
    { name: 'effort', measure: 'effort', primary: false, score: estimate(50, 45, 55) },
    { name: 'company', measure: 'nps', primary: true, score: estimate(90, 85, 95) },
  ];
  expect(judged('quality<60', rows)).toEqual([['csat'], 0]);
  expect(judged('effort<60', rows)).toEqual([['effort'], 0]);
  expect(judged('score<60', rows)).toEqual([['csat', 'effort'], 0]);
});

test('means the NPS itself where a row has one', () => {
  const rows = [
    { name: 'a', measure: 'nps', primary: true, score: estimate(40, 35, 45), nps: { ...estimate(-20, -30, -10), promoters: 3 } },
  ];
  expect(judged('nps<0', rows)).toEqual([['a'], 0]);
  expect(judged('nps>20', rows)).toEqual([[], 0]);
  expect(judged('nps.promoters<5', rows)).toEqual([['a'], 0]);
});

test('judges the number of an estimate by its interval, under whatever name', () => {
  const rows = [
    {
      name: 'a',
      change: { difference: -8, low: -17, high: 1, p: 0.2 },
      trend: { slope: -2, low: -5, high: 1 },
      topTwo: { k: 3, share: 0.2, low: 0.1, high: 0.5 },
      priority: { value: 20, low: 8, high: 30, share: 0.4, cumulative: 0.4 },
    },
  ];
  expect(judged('change.difference<-5', rows)).toEqual([[], 0]);
  expect(judged('change<-5', rows)).toEqual([[], 0]);
  expect(judged('change.difference<2', rows)).toEqual([['a'], 0]);
  expect(judged('trend.slope<0', rows)).toEqual([[], 0]);
  expect(judged('topTwo.share<0.4', rows)).toEqual([[], 0]);
  expect(judged('priority.value>10', rows)).toEqual([[], 0]);
  // Plain numbers have no interval to wait for.
  expect(judged('priority.share>0.3', rows)).toEqual([['a'], 0]);
  expect(judged('change.p<0.5', rows)).toEqual([['a'], 0]);
});

test('judges plain numbers as they are', () => {
  expect(
    judged(
      'coverage<0.5',
      [
        { name: 'a', coverage: 0.4 },
        { name: 'b', coverage: 0.5 },
      ],
      'relevance',
    ),
  ).toEqual([['a'], 0]);
});

test('is about nothing where no row has such a field', () => {
  expect(judged('qualty<60', [{ name: 'a', score: estimate(1, 0, 2) }])).toBeNull();
  expect(judged('constructor<60', [{ name: 'a' }])).toBeNull();
  expect(judged('quality<60', [])).toBeNull();
});

test('names the fields that have a number in some row', () => {
  const rows = [
    { touchpoint: 'a', n: 3, score: null, primary: true },
    { touchpoint: 'b', n: 0, score: estimate(1, 0, 2), nps: estimate(1, null, null) },
  ];
  expect(conditionFields(rows, 'quality')).toEqual(['n', 'quality', 'score']);
});

test('calls the two sides of a gap by their everyday names', () => {
  const condition = parseCondition('quality<50');
  const row = { touchpoint: 'hotline', performance: { value: 40, low: 35, high: 45 }, importance: { value: 80, low: 70, high: 90 } };
  expect(condition && judge(condition, 'gaps', [row])?.failed).toEqual([row]);
});

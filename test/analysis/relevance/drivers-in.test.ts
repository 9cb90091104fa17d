import { expect, test } from 'vitest';
import type { DriverData } from '../../../src/analysis/relevance/driver-design.js';
import { driversIn } from '../../../src/analysis/relevance/drivers-in.js';
import { pairSumsOf } from '../../../src/analysis/statistics/correlation.js';
import type { PairSums, Question } from '../../../src/evidence/evidence.js';
import { answers } from '../../support/evidence.js';

// Eight people who differ in every way: the drivers are independent of each other and of the noise.
const first = [1, 1, 1, 1, 5, 5, 5, 5];
const second = [1, 1, 5, 5, 1, 1, 5, 5];
const noise = [-1, 1, -1, 1, -1, 1, -1, 1];
const judged = first.map((_, person) => 50 + 30 * Math.sign(first[person] - 3) + 10 * Math.sign(second[person] - 3) + 10 * noise[person]);

/** The column of these eight, `times` over; NaN in the first `without` rows. */
const column = (values: readonly number[], times = 10, without = 0) =>
  Float64Array.from({ length: 8 * times }, (_, row) => (row < without ? Number.NaN : values[row % 8]));
const question = (touchpoint: string, told: { readonly reversed?: boolean } = {}): Question =>
  answers(touchpoint, 'csat', {}, { source: 'survey', ...told }).question;

function found(columns: readonly Float64Array[], outcome: Float64Array, told: Partial<DriverData> & { readonly total?: number } = {}) {
  const { total = outcome.length, ...other } = told;
  const rows = { total, columns, outcome, left: null, weights: null, respondents: null };
  const questions = columns.map((_, index) => question(['first', 'second', 'third'][index]));
  return driversIn({ source: 'survey', questions, rows, outcome, pairs: null, ...other }, 1);
}

test('shares out R² among the drivers', () => {
  const drivers = found([column(first), column(second)], column(judged));
  // Variances 900, 100 and 100 of 1100; independent drivers have what their correlation squared says.
  expect(drivers?.r2).toBeCloseTo(10 / 11, 9);
  expect(drivers?.drivers.map(({ lmg }) => lmg?.toFixed(6))).toEqual([(9 / 11).toFixed(6), (1 / 11).toFixed(6)]);
  expect(drivers?.drivers.map(({ share }) => share?.toFixed(6))).toEqual(['0.900000', '0.100000']);
  expect(drivers?.drivers.map(({ correlation }) => correlation?.toFixed(6))).toEqual([
    Math.sqrt(9 / 11).toFixed(6),
    Math.sqrt(1 / 11).toFixed(6),
  ]);
  expect(drivers).toMatchObject({
    source: 'survey',
    respondents: 80,
    n: 80,
    missing: 'listwise',
    status: 'ok',
    explains: true,
    halo: false,
  });
  expect(drivers).toMatchObject({
    repaired: 0,
    replicates: 1000,
    sampled: false,
    drivers: [
      { n: 80, excluded: null },
      { n: 80, excluded: null },
    ],
  });
});

test('says how sure the shares are', () => {
  const [strong, weak] = found([column(first), column(second)], column(judged))?.drivers ?? [];
  expect(strong).toMatchObject({ first: 1, topThree: 1 });
  expect(strong?.low).toBeGreaterThan(0.5);
  expect(strong?.low).toBeLessThan(0.9);
  expect(weak?.high).toBeGreaterThan(0.1);
});

test('turns reversed answers around', () => {
  const data = { questions: [question('first'), question('second', { reversed: true })] };
  const reversed = found([column(first), column(second.map((value) => 6 - value))], column(judged), data);
  expect(reversed?.drivers[1]).toMatchObject({ excluded: null });
  expect(reversed?.drivers[1]?.correlation).toBeCloseTo(Math.sqrt(1 / 11), 9);
});

test('does not rank what is the worse the better it is rated', () => {
  const drivers = found([column(first), column(second.map((value) => 6 - value))], column(judged));
  expect(drivers?.drivers[1]).toMatchObject({ excluded: 'negative' });
  expect(drivers?.drivers[1]?.lmg).toBeCloseTo(1 / 11, 9);
});

test('counts only those who answered everything where most did', () => {
  expect(found([column(first), column(second, 10, 16)], column(judged))).toMatchObject({ missing: 'listwise', n: 64, respondents: 80 });
});

test('counts each pair of questions by itself where few answered everything', () => {
  const drivers = found([column(first), column(second, 10, 24)], column(judged));
  expect(drivers).toMatchObject({ missing: 'pairwise', n: 56, respondents: 80, drivers: [{ n: 80 }, { n: 56 }] });
  expect(drivers?.drivers.map(({ share }) => share?.toFixed(6))).toEqual(['0.900000', '0.100000']);
});

test('measures completeness among those with an outcome', () => {
  // 40 have none; of the other 40 all answered everything.
  expect(found([column(first), column(second)], column(judged, 10, 40))).toMatchObject({ missing: 'listwise', n: 40, respondents: 40 });
});

test('leaves out a question that too few answered, and says why', () => {
  const drivers = found([column(first), column(second, 10, 56)], column(judged));
  expect(drivers?.drivers).toMatchObject([
    { excluded: null, share: 1 },
    { excluded: 'too-few-pairs', lmg: null, share: null, low: null, n: 24 },
  ]);
});

test('leaves out a question to which all answers are the same, but not for that reason one without any', () => {
  const drivers = found([column(first), column(first.map(() => 3)), column(second, 10, 80)], column(judged));
  expect(drivers?.drivers.map(({ excluded }) => excluded)).toEqual([null, 'no-variance', 'too-few-pairs']);
});

test('is too few below five respondents a driver, and a hint below ten or fifty', () => {
  const status = (people: number, drivers: number) =>
    found(
      [first, second].slice(0, drivers).map((values) => column(values, 100).slice(0, people)),
      column(judged, 100).slice(0, people),
    )?.status;
  expect([status(9, 2), status(10, 2), status(49, 2), status(50, 2)]).toEqual(['too-few', 'indicative', 'indicative', 'ok']);
});

test('explains nothing below an R² of 0.1', () => {
  const loud = (times: number) => column(first.map((value, person) => 50 + Math.sign(value - 3) + times * noise[person]));
  // Of 1 + 8.41 parts of variance one is explained, of 1 + 9.61 less than a tenth.
  expect(found([column(first)], loud(2.9))).toMatchObject({ explains: true });
  expect(found([column(first)], loud(3.1))).toMatchObject({ explains: false });
});

test('sees a halo where all ratings move together, but not in a single one', () => {
  expect(found([column(first)], column(judged))).toMatchObject({ halo: false });
  expect(found([column(first), column(first)], column(judged))).toMatchObject({ halo: true, drivers: [{ share: 0.5 }, { share: 0.5 }] });
});

test('takes the correlations of all respondents where the rows hold only a part of them', () => {
  const all = [column(first, 100), column(second, 100), column(judged, 100)];
  const pairs: readonly (readonly PairSums[])[] = all.map((one, row) => all.slice(0, row + 1).map((other) => pairSumsOf(one, other)));
  const whole = found([column(first), column(second)], column(judged));
  const part = found([column(first), column(second)], column(judged), { pairs, total: 800 });
  expect(part).toMatchObject({ sampled: true, respondents: 800, n: 800, missing: 'pairwise' });
  const width = (drivers: ReturnType<typeof found>) => (drivers?.drivers[1]?.high ?? 0) - (drivers?.drivers[1]?.low ?? 0);
  expect(width(part) / width(whole)).toBeCloseTo(Math.sqrt(1 / 10), 1);
});

test('turns reversed answers around in the sums as well', () => {
  const all = [
    column(first, 100),
    column(
      second.map((value) => 6 - value),
      100,
    ),
    column(judged, 100),
  ];
  const pairs = all.map((one, row) => all.slice(0, row + 1).map((other) => pairSumsOf(one, other)));
  const questions = [question('first'), question('second', { reversed: true })];
  const drivers = found([column(first), column(second.map((value) => 6 - value))], column(judged), { pairs, total: 800, questions });
  expect(drivers?.drivers[1]).toMatchObject({ excluded: null });
  expect(drivers?.drivers[1]?.correlation).toBeCloseTo(Math.sqrt(1 / 11), 9);
});

test('is nothing where no driver varies, or the outcome does not', () => {
  expect(found([column(first.map(() => 3))], column(judged))).toBeNull();
  expect(found([column(first)], column(judged.map(() => 100)))).toBeNull();
  expect(found([column(first, 2, 3)], column(judged, 2))).not.toBeNull();
  expect(found([column(first, 2, 8)], column(judged, 2))).toBeNull();
});

test('gives the same for the same seed', () => {
  const data = [[column(first), column(second)], column(judged)] as const;
  expect(found(...data)).toEqual(found(...data));
});

/** Who left: by a value, or by a date within a time after the answer. */
import { expect, test } from 'vitest';
import { evidenceIn } from '../../support/data.js';

async function left(source: string, csv: string, window: { readonly first: string; readonly last: string } | null = null, settings = '') {
  const { rows } = await evidenceIn(`${settings}
# file: feedback/survey.yaml
name: Survey
data: survey.csv
${source}
answers:
  - { column: a, measure: nps }
# file: feedback/survey.csv
${csv}
`);
  const found = await rows({ source: 'survey', questions: [], window: window && { name: 'w', ...window }, where: {}, limit: 100 });
  return found?.left === null || found?.left === undefined ? null : [...found.left].map((value) => (Number.isNaN(value) ? null : value));
}

test('nothing is known where the source does not say', async () => {
  expect(await left('', 'a,b\n1,2\n')).toBeNull();
});

test('by the values that mean so; who gives no answer is unknown', async () => {
  expect(await left('left: { column: gone, values: ["yes", 1] }\nmissing: ["?"]', 'a,gone\n1,yes\n1,no\n1,1.0\n1,\n1,?\n')).toEqual([
    1,
    0,
    1,
    null,
    null,
  ]);
});

test('by any date, where there is no time to leave in', async () => {
  expect(await left('left: { column: gone }', 'a,gone\n1,2026-01-05\n1,\n')).toEqual([1, 0]);
});

test('within a time after the answer, as far as the data reach', async () => {
  const csv = [
    'a,day,gone',
    '1,2026-01-01,2026-01-31', // on the last day
    '1,2026-01-01,2026-02-01', // a day later
    '1,2026-01-01,', // stayed
    '1,2026-02-15,2026-02-20', // left, but not all who answered then have been followed for long enough
    '1,2026-02-15,',
    '1,2026-01-20,2026-01-10', // gone before the answer
    '1,,2026-01-10', // no day to count from
    '1,2026-02-28,',
  ].join('\n');
  expect(await left('date: day\nleft: { column: gone, within: P30D }', csv)).toEqual([1, 0, 0, null, null, null, null, null]);
});

test.each([
  ['the last day that there is', '', '9999-12-31'],
  ['the same with a time', '', '9999-12-31 00:00:00'],
  ['a date that is declared to mean none', 'missing: ["2099-01-01"]', '2099-01-01'],
])('%s is no leaving, and does not say how far the data reach', async (_, declared, never) => {
  const csv = `a,day,gone\n1,2026-01-01,2026-01-20\n1,2026-01-01,${never}\n1,2026-02-15,${never}\n1,2026-02-28,\n`;
  expect(await left(`date: day\n${declared}\nleft: { column: gone, within: P30D }`, csv)).toEqual([1, 0, null, null]);
});

test('the newest day is that of all the data, whatever the window', async () => {
  const csv = 'a,day,gone\n1,2026-01-01,2026-01-05\n1,2026-03-31,\n';
  expect(await left('date: day\nleft: { column: gone, within: P30D }', csv, { first: '2026-01-01', last: '2026-01-31' })).toEqual([1]);
});

test('within the time of the settings, else 90 days, where the source names none and answers have a date', async () => {
  const csv = 'a,day,gone\n1,2026-01-01,2026-03-31\n1,2026-01-01,2026-05-30\n1,2026-05-01,\n';
  const long = `${csv}1,2026-12-01,\n`;
  expect(await left('date: day\nleft: { column: gone }', csv)).toEqual([1, 0, null]);
  expect(
    await left(
      'date: day\nleft: { column: gone }',
      long,
      null,
      '\n# file: tp.yaml\nformat: 1\nname: Us\nsettings: { relation_break_within: P200D }',
    ),
  ).toEqual([1, 1, 0, null]);
});

test('after one date for all answers', async () => {
  const csv = 'a,gone\n1,15.01.2026\n1,01.03.2026\n1,\n';
  expect(await left('date: { fixed: 2026-01-01 }\nleft: { column: gone, within: P1M }', csv)).toEqual([1, 0, 0]);
});

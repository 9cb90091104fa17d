/** How dates are written, found out from the column. */
import { describe, expect, test } from 'vitest';
import { dateOnly, detectPattern, shapesOf } from '../../../src/evidence/time/dates.js';
import { evidenceIn } from '../../support/data.js';

describe('the pattern of some texts', () => {
  test.each([
    [['2026-01-05', '2026-1-5 10:00', '2026-01-05T10:00:00Z'], 'YYYY-MM-DD'],
    [['2026/01/05'], 'YYYY/MM/DD'],
    [['20260105'], 'YYYYMMDD'],
    [['5.1.2026', '05.01.2026 10:00'], 'DD.MM.YYYY'],
    [['03/04/2026', '13/04/2026'], 'DD/MM/YYYY'],
    [['3/4/2026', '3/14/2026 8:51:12'], 'MM/DD/YYYY'],
    [['03-04-2026', '31-04-2026'], 'DD-MM-YYYY'],
    [['2026-01-05', 'n/a', 'soon'], 'YYYY-MM-DD'],
    [['5.1.2026', '6.1.2026', '2026-01-05'], 'DD.MM.YYYY'],
  ])('%j is %s', (texts, pattern) => {
    expect(detectPattern(shapesOf(texts))).toBe(pattern);
  });

  test.each([[['03/04/2026', '12/12/2026']], [['13/04/2026', '04/13/2026']], [['01-02-2026']]])('%j has two readings', (texts) => {
    const sign = texts[0].charAt(2);
    expect(detectPattern(shapesOf(texts))).toEqual({
      kind: 'ambiguous',
      readings: [`DD${sign}MM${sign}YYYY`, `MM${sign}DD${sign}YYYY`],
    });
  });

  test.each([[['soon']], [[]], [['05.01.26']], [['Jan 5, 2026']], [['2026']]])('%j has none', (texts) => {
    expect(detectPattern(shapesOf(texts))).toEqual({ kind: 'unknown' });
  });
});

test.each([
  ['DD.MM.YYYY', 'DD.MM.YYYY'],
  ['DD.MM.YY HH:mm', 'DD.MM.YY'],
  ['YYYY-MM-DDTHH:mm:ss', 'YYYY-MM-DD'],
  [' YYYY-MM ', 'YYYY-MM'],
  ['YYYY', 'YYYY'],
  ['DD.MM', null],
  ['%d.%m.%Y', null],
  ['day', null],
  ["YYYY'; DROP TABLE", null],
])('the declaration %s is the pattern %s', (declared, pattern) => {
  expect(dateOnly(declared)).toBe(pattern);
});

async function months(dates: readonly string[], format = '') {
  const { tallies, problems } = await evidenceIn(`
# file: feedback/survey.yaml
name: Survey
data: survey.csv
date: day
${format}
answers:
  - { column: a, measure: nps }
# file: feedback/survey.csv
a;day
${dates.map((date) => `1;${date}`).join('\n')}
`);
  return {
    months: tallies.map(({ period, frequencies: [{ count }] }) => `${period} ${count}`),
    problems: problems.map(({ kind, rows, examples, candidates }) => ({ kind, rows, examples, candidates })),
  };
}

test.each([
  ['DD.MM.YY', ['05.01.26', '6.2.99'], ['1999-02 1', '2026-01 1']],
  ['YYYY-MM', ['2026-01', '2026-02'], ['2026-01 1', '2026-02 1']],
  ['YYYY', ['2026', '2025'], ['2025-01 1', '2026-01 1']],
  ['MM/DD/YYYY', ['03/04/2026', '3/4/2026 12:00:00 AM'], ['2026-03 2']],
  ['DD/MM/YYYY', ['03/04/2026'], ['2026-04 1']],
  ['D.M.YYYY', ['3.4.2026', '03.04.2026'], ['2026-04 2']],
])('dates declared as %s are read so', async (format, dates, expected) => {
  expect(await months(dates, `format: { date: "${format}" }`)).toEqual({ months: expected, problems: [] });
});

test('a declaration without a year is refused', async () => {
  const { problems } = await months(['3.4.'], 'format: { date: DD.MM. }');
  expect(problems).toEqual([{ kind: 'bad-date', rows: null, examples: [], candidates: [] }]);
});

test('dates with two readings are refused with both', async () => {
  expect(await months(['03/04/2026', '04/05/2026', '04/05/2026'])).toEqual({
    months: [],
    problems: [{ kind: 'ambiguous-date', rows: null, examples: ['04/05/2026', '03/04/2026'], candidates: ['DD/MM/YYYY', 'MM/DD/YYYY'] }],
  });
});

test('a doubt at the beginning is settled by the whole column', async () => {
  const dates = [...Array.from({ length: 2000 }, (_, index) => `0${1 + (index % 9)}/01/2026`), '31/01/2026'];
  expect(await months(dates)).toEqual({ months: ['2026-01 2001'], problems: [] });
});

test('a beginning that misleads is found out', async () => {
  const dates = [...Array.from({ length: 1000 }, () => '2026-01-05'), ...Array.from({ length: 2000 }, () => '05.02.2026')];
  const { months: found, problems } = await months(dates);
  expect(found).toEqual(['null 1000', '2026-02 2000']);
  expect(problems).toMatchObject([{ kind: 'bad-date', rows: 1000, examples: ['2026-01-05'], candidates: ['DD.MM.YYYY'] }]);
});

test('a column that is at odds with itself is refused', async () => {
  const dates = [...Array.from({ length: 1000 }, () => '01/31/2026'), '31/01/2026'];
  expect((await months(dates)).problems).toMatchObject([{ kind: 'ambiguous-date' }]);
});

test.each(['infinity', '12026-01-05', '2026-13-01', '2026-02-29', '0000-00-00'])('%s is no date', async (date) => {
  expect((await months([date, '2026-01-05'])).problems).toMatchObject([{ kind: 'bad-date', rows: 1, examples: [date] }]);
});

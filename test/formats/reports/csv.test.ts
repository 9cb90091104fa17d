import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/formats/reports/csv.js';
import type { Column, Report, TableBlock } from '../../../src/reports/report.js';
import { anyText } from '../../support/any-text.js';
import { contextOf, rendered } from './formats.js';
import { sampleReport } from './sample-report.js';

/** Reads RFC 4180, strictly. */
function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = text;
  while (rest !== '') {
    const [whole = '', quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\n]*))/.exec(rest) ?? [];
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    const next = rest[whole.length];
    if (next !== ',' && next !== '\n') throw new Error(`not CSV at ${JSON.stringify(rest.slice(0, 30))}`);
    rest = rest.slice(whole.length + 1);
    if (next === '\n' && rest !== '') rows.push([]);
  }
  return rows;
}

function reportOf(columns: readonly Column[], rows: TableBlock['rows']): Report {
  return { ...sampleReport(), blocks: [{ kind: 'table', name: 'only', columns, rows, empty: '' }] };
}

const textColumn: Column = { key: 'name', label: 'Name', type: 'text' };
const written = async (value: string) =>
  parse((await rendered(csv, reportOf([textColumn], [{ cells: [value], about: null }]))).text)[1]?.[0];

test('has the keys of the columns as its head, two for an interval, in every language', async () => {
  const head = 'touchpoint,name,n,score,interval_low,interval_high,bar,change,change-interval_low,change-interval_high,p,verdict';
  for (const language of ['en', 'de'] as const) expect((await rendered(csv, sampleReport(language))).text.split('\n')[0]).toBe(head);
});

test('writes the table that is named', async () => {
  const { text } = await rendered(csv, sampleReport(), { table: 'details' });
  expect(parse(text)).toEqual([
    [
      'touchpoint',
      'top-two',
      'top-two-interval_low',
      'top-two-interval_high',
      'rank_low',
      'rank_high',
      'index',
      'difference-bar',
      'series',
      'newest',
      'cost_amount',
      'cost_currency',
    ],
    ['store', '0.795', '0.717', '0.856', '1', '1', '1234.5', '21.4', '70;71.5;;74;76.8', '2025-12-31', '2488', 'EUR'],
    ['hotline', '0.0002', '0', '0.034', '2', '3', '-0.04', '-31', '80;72;64.7', '2025-10-02', '0.5', 'EUR'],
  ]);
});

test('leaves unknown empty', async () => {
  expect(parse((await rendered(csv, sampleReport())).text)[3]).toEqual(['forum', 'Forum', '4', '', '', '', '', '', '', '', '', 'unknown']);
});

test('rounds nothing: every number is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }), async (numbers) => {
      const column: Column = { key: 'x', label: 'x', type: 'score' };
      const { text } = await rendered(
        csv,
        reportOf(
          [column],
          numbers.map((number) => ({ cells: [number], about: null })),
        ),
      );
      expect(
        parse(text)
          .slice(1)
          .map(([field]) => Number(field)),
      ).toEqual(numbers.map((number) => number + 0));
      expect(text).not.toMatch(/-0\n/);
    }),
  );
});

describe('what a spreadsheet would run', () => {
  test.each(['=1+1', '\t=1', '\n=1', ' @SUM(1)', '+49 170 1234567', '-2+3', '＝1+1', '－1', '|calc', '"=1+1"', "'=1", '--output=x'])(
    '%j is marked as text',
    async (value) => {
      expect(await written(value)).toBe(`'${value}`);
    },
  );

  test.each(['-5', '+3.5', '2024', 'a=b', 'Müller & Söhne', 'x, y', 'say "hi"', 'two\nlines'])('%j stays as it is', async (value) => {
    expect(await written(value)).toBe(value);
  });
});

test('any text is one field, read back but for what is marked or cannot be seen', async () => {
  await fc.assert(
    fc.asyncProperty(anyText(10), async (value) => {
      const read = await written(value);
      if (!/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(value)) expect([value, `'${value}`]).toContain(read);
      expect(read).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    }),
  );
});

test('is refused where there is no table', async () => {
  const result = await csv.render({ ...sampleReport(), blocks: [] }, contextOf());
  expect(result).toEqual({ kind: 'refused', lacks: 'table', wanted: null, names: [] });
});

/** What is read into memory answers every question as the query engine does, to the last digit, or declines. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountQuery, SumQuery, Time } from '../../src/evidence/engine/count-query.js';
import type { Table, TableRequest } from '../../src/evidence/engine/engine.js';
import { Declined } from '../../src/evidence/memory/declined.js';
import { openInMemory } from '../../src/evidence/memory/open-table.js';
import { databaseFor } from '../support/data.js';
import { temporaryFolder } from '../support/tp.js';

const root = temporaryFolder();
const database = databaseFor(root);
let files = 0;

/** The same file in both, or null where it is declined. */
async function bothTables(bytes: string | Uint8Array, request: Partial<TableRequest> = {}, extension = 'csv') {
  files += 1;
  const path = `x${files}.${extension}`;
  writeFileSync(join(root, path), bytes);
  const whole = { files: [path], delimiter: null, encoding: null, columns: ['a', 'b', 'c'], ...request };
  const memory = await openInMemory(root, whole, 1 << 20).catch(toNull);
  return memory === null ? null : { memory, database: await database.open(whole) };
}

function toNull(error: unknown): null {
  if (error instanceof Declined) return null;
  throw error;
}

/** True where both gave the same; false where one declined. */
async function agree<Result>(tables: { memory: Table; database: Table }, ask: (table: Table) => Promise<Result>): Promise<boolean> {
  const found = await ask(tables.memory).catch(toNull);
  if (found === null) return false;
  expect(found).toEqual(await ask(tables.database));
  return true;
}

const base = { windows: [], decimal: null, filter: [] };
const texts = fc.constantFrom(
  '1',
  '2',
  '3',
  '10',
  '4.5',
  '4,5',
  '',
  ' ',
  ' 7 ',
  'x',
  'Ä',
  '😀',
  'ﬀ',
  'a"b',
  'a;b',
  'a,b',
  'two\nlines',
  'cr\r\nlf',
  '1_000',
  'NULL',
);
const numbers = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((number) => number.toFixed(14)),
  fc.double({ min: 0, max: 50, noNaN: true }).map((number) => number.toFixed(3)),
  fc.constantFrom(
    '1',
    '0',
    '-1',
    '0.5',
    '2.000',
    '.5',
    '5.',
    '+1',
    '',
    'n/a',
    '0.3333333333333333',
    '1.0000000000000005',
    '1,5',
    '12 min',
    '9999',
  ),
);
const days = fc.oneof(
  fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '',
    'n/a',
    '2024-02-30',
    '2024-1-5',
    ' 2024-01-05',
    '2024-01-05 10:00',
    '2024-01-05T10:00:00Z',
    'soon',
    '31.12.2024',
    '2024',
    '5/13/2024',
  ),
);

const isQuoted = (text: string, sign: string) => /["\r\n]/.test(text) || text.includes(sign);
function toCsv(rows: readonly (readonly string[])[], sign: string, lineEnd: string, isAlways: boolean): string {
  const field = (text: string) => (isAlways || isQuoted(text, sign) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(field).join(sign) + lineEnd).join('');
}

const shape = fc.record({
  sign: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  quoted: fc.boolean(),
});
const table = <Cell>(a: fc.Arbitrary<Cell>, b: fc.Arbitrary<Cell>, c: fc.Arbitrary<Cell>) =>
  fc.array(fc.tuple(a, b, c), { minLength: 1, maxLength: 40 });

const time: Time = { column: 1, pattern: 'YYYY-MM-DD', empty: ['soon'] };
const windows = [
  { name: 'old', first: '1990-01-01', last: '2009-12-31' },
  { name: 'new', first: '2010-01-01', last: '2024-06-30' },
];

describe('counts and sums', () => {
  test('are those of the query engine for any CSV', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table(texts, texts, texts), shape, async (rows, { sign, lineEnd, mark, quoted }) => {
        const csv = `${mark ? '\ufeff' : ''}${toCsv([['a', 'b', 'c'], ...rows], sign, lineEnd, quoted)}`;
        const tables = await bothTables(csv);
        expect(tables).not.toBeNull();
        if (tables === null) return;
        expect(tables.memory.columns).toEqual(tables.database.columns);
        const count: CountQuery = {
          ...base,
          time: null,
          by: [0],
          monthly: true,
          counted: [[1], [2], [1, 2]],
          weight: null,
          multiplicity: null,
        };
        expect(await agree(tables, ({ count: ask }) => ask(count))).toBe(true);
        const filter = [{ column: 0, texts: ['1', 'x', '7'], orNone: true, negated: false }];
        expect(await agree(tables, ({ count: ask }) => ask({ ...count, by: [], counted: [[]], filter }))).toBe(true);
        expect(await agree(tables, ({ sample }) => sample(2))).toBe(true);
        expect(await agree(tables, ({ files: facts }) => facts())).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('are exact to the last digit of a weight', { timeout: 120_000 }, async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(table(texts, numbers, numbers), fc.constantFrom(null, '.' as const, ',' as const), async (rows, decimal) => {
        const tables = await bothTables(toCsv([['a', 'b', 'c'], ...rows], ';', '\n', false));
        if (tables === null) return;
        const query: CountQuery = { ...base, decimal, time: null, by: [], monthly: true, counted: [[0]], weight: 1, multiplicity: null };
        const sum: SumQuery = {
          ...base,
          decimal,
          time: null,
          by: [0],
          monthly: true,
          summed: [1, 2],
          codes: ['9999'],
          multiplicity: null,
          limits: [{ value: 12.5, better: 'lower' }],
        };
        for (const [weight, multiplicity] of [
          [1, null],
          [null, 2],
          [1, 2],
        ] as const)
          if (await agree(tables, ({ count }) => count({ ...query, weight, multiplicity }))) answered += 1;
        for (const multiplicity of [null, 2]) if (await agree(tables, ({ sum: ask }) => ask({ ...sum, multiplicity }))) answered += 1;
        for (const kind of ['weight', 'count'] as const) await agree(tables, ({ strays }) => strays({ kind, column: 1, decimal }));
      }),
      { numRuns: 20 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  test('know the days, windows and months', { timeout: 120_000 }, async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(table(texts, days, texts), async (rows) => {
        const tables = await bothTables(toCsv([['a', 'b', 'c'], ...rows], ',', '\n', false));
        if (tables === null) return;
        for (const [some, monthly] of [
          [[], true],
          [windows, true],
          [windows, false],
        ] as const) {
          const query = { ...base, windows: some, time, by: [2], monthly, multiplicity: null };
          if (await agree(tables, ({ count }) => count({ ...query, counted: [[0]], weight: null }))) answered += 1;
          if (await agree(tables, ({ sum }) => sum({ ...query, summed: [0], codes: [], limits: [] }))) answered += 1;
        }
        expect(await agree(tables, ({ shapes }) => shapes(1))).toBe(true);
        if (await agree(tables, ({ strays }) => strays({ kind: 'date', time }))) answered += 1;
        if (await agree(tables, ({ newest }) => newest([time]))) answered += 1;
      }),
      { numRuns: 20 },
    );
    expect(answered).toBeGreaterThan(50);
  });
});

describe('a date', () => {
  const patterns = ['YYYY-MM-DD', 'YYYY/MM/DD', 'DD.MM.YYYY', 'D.M.YY', 'MM/DD/YYYY', 'DD-MM-YYYY', 'YYYYMMDD', 'YYYY', 'MM.YYYY'];
  const written = [
    '2024-01-05',
    '2024-1-5',
    '2024/01/05',
    '05.01.2024',
    '5.1.2024',
    '5.1.24',
    '31.02.2024',
    '05.01.69',
    '1.1.68',
    '20240105',
    '2024',
    '13.2024',
    '1.2024',
    '2024-01-05 10:00',
    '05.01.2024 10:00',
    '05.01.2024T10:00',
    '13/12/2024',
    '12/13/2024',
    '0.1.2024',
    '29.02.2023',
    '29.02.2024',
    'x',
    '1,5',
    '5',
    '2024.01.05',
    '31/12/25',
    '12-31-2024',
    '2024-13-01',
    '2024-01',
    '2024-01-055',
    '2024-01/05',
    '0000-01-01',
    '12024-01-05',
    'epoch',
    'infinity',
    '',
    ' ',
    'NA',
  ];
  const opened = new Map<string, ReturnType<typeof bothTables>>();
  const tablesOf = (text: string) => {
    const tables = opened.get(text) ?? bothTables(`a,b\n"${text}",1\n`);
    opened.set(text, tables);
    return tables;
  };

  test.each(patterns)('written as %s is the day that the query engine reads, or declined', async (pattern) => {
    let answered = 0;
    for (const text of written) {
      const tables = await tablesOf(text);
      const query = {
        ...base,
        time: { column: 0, pattern, empty: [] },
        by: [],
        monthly: true,
        counted: [[1]],
        weight: null,
        multiplicity: null,
      };
      if (tables !== null && (await agree(tables, ({ count }) => count(query)))) answered += 1;
    }
    expect(answered).toBeGreaterThan(15);
  });
});

describe('rows side by side', () => {
  const decoded = (column: number) => ({
    columns: [[column]],
    numbers: new Map([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      [' 7 ', 7],
      ['', -1],
    ]),
  });
  test('are those of the query engine', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table(texts, texts, numbers), fc.integer({ min: 1, max: 50 }), async (rows, limit) => {
        const tables = await bothTables(toCsv([['a', 'b', 'c'], ...rows], '|', '\n', false));
        if (tables === null) return;
        const common = { ...base, time: null, dates: [], limit };
        const wide = {
          ...common,
          texts: [1],
          weight: 2,
          columns: [
            decoded(0),
            decoded(1),
            {
              columns: [[0, 1], [1]],
              numbers: new Map([
                ['1\u001f2', 5],
                ['x', 6],
              ]),
            },
          ],
          most: rows.length,
        };
        await agree(tables, ({ wideRows }) => wideRows(wide));
        expect(await agree(tables, ({ widePairs }) => widePairs(wide))).toBe(true);
        const known = [
          { texts: ['1'], column: 0, number: 4 },
          { texts: ['x'], column: 0, number: 5 },
          { texts: ['3'], column: 1, number: 2 },
        ];
        const long = { ...common, texts: [1], weight: null, respondent: 1, keys: [0], numbers: known, width: 2, further: [decoded(0)] };
        expect(await agree(tables, ({ longRows }) => longRows(long))).toBe(true);
        expect(await agree(tables, ({ longPairs }) => longPairs(long))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a file', () => {
  test.each([
    ['in windows-1252', Buffer.from('a;b\nGr\u00fc\u00dfe;1\n', 'latin1'), {}],
    ['in windows-1252 that is declared', Buffer.from('a;b\n\u0080;1\n', 'latin1'), { encoding: 'windows-1252' }],
    ['in UTF-16', Buffer.from('\ufeffa;b\n\u20ac;1\n', 'utf16le'), {}],
    ['with a line that names its sign', 'sep=;\na;b\n1;2\n', {}],
    ['with lone carriage returns', 'a,b\r1,2\r3,4\r', {}],
    ['with both kinds of line ends', 'a,b\n1,2\r\n3,4\n', {}],
    ['with blank lines', '\na,b\n\n1,2\n\n\n3,4\n\n', {}],
    ['without an end of its last line', 'a,b\n1,2', {}],
    ['with nothing but a header', 'a,b\n', {}],
    ['with quoted blanks', 'a,b\n"",""\n" ",x\n', {}],
    ['with one column', 'a\n1\n""\n3\n', {}],
    ['with columns in quotes', '"a","b"\n1,2\n', {}],
    ['with tabs', 'a\tb\n1\t2\n', {}],
  ] as const)('%s is read as the query engine reads it', async (_, bytes, request) => {
    const tables = await bothTables(bytes, { ...request, columns: ['a', 'b'] });
    const columns = tables?.memory.columns.map((__, index) => [index]) ?? [];
    expect(tables?.memory.columns).toEqual(tables?.database.columns);
    const query = { ...base, time: null, by: [], monthly: true, counted: columns, weight: null, multiplicity: null };
    expect(tables !== null && (await agree(tables, ({ count }) => count(query)))).toBe(true);
    expect(tables !== null && (await agree(tables, ({ files: facts }) => facts()))).toBe(true);
  });

  test.each([
    ['records of different length', 'a,b\n1\n'],
    ['a quote inside a field', 'a,b\n1"2,3\n'],
    ['text after a closing quote', 'a,b\n"1"2,3\n'],
    ['a quote that is never closed', 'a,b\n"1,3\n'],
    ['a NUL character', 'a,b\n1\0,3\n'],
    ['nothing in it', ''],
  ])('with %s is no plain file', async (_, bytes) => {
    await expect(bothTables(bytes, { columns: ['a', 'b'] })).rejects.toThrow();
  });

  test('of one column with blank lines is left to the query engine', async () => {
    expect(await bothTables('a\n1\n\n2\n', { columns: ['a'] })).toBeNull();
  });

  test.each(['parquet', 'xlsx'])('of the kind .%s is left to the query engine', async (extension) => {
    expect(await bothTables('', {}, extension)).toBeNull();
  });
});

/** The same answers in any file that data come in: delimiters, encodings, line ends, Parquet, JSON, several files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { type BinaryFile, evidenceOf } from '../support/data.js';
import { temporaryFolder } from '../support/tp.js';

const source = (data: string, further = '') => ({
  path: 'feedback/x.yaml',
  text: `name: X
data: ${data}
date: day
weight: weight
segments: { group: group }
answers:
  - { column: "Größe; Güte", touchpoint: hotline, measure: csat, scale: [1, 5], missing: [9] }
  - { column: wait, touchpoint: hotline, measure: waiting-time }
${further}`,
});
const touchpoint = {
  path: 'touchpoints/hotline.yaml',
  text: 'name: Hotline\nmetrics:\n  - { id: waiting-time, better: lower, target: 60 }\n',
};

const header = ['day', 'weight', 'group', 'Größe; Güte', 'wait', 'comment'];
const rows = [
  ['2026-01-05', '1.5', 'a', '4', '12.5', 'fine'],
  ['2026-01-31', '0.5', 'b', '5', '61', 'says "no", twice'],
  ['2026-02-01', '1', 'a', '9', '60', 'two\nlines'],
  ['2026-02-03', '1', '', '2', '', 'Grüße – €'],
];

const quote = (text: string, delimiter: string) =>
  /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
const csv = (delimiter = ',', lineEnd = '\n', lines = [header, ...rows]) =>
  lines.map((line) => line.map((text) => quote(text, delimiter)).join(delimiter)).join(lineEnd) + lineEnd;

/** The tallies and facts without what differs by the file. */
async function read(files: readonly BinaryFile[], data: string, further = '') {
  const { tallies, sources, problems } = await evidenceOf([touchpoint, source(data, further), ...files], { by: ['group'] });
  return {
    problems,
    facts: sources.map(({ rows, first, last, weighted, outside }) => ({ rows, first, last, weighted, outside })),
    tallies: tallies.map(({ question, ...tally }) => ({ measure: question.measure, ...tally })),
  };
}

const plain = () => read([{ path: 'feedback/x.csv', text: csv() }], 'x.csv');

test('a CSV file gives counts by month and segment', async () => {
  const { facts, tallies, problems } = await plain();
  expect(problems).toEqual([]);
  expect(facts).toEqual([{ rows: 4, first: '2026-01-05', last: '2026-02-03', weighted: true, outside: 0 }]);
  const nothing = { last: null, frequencies: [], readings: null, missing: 0, notUsed: 0, invalid: 0, window: 0 };
  const weighted = (value: number, weight: number) => ({ value, count: 1, weight, squaredWeight: weight ** 2 });
  expect(tallies).toEqual([
    { ...nothing, measure: 'csat', period: '2026-01', last: '2026-01-05', segments: ['a'], frequencies: [weighted(4, 1.5)] },
    { ...nothing, measure: 'csat', period: '2026-01', last: '2026-01-31', segments: ['b'], frequencies: [weighted(5, 0.5)] },
    { ...nothing, measure: 'csat', period: '2026-02', segments: ['a'], missing: 1 },
    { ...nothing, measure: 'csat', period: '2026-02', last: '2026-02-03', segments: [null], frequencies: [weighted(2, 1)] },
    {
      ...nothing,
      measure: 'waiting-time',
      period: '2026-01',
      last: '2026-01-05',
      segments: ['a'],
      readings: { n: 1, sum: 12.5, squares: 156.25, within: 1 },
    },
    {
      ...nothing,
      measure: 'waiting-time',
      period: '2026-01',
      last: '2026-01-31',
      segments: ['b'],
      readings: { n: 1, sum: 61, squares: 3721, within: 0 },
    },
    {
      ...nothing,
      measure: 'waiting-time',
      period: '2026-02',
      last: '2026-02-01',
      segments: ['a'],
      readings: { n: 1, sum: 60, squares: 3600, within: 1 },
    },
    { ...nothing, measure: 'waiting-time', period: '2026-02', segments: [null], missing: 1 },
  ]);
});

describe('the same comes from', () => {
  const german = [header, ...rows].map((line) => line.map((text) => (/^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text)));
  const daysFirst = german.map(([day, ...others]) => [day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3.$2.$1'), ...others]);

  test.each([
    ['semicolons', 'x.csv', csv(';')],
    ['tabs', 'x.tsv', csv('\t')],
    ['bars', 'x.csv', csv('|')],
    ['CRLF', 'x.csv', csv(',', '\r\n')],
    ['CR alone', 'x.csv', csv(',', '\r')],
    ['mixed line ends', 'x.csv', csv(',', '\r\n').replace('\r\n', '\n')],
    ['line ends that change their mind', 'x.csv', csv(',', '\n').replace('fine\n', 'fine\r\n')],
    ['no line end at the end', 'x.csv', csv().slice(0, -1)],
    ['blank lines', 'x.csv', `\n${csv(',', '\n\n')}\n\n`],
    ['a byte order mark', 'x.csv', `\ufeff${csv()}`],
    ['a separator line', 'x.csv', `sep=;\r\n${csv(';', '\r\n')}`],
    [
      'quotes around everything',
      'x.csv',
      csv().split('\n').length > 0
        ? [header, ...rows].map((line) => line.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n')
        : '',
    ],
    ['decimal commas and days first', 'x.csv', csv(';', '\r\n', daysFirst)],
    ['blanks around values', 'x.csv', csv(',', '\n', [header, ...rows.map(([day, weight, ...others]) => [day, ` ${weight} `, ...others])])],
  ])('%s', async (_name, data, text) => {
    expect(await read([{ path: `feedback/${data}`, text }], data)).toEqual(await plain());
  });

  test.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${csv()}`, 'utf16le'), ''],
    ['UTF-16 that is declared', Buffer.from(csv(), 'utf16le'), 'format: { encoding: utf-16 }'],
    ['UTF-16, the high byte first', Buffer.from(`\ufeff${csv()}`, 'utf16le').swap16(), ''],
    ['windows-1252 that is declared', fromWindows(csv()), 'format: { encoding: windows-1252 }'],
    ['ISO 8859-1 that is declared', Buffer.from(csv().replace(/[–€]/g, '?'), 'latin1'), 'format: { encoding: iso-8859-1 }'],
  ])('%s', async (_name, text, further) => {
    expect(await read([{ path: 'feedback/x.csv', text }], 'x.csv', further)).toEqual(await plain());
  });

  test('windows-1252 that is guessed, and the guess is reported', async () => {
    const { problems, ...others } = await read([{ path: 'feedback/x.csv', text: fromWindows(csv()) }], 'x.csv');
    expect({ problems: [], ...others }).toEqual(await plain());
    expect(problems).toMatchObject([{ kind: 'guessed-encoding', subject: 'windows-1252', file: 'feedback/x.csv', examples: ['1'] }]);
  });

  const records = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
  const typed = records.map((record) => ({
    ...record,
    weight: Number(record.weight),
    wait: record.wait === '' ? null : Number(record.wait),
  }));

  test.each([
    ['JSON lines', 'x.jsonl', records.map((record) => JSON.stringify(record)).join('\n')],
    ['JSON lines with numbers', 'x.ndjson', typed.map((record) => JSON.stringify(record)).join('\r\n')],
    ['a list in JSON', 'x.json', JSON.stringify(typed)],
    ['a list in JSON over many lines', 'x.json', JSON.stringify(records, null, 2)],
    [
      'records that lack what is empty',
      'x.jsonl',
      typed.map(({ wait, ...record }) => JSON.stringify(wait === null ? record : { wait, ...record })).join('\n'),
    ],
  ])('%s', async (_name, data, text) => {
    expect(await read([{ path: `feedback/${data}`, text }], data)).toEqual(await plain());
  });

  test.each([
    ['Parquet with texts', 'SELECT * FROM t'],
    [
      'Parquet with types',
      'SELECT * REPLACE (day::DATE AS day, weight::DECIMAL(9,2) AS weight, "Größe; Güte"::INTEGER AS "Größe; Güte", nullif(wait, \'\')::DOUBLE AS wait) FROM t',
    ],
    [
      'Parquet with points in time',
      'SELECT * REPLACE ((day || \' 13:14:15\')::TIMESTAMP AS day, "Größe; Güte"::DOUBLE AS "Größe; Güte") FROM t',
    ],
  ])('%s', async (_name, query) => {
    const text = await parquet(query, [{ path: 'x.csv', text: csv() }]);
    expect(await read([{ path: 'feedback/x.parquet', text }], 'x.parquet')).toEqual(await plain());
  });

  test('several files by a pattern, their columns in any order', async () => {
    const turned = (lines: readonly (readonly string[])[]) => lines.map((line) => [...line].reverse());
    const files = [
      { path: 'feedback/x-1.csv', text: csv(';', '\n', [header, rows[0]]) },
      { path: 'feedback/x-2.csv', text: csv(',', '\r\n', turned([header, rows[1], rows[2]])) },
      { path: 'feedback/x-3.jsonl', text: JSON.stringify(records[3]) },
      { path: 'feedback/y.csv', text: 'something,else\n' },
    ];
    expect(await read(files, '"x-*"')).toEqual(await plain());
  });
});

test('windows-1252 has characters of its own', async () => {
  const evidence = await evidenceOf(
    [
      {
        path: 'feedback/x.yaml',
        text: 'name: X\ndata: x.csv\nformat: { encoding: windows-1252 }\nsegments: { price: price }\nanswers:\n  - { column: a, measure: nps }\n',
      },
      { path: 'feedback/x.csv', text: Buffer.from('a,price\n9,\x80 5 \x96 10\xe4\n', 'latin1') },
    ],
    { by: ['price'] },
  );
  expect(evidence.tallies.map(({ segments }) => segments)).toEqual([['€ 5 – 10ä']]);
});

test('a file name may hold signs that the engine would take for a pattern', async () => {
  const found = await read(
    [
      { path: 'feedback/x[1]a.csv', text: csv() },
      { path: 'feedback/x1a.csv', text: 'nothing\n' },
    ],
    '"x?1?a.csv"',
  );
  expect(found.facts).toMatchObject([{ rows: 4 }]);
});

test('an id with more digits than a number can hold keeps them', async () => {
  const evidence = await evidenceOf([
    { path: 'feedback/x.yaml', text: 'name: X\ndata: x.jsonl\nrespondent: id\nanswers:\n  - { column: a, measure: nps }\n' },
    { path: 'feedback/x.jsonl', text: '{"id": 12345678901234567890, "a": 9}\n{"id": 12345678901234567891, "a": 8}\n' },
  ]);
  const rows = await evidence.rows({
    source: 'x',
    questions: [evidence.tallies[0].question],
    window: null,
    where: {},
    limit: 9,
    named: true,
  });
  expect(rows?.respondents).toEqual(['12345678901234567890', '12345678901234567891']);
});

test.each([
  ['a list that is not closed', 'x.json', '[{"a": 1}, {"a": 2}', 'the list that opens in line 1 is never closed'],
  ['two commas', 'x.json', '[{"a": 1},\n,{"a": 2}]', 'in line 2 a record is missing between two commas'],
  ['a comma at the end', 'x.json', '[{"a": 1},\n{"a": 2},\n]', 'in line 3 a record is missing between two commas'],
  ['something behind the list', 'x.json', '[{"a": 1}]\n{}', 'in line 2 something follows the end of the list'],
  ['a record that is none', 'x.json', '[{"a": 1},\n 7]', 'line 2 is not a record: keys and values in braces'],
  ['a record that is torn', 'x.jsonl', '{"a": 1}\n{"a": 2\n', 'line 2 is not valid JSON'],
  ['nothing', 'x.jsonl', '\n \n', 'it is empty'],
  ['a Parquet file that is none', 'x.parquet', 'PAR1, or so, but then nothing', "No magic bytes found at end of file 'x.parquet'"],
  ['a name that says nothing', 'x.xlsx', 'PK', 'its name ends in neither .csv, .tsv, .parquet, .json nor .jsonl'],
  ['a wrong encoding', 'x.csv', Buffer.from('a\n1\n2\nä\n', 'latin1'), 'line 4 is not UTF-8', 'format: { encoding: utf-8 }\n'],
  ['no windows-1252', 'x.csv', Buffer.from('a\n1\n\x81\n', 'latin1'), 'line 3 is not windows-1252'],
])('%s is refused', async (_name, data, text, reason, further = '') => {
  const { problems, sources, tallies } = await evidenceOf([
    { path: 'feedback/x.yaml', text: `name: X\ndata: ${data}\n${further}answers:\n  - { column: a, measure: nps }\n` },
    { path: `feedback/${data}`, text },
  ]);
  expect(problems).toMatchObject([{ kind: 'unreadable-data', file: `feedback/${data}`, subject: reason, path: ['data'] }]);
  expect([sources, tallies]).toEqual([[], []]);
});

function fromWindows(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\x96').replaceAll('€', '\x80'), 'latin1');
}

/** What a query over a table of the rows gives, as a Parquet file. */
async function parquet(query: string, _files: readonly BinaryFile[]): Promise<Uint8Array> {
  const path = join(temporaryFolder(), 'x.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = header.map((name) => `"${name}" VARCHAR`).join(', ');
  const values = rows.map((row) => `(${row.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')})`).join(', ');
  await connection.run(`CREATE TABLE t (${columns}); INSERT INTO t VALUES ${values}; COPY (${query}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return readFileSync(path);
}

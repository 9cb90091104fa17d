/** The bad data of ../shared/hostile: each file gives its numbers, or one clear problem with the line. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DataProblem } from '../../src/model/data-problem.js';
import { evidenceOf } from '../support/data.js';

const corpus = resolve(import.meta.dirname, '../../../shared/hostile');
const entries: readonly { readonly file: string; readonly expected: string }[] = existsSync(corpus)
  ? JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'))
  : [];

/** What looking at one column of a file of the corpus gives: the rows and the frequencies of 0 to 10, and the problems. */
async function look(file: string, column: string) {
  const extension = file.split('.').pop();
  const { sources, tallies, problems } = await evidenceOf([
    {
      path: 'feedback/x.yaml',
      text: `name: X\ndata: x.${extension}\nanswers:\n  - { column: ${JSON.stringify(column)}, measure: csat, scale: [0, 10] }\n`,
    },
    { path: `feedback/x.${extension}`, text: readFileSync(join(corpus, file)) },
  ]);
  const [tally] = tallies;
  return {
    rows: sources[0]?.rows ?? null,
    counts: Object.fromEntries((tally?.frequencies ?? []).map(({ value, count }) => [value, count])),
    others: { missing: tally?.missing ?? 0, invalid: tally?.invalid ?? 0 },
    problems: problems.map(({ kind, subject }: DataProblem) => `${kind}: ${subject}`),
    examples: problems.flatMap(({ examples }) => examples),
  };
}

/** What is the matter with the file; null where its numbers can be had. */
const refused: readonly (readonly [file: string, column: string, problem: string])[] = [
  ['csv/empty.csv', 'amount', 'it is empty'],
  ['csv/ragged-short.csv', 'amount', 'line 3 has 2 fields, and the header has 4'],
  ['csv/ragged-long.csv', 'amount', 'line 2 has 5 fields, and the header has 4'],
  ['csv/unclosed-quote.csv', 'amount', 'the quote that opens in line 2 is never closed'],
  ['csv/text-after-quote.csv', 'amount', 'in line 2 there is text after a closing quote'],
  ['csv/stray-quote.csv', 'amount', 'in line 2 there is a quote inside a field that does not begin with one'],
  ['csv/nul.csv', 'amount', 'line 2 holds a NUL character'],
  ['csv/wide-3000.csv', 'c0', 'the header in line 1 has 3000 columns, more than 1000'],
  ['csv/header-proto.csv', '__proto__', 'two columns are called "__proto__"'],
  ['jsonl/bad-line.jsonl', 'a', 'line 2 is not valid JSON'],
  ['jsonl/deep.jsonl', 'a', 'line 1 is nested deeper than 64 levels'],
  ['jsonl/latin1.jsonl', 'a', 'line 1 is not UTF-8'],
];

/** Files that are sound, or as good as sound: how many rows they have, and how often each answer was given. */
const read: readonly (readonly [file: string, column: string, rows: number, counts: Readonly<Record<string, number>>])[] = [
  ['csv/bom.csv', 'case_id', 1, { 1: 1 }],
  ['csv/crlf.csv', 'amount', 1, { 1: 1 }],
  ['csv/mixed-eol.csv', 'amount', 2, { 1: 2 }],
  ['csv/doubled-quote.csv', 'amount', 1, { 1: 1 }],
  ['csv/formula-cells.csv', 'case_id', 7, { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1 }],
  ['csv/injection-html.csv', 'case_id', 3, { 1: 1, 2: 1, 3: 1 }],
  ['csv/header-empty.csv', 'case_id', 1, { 1: 1 }],
  ['csv/header-proto.csv', 'case_id', 1, { 1: 1 }],
  ['csv/header-dotted-proto.csv', 'case_id', 1, { 1: 1 }],
];

describe.skipIf(entries.length === 0)('the hostile data, where they are on this machine', () => {
  test('are all looked at', () => {
    const known = [...refused, ...read].map(([file]) => file);
    const others = ['csv/header-only.csv', 'csv/no-header-row.csv', 'csv/windows-1252.csv', 'csv/numbers-hostile.csv'];
    const named = entries.filter(({ file }) => /^(?:csv|jsonl)\//.test(file)).map(({ file }) => file);
    expect(named.filter((file) => !known.includes(file) && !others.includes(file))).toEqual([]);
  });

  test.each(refused)('%s is refused, and it is said why', async (file, column, problem) => {
    const { rows, problems } = await look(file, column);
    expect(problems).toEqual([`unreadable-data: ${problem}`]);
    if (file !== 'csv/header-proto.csv') expect(rows).toBeNull();
  });

  test.each(read)('%s gives its numbers', async (file, column, rows, counts) => {
    expect(await look(file, column)).toMatchObject({ rows, counts, problems: [] });
  });

  test('a file with nothing but a header has no answers', async () => {
    expect(await look('csv/header-only.csv', 'amount')).toMatchObject({ rows: 0, problems: expect.arrayContaining(['no-answers: x.csv']) });
  });

  test('a file without a header lacks the column', async () => {
    expect(await look('csv/no-header-row.csv', 'amount')).toMatchObject({
      problems: ['unknown-column: amount'],
      examples: ['1', 'pay', '2024-01-01T00:00:00Z'],
    });
  });

  test('a file that is not UTF-8 is read, and the guess is reported with its line', async () => {
    expect(await look('csv/windows-1252.csv', 'amount')).toMatchObject({
      rows: 1,
      counts: { 1: 1 },
      problems: ['guessed-encoding: windows-1252'],
      examples: ['2'],
    });
  });

  test('what is no number counts as invalid', async () => {
    expect(await look('csv/numbers-hostile.csv', 'amount')).toEqual({
      rows: 8,
      counts: {},
      others: { missing: 1, invalid: 7 },
      problems: ['unmapped-value: amount'],
      examples: ['0x10', '1 000', '1e999'],
    });
  });
});

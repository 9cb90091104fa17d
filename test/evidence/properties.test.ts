/** What holds of any data: counts equal those of a naive reader, order changes nothing, every kind of file says the same. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.js';
import { bothEnginesFor, bothEvidences } from '../support/data.js';
import { temporaryFolder } from '../support/tp.js';
import { loadFiles } from '../support/workspace.js';

interface Row {
  readonly day: string;
  readonly contact: string;
  readonly question: string;
  readonly score: string;
  readonly weight: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-28 10:00', ''),
  contact: fc.constantFrom('CALL', 'hotline', 'invoice', 'nobody', ''),
  question: fc.constantFrom('sat', 'nps', 'csat'),
  score: fc.oneof(
    fc.constantFrom('', '0', '5', '10', '11', '-1', '4.5', '99', 'n/a', ' 3 ', 'x, "y"', 'a\nb'),
    fc.integer({ min: 0, max: 10 }).map(String),
  ),
  weight: fc.constantFrom('1', '0.5', '2.25', '1.013018', '0.3333333333333'),
});

const rows = fc.array(row, { minLength: 1, maxLength: 60 });
const names = ['day', 'contact', 'question', 'score', 'weight'] as const;

const files = (folder: string, data: string) => [
  { path: 'touchpoints/hotline.yaml', text: 'name: Hotline\n' },
  { path: 'touchpoints/invoice.yaml', text: 'name: Invoice\n' },
  {
    path: `${folder}/x.yaml`,
    text: `name: X\ndata: ${data}\ndate: day\nweight: weight\ntouchpoint: { column: contact, map: { CALL: hotline } }\nmeasure: { column: question, map: { sat: csat } }\nvalue: score\nscales: { csat: [1, 5] }\nmissing: [99]\nnot_used: [0]\n`,
  },
];

const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const toCsv = (all: readonly Row[]) => [names.join(','), ...all.map((one) => names.map((name) => quote(one[name])).join(','))].join('\n');

// The same engines for all: to open and close one takes longer than to count sixty rows.
const root = temporaryFolder();
const engines = bothEnginesFor(root);
let readings = 0;

/** The evidence in a file called `data`, which lies in a folder of its own. */
async function read(data: string, text: string | Uint8Array): Promise<Evidence> {
  readings += 1;
  const folder = `feedback/${readings}`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, data), text);
  const { workspace } = await loadFiles(files(folder, data), [`${folder}/${data}`]);
  return bothEvidences(workspace, engines, { windows: [], by: [] });
}

const plain = ({ tallies, sources, problems }: Evidence) => ({
  tallies: tallies.map(({ question: { touchpoint, measure }, ...tally }) => ({ touchpoint, measure, ...tally })),
  sources: sources.map(({ files: _files, ...facts }) => facts),
  problems,
});

/** Row by row, as plainly as can be: how often each answer was given, by touchpoint, measure and month. */
function naive(all: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { day, contact, question, score } of all) {
    const touchpoint = { CALL: 'hotline', hotline: 'hotline', invoice: 'invoice', '': null }[contact];
    if (touchpoint === undefined) continue;
    const measure = question === 'sat' ? 'csat' : question;
    const [least, most] = measure === 'csat' ? [1, 5] : [0, 10];
    const text = score.trim();
    const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
    const answer =
      value === 0
        ? 'not used'
        : text === '' || text === 'n/a' || value === 99
          ? 'missing'
          : value !== null && value >= least && value <= most
            ? value
            : 'invalid';
    const key = JSON.stringify([touchpoint, measure, day === '' ? null : day.slice(0, 7), answer]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function countsIn({ tallies }: Evidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { question, period, frequencies, missing, notUsed, invalid } of tallies) {
    const others = [
      ['missing', missing],
      ['not used', notUsed],
      ['invalid', invalid],
    ] as const;
    const all = [...frequencies.map(({ value, count }) => [value, count] as const), ...others];
    for (const [answer, count] of all) {
      if (count > 0) counts.set(JSON.stringify([question.touchpoint, question.measure, period, answer]), count);
    }
  }
  return counts;
}

const options = { numRuns: 15 };

test('counts equal those of a naive reader', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const evidence = await read('x.csv', toCsv(all));
      expect(new Map([...countsIn(evidence)].sort())).toEqual(new Map([...naive(all)].sort()));
      expect(evidence.sources).toMatchObject([{ rows: all.length }]);
    }),
    options,
  );
});

test('the order of the rows changes nothing, down to the last digit of a weight', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (all, random) => {
      const shuffled = all.map((one) => ({ one, at: random.next().value ?? 0 })).sort((a, b) => a.at - b.at);
      const [first, second] = [await read('x.csv', toCsv(all)), await read('x.csv', toCsv(shuffled.map(({ one }) => one)))];
      expect(plain(second)).toEqual(plain(first));
    }),
    options,
  );
});

test('CSV, JSON lines and Parquet say the same', { timeout: 120_000 }, async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const toParquet = async (all: readonly Row[]) => {
    const path = join(temporaryFolder(), 'x.parquet');
    const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
    const values = all.map((one) => `(${names.map((name) => literal(one[name])).join(', ')})`).join(', ');
    await connection.run(`COPY (SELECT * FROM (VALUES ${values}) AS t(${names.join(', ')})) TO '${path}' (FORMAT parquet)`);
    return readFileSync(path);
  };
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const csv = plain(await read('x.csv', toCsv(all)));
      const facts = ({ sources, tallies, problems }: typeof csv) => ({ sources, tallies, problems: problems.length });
      expect(facts(plain(await read('x.jsonl', all.map((one) => JSON.stringify(one)).join('\n'))))).toEqual(facts(csv));
      expect(facts(plain(await read('x.parquet', await toParquet(all))))).toEqual(facts(csv));
    }),
    options,
  );
  connection.closeSync();
});

test('any bytes give numbers or a problem, and nothing is thrown', { timeout: 120_000 }, async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.constantFrom(',', '"', '\n', '\r', ';', 'score', '4', 'day', '\0', 'ä', '{', '}', '[', ']', ':'), { maxLength: 60 })
      .map((parts) => Buffer.from(parts.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('x.csv', 'x.jsonl', 'x.json', 'x.tsv', 'x.parquet'), async (text, data) => {
      const { problems } = await read(data, text);
      expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

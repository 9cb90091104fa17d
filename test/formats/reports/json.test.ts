import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../../src/formats/reports/json.js';
import type { Report, ReportData } from '../../../src/reports/report.js';
import { rendered } from './formats.js';
import { sampleReport } from './sample-report.js';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

const withData = (data: ReportData, name = 'other'): Report => ({ ...sampleReport(), name, data });
const read = async (report: Report) => JSON.parse((await rendered(json, report)).text);

const estimate = { value: 71.2, low: 65.5, high: 76.9 };
const relevanceRow = {
  touchpoint: 'hotline',
  segment: null,
  score: estimate,
  coverage: 0.65,
  rank: 2,
  rankRange: { low: 2, high: 3 },
  stated: estimate,
  derived: { lmg: 0.2, share: 0.4, low: 0.3, high: 0.5 },
  structural: { share: 0.1, index: 70 },
  reach: null,
};
const gapsRow = {
  touchpoint: 'hotline',
  importance: estimate,
  performance: estimate,
  quadrant: { data: 'concentrate-here', scale: 'keep-up-the-good-work' },
  gap: estimate,
  priority: { value: 15.6, low: 12.8, high: 18.4, share: 0.41, cumulative: 0.41 },
  group: 'priority',
};

describe('the schema that ships with tp', () => {
  test.each([
    ['quality', sampleReport().data],
    ['relevance', { rows: [relevanceRow], drivers: [{ source: 'survey', r2: 0.7, n: 200, missing: 'listwise' }], notes: [] }],
    ['gaps', { rows: [gapsRow, { ...gapsRow, quadrant: null, priority: null, group: null }], whiteSpots: [], retire: [], notes: [] }],
    ['silos', { rows: [{ journey: 'buy', companies: 4 }], notes: [], anything: [1] }],
  ])('holds the report %s', async (name, data) => {
    validate(await read(withData(data, name)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['quality', { rows: [{ measure: 'csat' }], notes: [] }],
    ['quality', { rows: [{ ...sampleReport().data.rows[0], score: 76.8 }], notes: [] }],
    ['quality', { rows: [{ ...sampleReport().data.rows[0], status: 'fine' }], notes: [] }],
    ['relevance', { rows: [relevanceRow], notes: [] }],
    ['gaps', { rows: [{ ...gapsRow, group: 'later' }], whiteSpots: [], retire: [], notes: [] }],
    ['silos', { rows: [1], notes: [] }],
  ])('finds what is wrong in the report %s', async (name, data) => {
    expect(validate(await read(withData(data as ReportData, name)))).toBe(false);
  });
});

test('has full precision', async () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  await fc.assert(
    fc.asyncProperty(fc.array(number), async (numbers) => {
      const { rows } = await read(withData({ rows: [{ numbers }], notes: [] }));
      expect(rows[0].numbers).toEqual(numbers.map((value) => value + 0));
    }),
  );
});

test('has no minus zero, and no key without a value', async () => {
  const written = (await rendered(json, sampleReport())).text;
  expect(written).not.toMatch(/-0[,\n]/);
  const { rows } = JSON.parse(written);
  expect(rows[0]).not.toHaveProperty('trend');
  expect(rows[1].score).toBeNull();
});

test('is the same in every language but for its notes', async () => {
  const [english, german] = [await read(sampleReport('en')), await read(sampleReport('de'))];
  expect({ ...german, notes: [] }).toEqual({ ...english, notes: [] });
});

test.each([
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a hole in a list', [undefined]],
  ['a map', new Map([['a', 1]])],
  ['a typed array', new Float64Array(2)],
  ['a date', new Date(0)],
])('refuses %s, naming its place', async (_name, value) => {
  await expect(rendered(json, withData({ rows: [{ share: value }], notes: [] }))).rejects.toThrow('other.rows[0].share');
});

test('refuses data that would hide where it comes from', async () => {
  await expect(rendered(json, withData({ rows: [], notes: [], provenance: {} }))).rejects.toThrow('provenance');
});

import { expect, test } from 'vitest';
import type { ReportMaker } from '../../src/reports/report-maker.js';
import { evidenceOf } from '../support/evidence.js';
import { madeReport } from '../support/made-report.js';

const maker: ReportMaker = {
  name: 'sample',
  summary: { en: 'A sample', de: 'Ein Muster' },
  make: () => ({
    title: 'Sample',
    subtitle: 'below',
    blocks: [{ kind: 'table', name: 'Two Words', columns: [], rows: [], empty: '' }],
    data: { rows: [], notes: [] },
  }),
};
const company = `
# file: tp.yaml
format: 1
name: { de: Büro, en: Office }
languages: [de, en]
settings: { target_quality: 70 }
`;
const window = { name: '2026', first: '2026-01-01', last: '2026-12-31' };
const evidence = evidenceOf([], {
  windows: [window],
  sources: [
    {
      id: 'pulse',
      files: [{ path: 'pulse.csv', sha256: 'abc' }],
      rows: 12,
      first: '2026-01-02',
      last: '2026-10-03',
      weighted: true,
      outside: 2,
    },
    { id: null, rows: 3, last: '2026-09-01' },
  ],
});

test('has the name of the workspace in its language, and the newest day of the evidence', async () => {
  expect(await madeReport(maker, company, evidence)).toMatchObject({
    name: 'sample',
    language: 'en',
    workspace: 'Office',
    asOf: '2026-10-03',
    title: 'Sample',
    subtitle: 'below',
  });
  expect(await madeReport(maker, company, evidence, { language: 'de', asOf: '2026-11-22' })).toMatchObject({
    workspace: 'Büro',
    asOf: '2026-11-22',
  });
});

test('is as of no day without dated evidence', async () => {
  expect((await madeReport(maker, company)).asOf).toBeNull();
});

test('says where its numbers come from', async () => {
  const { provenance } = await madeReport(maker, company, evidence, { seed: 7 });
  expect(provenance).toMatchObject({
    version: '1.2.3',
    revision: null,
    windows: [window],
    confidence: 0.95,
    seed: 7,
    settings: { targetQuality: 70, negligibleChange: 3 },
    sources: [
      {
        id: 'pulse',
        files: [{ path: 'pulse.csv', sha256: 'abc' }],
        rows: 12,
        first: '2026-01-02',
        last: '2026-10-03',
        weighted: true,
        outside: 2,
      },
      { id: null, rows: 3, weighted: false },
    ],
  });
});

test('calls no source weighted whose weights were not to count', async () => {
  const { provenance } = await madeReport(maker, company, evidence, { weighting: 'none' });
  expect(provenance.sources.map(({ weighted }) => weighted)).toEqual([false, false]);
});

test('gives tables and charts names that can be files', async () => {
  expect((await madeReport(maker, company)).blocks).toMatchObject([{ kind: 'table', name: 'two-words' }]);
});

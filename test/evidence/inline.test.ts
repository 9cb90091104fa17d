/** The measurements in the files of touchpoints. */
import { expect, test } from 'vitest';
import type { EvidenceRequest } from '../../src/evidence/evidence.js';
import { loadEvidence } from '../../src/evidence/load-evidence.js';
import { loadExample } from '../support/workspace.js';

async function evidence(measurements: string, request: Partial<EvidenceRequest> = {}) {
  const { workspace } = await loadExample(`
# file: touchpoints/hotline.yaml
name: Hotline
metrics:
  - { id: waiting-time, better: lower, target: 120 }
measurements:
${measurements}
`);
  return loadEvidence(workspace, null, { windows: [], by: [], ...request });
}

const frequency = (value: number, count: number) => ({ value, count, weight: count, squaredWeight: count });

test('counts are answers on their scale', async () => {
  const { tallies, sources } = await evidence(
    '  - { measure: csat, scale: [1, 5], date: 2026-09-30, counts: { 1: 3, 2: 0, 5: 22, 6: 2, 4.5: 1 }, source: survey }',
  );
  expect(tallies).toMatchObject([
    {
      question: { source: null, touchpoint: 'hotline', measure: 'csat', scale: { min: 1, max: 5, reversed: false }, promise: null },
      window: 0,
      period: '2026-09',
      segments: [],
      frequencies: [frequency(1, 3), frequency(4.5, 1), frequency(5, 22)],
      readings: null,
      invalid: 2,
    },
  ]);
  expect(tallies[0].question.at).toMatchObject({ file: 'touchpoints/hotline.yaml', path: ['measurements', 0] });
  expect(sources).toMatchObject([{ id: null, rows: 1, first: '2026-09-30', last: '2026-09-30', weighted: false, outside: 0 }]);
  expect(sources[0].files).toMatchObject([{ path: 'touchpoints/hotline.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});

test('detractors, passives and promoters are an NPS from −1 to 1', async () => {
  const { tallies } = await evidence('  - { measure: nps, date: 2026-09-30, counts: { detractors: 10, passives: 30, promoters: 60 } }');
  expect(tallies).toMatchObject([
    { question: { scale: { min: -1, max: 1 } }, frequencies: [frequency(-1, 10), frequency(0, 30), frequency(1, 60)], invalid: 0 },
  ]);
});

test('an average and a share of a metric are told apart', async () => {
  const { tallies } = await evidence(`
  - { metric: waiting-time, date: 2026-09-30, value: 140, n: 3120 }
  - { metric: waiting-time, date: 2026-09-30, within: 2890, n: 3120 }`);
  expect(tallies.map(({ readings, frequencies }) => [readings, frequencies])).toEqual([
    [{ n: 3120, sum: 436_800, squares: null, within: null }, []],
    [{ n: 3120, sum: null, squares: null, within: 2890 }, []],
  ]);
});

test('two averages of one month add up', async () => {
  const { tallies } = await evidence(`
  - { metric: waiting-time, date: 2026-09-01, value: 100, n: 10 }
  - { metric: waiting-time, date: 2026-09-30, value: 200, n: 30 }`);
  expect(tallies.map(({ readings }) => readings)).toEqual([{ n: 40, sum: 7000, squares: null, within: null }]);
});

test('a promise is kept or not', async () => {
  const { tallies } = await evidence('  - { promise: reliable, date: 2026-09-30, kept: 41, n: 80 }');
  expect(tallies).toMatchObject([
    { question: { measure: 'promise', promise: 'reliable' }, frequencies: [frequency(0, 39), frequency(1, 41)] },
  ]);
});

test('more promises kept than looked at are invalid', async () => {
  const { tallies } = await evidence('  - { promise: reliable, date: 2026-09-30, kept: 81, n: 80 }');
  expect(tallies).toMatchObject([{ frequencies: [], invalid: 80 }]);
});

test('incidents are counted apart', async () => {
  const { incidents, tallies } = await evidence(
    '  - { incidents: { n: 50, left: 12 }, without: { n: 450, left: 15 }, horizon: P90D, date: 2026-09-30 }',
  );
  expect(tallies).toEqual([]);
  expect(incidents).toEqual([{ touchpoint: 'hotline', window: 0, incidents: { n: 50, left: 12 }, without: { n: 450, left: 15 } }]);
});

test('only those in a window count, and the rest is said to be outside', async () => {
  const windows = [
    { name: 'Q1', first: '2026-01-01', last: '2026-03-31' },
    { name: 'Q2', first: '2026-04-01', last: '2026-06-30' },
  ];
  const { tallies, sources } = await evidence(
    ['2025-12-31', '2026-03-31', '2026-04-01', '2026-07-01']
      .map((date) => `  - { promise: reliable, date: ${date}, kept: 1, n: 1 }`)
      .join('\n'),
    { windows, by: ['class'] },
  );
  expect(tallies.map(({ window, period, segments }) => [window, period, segments])).toEqual([
    [0, '2026-03', [null]],
    [1, '2026-04', [null]],
  ]);
  expect(sources).toMatchObject([{ rows: 4, outside: 2, first: '2026-03-31', last: '2026-04-01' }]);
});

test('without a usable scale there is no tally: a rule reports that', async () => {
  const { tallies } = await evidence('  - { measure: csat, date: 2026-09-30, counts: { 1: 3 } }');
  expect(tallies).toEqual([]);
});

test('without measurements there is no source', async () => {
  const { workspace } = await loadExample('\n# file: touchpoints/hotline.yaml\nname: Hotline\n');
  expect((await loadEvidence(workspace, null, { windows: [], by: [] })).sources).toEqual([]);
});

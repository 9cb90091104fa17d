import { expect, test } from 'vitest';
import { withoutWeights } from '../../src/evidence/without-weights.js';
import { answers, evidenceOf } from '../support/evidence.js';

const rows = {
  total: 2,
  columns: [Float64Array.of(1, 5)],
  outcome: null,
  left: null,
  weights: Float64Array.of(2, 3),
  respondents: null,
};
const request = { source: 's', questions: [], window: null, where: {}, limit: 9 };

test('counts every answer as one', async () => {
  const evidence = withoutWeights(evidenceOf([answers('a', 'csat', { 1: 3, 5: 2 }, { weight: 7, missing: 4 })], { rows: () => rows }));
  expect(evidence.tallies).toMatchObject([
    {
      missing: 4,
      frequencies: [
        { value: 1, count: 3, weight: 3, squaredWeight: 3 },
        { value: 5, count: 2, weight: 2, squaredWeight: 2 },
      ],
    },
  ]);
  expect(await evidence.rows(request)).toEqual({ ...rows, weights: null });
});

test('leaves what cannot be read by respondent as it is', async () => {
  const evidence = withoutWeights(evidenceOf([]));
  expect([await evidence.rows(request), await evidence.pairs(request)]).toEqual([null, null]);
});

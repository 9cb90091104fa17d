import { expect, test } from 'vitest';
import { assumedScore } from '../../src/analysis/assumed-score.js';

test('puts 1 to 5 on 0 to 100', () => {
  expect([1, 2, 3, 4, 5].map(assumedScore)).toEqual([0, 25, 50, 75, 100]);
});

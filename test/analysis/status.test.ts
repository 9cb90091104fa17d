import { expect, test } from 'vitest';
import { statusOf } from '../../src/analysis/status.js';

test('grows surer at 1, 5, 10 and 30 answers', () => {
  expect([0, 1, 4, 5, 9, 10, 29, 30, 1e7].map(statusOf)).toEqual([
    'no-data',
    'too-few',
    'too-few',
    'indicative',
    'indicative',
    'low',
    'low',
    'ok',
    'ok',
  ]);
});

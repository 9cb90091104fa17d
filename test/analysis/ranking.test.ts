import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranked } from '../../src/analysis/ranking.js';

const ranksOf = (values: Record<string, number>) => ranked(new Map(Object.entries(values))).map(({ id, rank }) => `${rank} ${id}`);

test('gives equal values the best rank of them, in the order of their ids', () => {
  expect(ranksOf({ shop: 3, mail: 5, forum: 3, ad: 1 })).toEqual(['1 mail', '2 forum', '2 shop', '4 ad']);
});

test('takes values that differ by rounding noise for equal', () => {
  expect(ranksOf({ b: 0.1 + 0.2, a: 0.3 })).toEqual(['1 a', '1 b']);
  expect(ranksOf({ b: 0.300001, a: 0.3 })).toEqual(['1 b', '2 a']);
});

test('is empty for nothing', () => {
  expect(ranked(new Map())).toEqual([]);
});

test('does not depend on the order of the map', () => {
  const anyEntries = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: -3, max: 3 })), {
    selector: ([id]) => id,
  });
  fc.assert(
    fc.property(anyEntries, (entries) => {
      expect(ranked(new Map([...entries].reverse()))).toEqual(ranked(new Map(entries)));
    }),
  );
});

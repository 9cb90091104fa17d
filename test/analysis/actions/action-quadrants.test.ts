import { expect, test } from 'vitest';
import { actionQuadrants } from '../../../src/analysis/actions/action-quadrants.js';

test('sorts actions around the medians, on the line as high', () => {
  // Medians of impact 3 and of effort 5.
  const { crosshair, quadrants } = actionQuadrants([
    { id: 'a', impact: 9, effort: 1 },
    { id: 'b', impact: 3, effort: 5 },
    { id: 'c', impact: 1, effort: 4 },
    { id: 'd', impact: 2, effort: 8 },
    { id: 'e', impact: 4, effort: 9 },
    { id: 'f', impact: null, effort: 2 },
    { id: 'g', impact: 2, effort: null },
  ]);
  expect(crosshair).toEqual({ impact: 3, effort: 5 });
  expect(Object.fromEntries(quadrants)).toEqual({
    a: 'quick-win',
    b: 'major-project',
    c: 'fill-in',
    d: 'drop',
    e: 'major-project',
    f: null,
    g: null,
  });
});

test('draws no lines through a single action', () => {
  expect(actionQuadrants([{ id: 'a', impact: 9, effort: 1 }])).toEqual({ crosshair: null, quadrants: new Map([['a', null]]) });
});

import { expect, test } from 'vitest';
import { because } from '../../../src/cli/watching/because.js';

test('names the first file that has changed, and counts the others', () => {
  expect(because(new Set(['touchpoints/shop.yaml', 'feedback/pulse.csv']))).toBe(' after a change of feedback/pulse.csv and 1 more file');
});

test('passes over what an editor puts beside a file while it writes it', () => {
  expect(because(new Set(['touchpoints/.shop.yaml.swp', 'touchpoints/4913', 'touchpoints/shop.yaml']))).toBe(
    ' after a change of touchpoints/shop.yaml',
  );
});

test('says nothing where nobody knows what has changed', () => {
  expect(because(new Set(['']))).toBe('');
});

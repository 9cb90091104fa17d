/** Where the height goes that lanes do not need. */
import { expect, test } from 'vitest';
import { type Row, withSpare } from '../../../../src/diagrams/journey-map/arrangement/arrange.js';
import { type Lane, leftOut } from '../../../../src/diagrams/journey-map/lane.js';
import type { LaneName } from '../../../../src/diagrams/journey-map/presets.js';

const row = (name: LaneName, grows: Lane['grows'], height: number, more: Partial<Row> & { readonly isBare?: boolean } = {}): Row => {
  const { isBare = false, ...given } = more;
  return { lane: { name, label: null, grows, isBare, lay: () => leftOut }, height, enough: Number.POSITIVE_INFINITY, laid: [], ...given };
};
const heights = (rows: readonly Row[], spare: number) => withSpare(rows, spare, 300).map(({ height }) => Math.round(height));

test('the curve gets most of a little', () => {
  expect(heights([row('step', 'never', 20), row('action', 'then', 30), row('emotion', 'first', 50)], 40)).toEqual([20, 30, 90]);
});

test('text gets air once the curve is as high as it may be', () => {
  const rows = [row('step', 'never', 20), row('action', 'then', 30), row('emotion', 'first', 50)];
  expect(heights(rows, 66)).toEqual([20, 30, 116]);
  expect(heights(rows, 70 + 6)).toEqual([20, 36, 120]);
});

test('a curve that has a page almost for itself is higher still, then other rows are more open', () => {
  const rows = [row('step', 'never', 20), row('emotion', 'first', 50)];
  expect(heights(rows, 106)).toEqual([20, 156]);
  expect(heights(rows, 112)).toEqual([26, 156]);
});

test('marks get what is left, as far as it does them good', () => {
  expect(heights([row('step', 'never', 20), row('channel', 'last', 30, { enough: 48 })], 18)).toEqual([20, 48]);
});

test('on a page that is still half empty all rows are more open, but not so far that they fall apart', () => {
  const rows = [row('stage', 'never', 12, { isBare: true }), row('step', 'never', 20), row('channel', 'last', 30, { enough: 40 })];
  expect(heights(rows, 10 + 18)).toEqual([12, 26, 52]);
  expect(heights(rows, 200)).toEqual([12, 32, 64]);
});

/** Which lanes stand on which sheet, where one sheet is too low for all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../../src/diagrams/journey-map/arrangement/arrange.js';
import { laneGroups } from '../../../../src/diagrams/journey-map/arrangement/lane-groups.js';
import { type LaidLane, leftOut } from '../../../../src/diagrams/journey-map/lane.js';
import type { LaneName } from '../../../../src/diagrams/journey-map/presets.js';
import { laneNames } from '../../../../src/diagrams/journey-map/presets.js';

const row = (name: LaneName, height: number): Row => {
  const laid: LaidLane = { ...leftOut, height };
  return { lane: { name, label: null, grows: 'never', lay: () => laid }, height, enough: height, laid: [laid] };
};

const names = (groups: readonly (readonly Row[])[] | null) => groups?.map((group) => group.map(({ lane }) => lane.name).join(' '));

test('stages and steps stand on each sheet, all else on one', () => {
  const rows = [row('stage', 10), row('ways', 20), row('step', 10), row('action', 30), row('emotion', 50), row('pain', 40)];
  expect(names(laneGroups(rows, 120))).toEqual(['stage ways step action', 'stage step emotion pain']);
});

test('sheets are about equally full', () => {
  const rows = [row('step', 10), row('action', 30), row('thought', 30), row('pain', 30), row('opportunity', 30)];
  expect(names(laneGroups(rows, 110))).toEqual(['step action thought', 'step pain opportunity']);
});

test('a line of the blueprint stands above what it parts from the rest', () => {
  const rows = [row('step', 10), row('action', 30), row('channel', 30), row('visibility-line', 5), row('backstage', 30)];
  expect(names(laneGroups(rows, 80))).toEqual(['step action channel', 'step visibility-line backstage']);
});

test('a lane that is too high for a sheet of its own leaves no way', () => {
  expect(laneGroups([row('step', 10), row('action', 30), row('pain', 91)], 100)).toBeNull();
  expect(laneGroups([row('step', 10), row('action', 30), row('pain', 90)], 100)).toHaveLength(2);
});

test('every lane is there once, in its order, and no sheet is too full', () => {
  const height = fc.double({ min: 0.1, max: 60, noNaN: true });
  fc.assert(
    fc.property(fc.subarray([...laneNames], { minLength: 3 }), fc.array(height, { minLength: 30, maxLength: 30 }), (chosen, heights) => {
      const rows = chosen.map((name, index) => row(name, heights[index]));
      const groups = laneGroups(rows, 250);
      // Lines that keep many high lanes together leave no way.
      if (groups === null) return;
      for (const group of groups) expect(group.reduce((sum, one) => sum + one.height, 0)).toBeLessThanOrEqual(250 + 1e-9);
      const isHead = ({ lane }: Row) => lane.name === 'stage' || lane.name === 'step';
      expect(groups.flat().filter((one) => !isHead(one))).toEqual(rows.filter((one) => !isHead(one)));
      for (const group of groups) expect(group.filter(isHead)).toEqual(rows.filter(isHead));
    }),
  );
});

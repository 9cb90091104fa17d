/** The map of a workshop: what is known, and room for what people add. */
import { expect, test } from 'vitest';
import { mapOf } from '../../../support/journey-map.js';
import { groupsOf, leavesOf } from '../../../support/scene.js';

const example = `
# file: journeys/repair.yaml
name: My heating fails
steps:
  - { id: call, touchpoint: hotline, pains: [{ text: On hold }] }
  - { id: visit, touchpoint: hotline }
# file: touchpoints/hotline.yaml
name: Hotline
`;

test('an empty cell is as wide as a filled one', async () => {
  const { scenes } = await mapOf(example, { preset: 'workshop', lanes: ['step', 'pain'] });
  const widthsIn = (id: string) =>
    leavesOf(groupsOf(scenes[0].shapes).filter((group) => group.id === id)).flatMap(({ shape }) =>
      shape.kind === 'rectangle' && shape.dash !== undefined ? [shape.width] : [],
    );
  expect(widthsIn('visit')).toHaveLength(1);
  expect(widthsIn('visit')[0]).toBeCloseTo(widthsIn('call')[0], 6);
});

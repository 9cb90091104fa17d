/** The channels: the line joins what most people use, one after the other. */
import { expect, test } from 'vitest';
import { colours } from '../../../../src/diagrams/theme.js';
import { mapOf } from '../../../support/journey-map.js';
import { bounds, groupsOf, leavesOf, pointsOf } from '../../../support/scene.js';

const example = `
# file: touchpoints/website.yaml
name: Website
channel: web
media: owned
# file: touchpoints/forum.yaml
name: Forum
channel: web
media: earned
# file: journeys/j.yaml
name: I look it up
steps:
  - { id: look, touchpoint: website, next: [{ step: order, share: 0.9 }, { step: ask, share: 0.1 }] }
  - { id: ask, touchpoint: forum }
  - { id: order, touchpoint: website }
`;

test('the line leaves a gap around the mark of a step beside the way', async () => {
  const { scenes } = await mapOf(example, { lanes: ['step', 'channel'] });
  const { shapes } = scenes[0];
  const [mark] = leavesOf(groupsOf(shapes).filter(({ id }) => id === 'ask')).flatMap(({ shape }) =>
    shape.kind === 'polygon' ? [bounds(pointsOf(shape))] : [],
  );
  const lines = leavesOf(shapes).flatMap(({ shape }) =>
    shape.kind === 'polygon' && !shape.closed && shape.stroke === colours.frame ? [bounds(shape.points)] : [],
  );
  expect(lines).toHaveLength(2);
  expect(lines[0].x + lines[0].width).toBeLessThan(mark.x - 1);
  expect(lines[1].x).toBeGreaterThan(mark.x + mark.width + 1);
});

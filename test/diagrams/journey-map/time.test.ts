/** The time between the steps. */
import { expect, test } from 'vitest';
import type { Scene } from '../../../src/diagrams/scene.js';
import { type MapTold, mapOf } from '../../support/journey-map.js';
import { expectSound, groupsOf, leavesOf, wordsOf } from '../../support/scene.js';

async function draw(waits: readonly (string | null)[], told: MapTold): Promise<Scene> {
  const steps = [
    '  - { id: s, touchpoint: t }',
    ...waits.map((after, index) => `  - { id: s${index}, touchpoint: t${after === null ? '' : `, after: ${after}`} }`),
  ];
  const { scenes } = await mapOf(`# file: touchpoints/t.yaml\nname: T\n# file: journeys/j.yaml\nname: J\nsteps:\n${steps.join('\n')}\n`, {
    lanes: ['time', 'step'],
    ...told,
  });
  return scenes[0];
}

/** The widths of the columns. */
function widthsOf({ shapes }: Scene): readonly number[] {
  const starts = groupsOf(shapes).flatMap(({ role, children }) => (role === 'step' ? (groupsOf(children).at(-1)?.card?.x ?? []) : []));
  return starts.slice(1).map((x, index) => x - starts[index]);
}

test('all columns are as wide unless the axis is to scale', async () => {
  const widths = widthsOf(await draw(['P1D', 'P30D'], { time: 'ordinal' }));
  expect(widths[0]).toBeCloseTo(widths[1]);
});

test('to scale, a longer wait is wider, and what is wider than the narrowest grows with the time', async () => {
  const [one, two, three] = widthsOf(await draw(['P1D', 'P2D', 'P3D'], { time: 'scale' }));
  expect(two - one).toBeCloseTo(three - two);
  expect(two).toBeGreaterThan(one);
});

test('a wait more than three times the median is broken, to scale only', async () => {
  const zigzags = ({ shapes }: Scene) =>
    leavesOf(shapes).filter(({ shape }) => shape.kind === 'polygon' && shape.points.length === 7).length;
  expect(zigzags(await draw(['P1D', 'P1D', 'P3D', 'P30D'], { time: 'scale' }))).toBe(1);
  expect(zigzags(await draw(['P1D', 'P1D', 'P3D', 'P30D'], { time: 'ordinal' }))).toBe(0);
});

test('says the waits in words, and nothing where nobody says', async () => {
  const words = wordsOf(await draw(['PT5H', null, 'P1M'], { time: 'ordinal', language: 'de' }));
  expect(words).toEqual(expect.arrayContaining(['5 Stunden', '1 Monat']));
  expect(wordsOf(await draw([null], { time: 'ordinal' }))).not.toContain('Time');
});

test('to scale, a switch of channels turns between the two marks however wide the column is', async () => {
  const { scenes } = await mapOf(
    `
# file: touchpoints/website.yaml
name: Website
channel: web
# file: touchpoints/call.yaml
name: Call
channel: phone
# file: journeys/order.yaml
name: I order
steps:
  - { id: look, touchpoint: website }
  - { id: ask, touchpoint: call }
  - { id: buy, touchpoint: website, after: P1D }
`,
    { paper: 'A1', density: 'native', time: 'scale' },
  );
  for (const scene of scenes) expectSound(scene);
  expect(scenes).toHaveLength(1);
});

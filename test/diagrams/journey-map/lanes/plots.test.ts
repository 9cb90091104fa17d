/** Relevance and quality as plots: where there is room, more stands higher. */
import { expect, test } from 'vitest';
import { relevance } from '../../../../src/diagrams/journey-map/lanes/relevance.js';
import type { MapContext } from '../../../../src/diagrams/journey-map/map-context.js';
import type { Column } from '../../../../src/diagrams/journey-map/reading/map-data.js';
import type { Group, Rectangle, Scene } from '../../../../src/diagrams/scene.js';
import { colours, themeOf } from '../../../../src/diagrams/theme.js';
import type { TouchpointFigures } from '../../../../src/diagrams/touchpoint-figures.js';
import { type MapTold, mapOf } from '../../../support/journey-map.js';
import { bounds, boxOf, expectSound, groupsOf, leavesOf, pointsOf, textsOf, wordsOf } from '../../../support/scene.js';

const example = `
# file: journeys/repair.yaml
name: My heating fails
steps:
  - { id: call, touchpoint: hotline, feels: { score: 1 } }
  - { id: visit, touchpoint: technician }
  - { id: bill, touchpoint: invoice }
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/technician.yaml
name: Technician
# file: touchpoints/invoice.yaml
name: Invoice
`;
const quality = (value: number, reach = 2) => ({ value, low: value - reach, high: value + reach, isAssumed: false, n: 40 });
const figures: ReadonlyMap<string, TouchpointFigures> = new Map([
  ['hotline', { relevance: 80, quality: quality(20), kpis: [] }],
  ['technician', { relevance: 40, quality: quality(70), kpis: [] }],
]);

async function draw(told: MapTold): Promise<Scene> {
  const { scenes } = await mapOf(example, { input: { figures }, ...told });
  expectSound(scenes[0]);
  return scenes[0];
}

const inStep = ({ shapes }: Scene, id: string) => leavesOf(groupsOf(shapes).filter((group) => group.id === id)).map(({ shape }) => shape);
const barsOf = (scene: Scene, id: string): readonly Rectangle[] =>
  inStep(scene, id).flatMap((shape) => (shape.kind === 'rectangle' && shape.fill === colours.stage ? [shape] : []));
/** The middles of the marks with a colour of quality. */
const marksOf = (scene: Scene, id: string): readonly number[] =>
  inStep(scene, id).flatMap((shape) => {
    if (shape.kind !== 'polygon' || shape.points.length < 20) return [];
    const { y, height } = bounds(pointsOf(shape));
    return [y + height / 2];
  });

test('bars stand on one line, twice as high for twice as much', async () => {
  const scene = await draw({ lanes: ['step', 'relevance'] });
  const [call] = barsOf(scene, 'call');
  const [visit] = barsOf(scene, 'visit');
  expect(call.y + call.height).toBeCloseTo(visit.y + visit.height, 6);
  expect(call.height).toBeCloseTo(2 * visit.height, 6);
  expect(barsOf(scene, 'bill')).toEqual([]);
});

test('a better quality stands higher, and what nobody knows has no mark', async () => {
  const scene = await draw({ lanes: ['step', 'quality'] });
  expect(marksOf(scene, 'visit')[0]).toBeLessThan(marksOf(scene, 'call')[0]);
  expect(marksOf(scene, 'bill')).toEqual([]);
  expect(wordsOf(scene)).toContain('40 answers');
});

test('the worst quality stands clear of the words below it', async () => {
  const scene = await draw({
    lanes: ['step', 'quality'],
    input: { figures: new Map([['hotline', { relevance: null, quality: quality(0), kpis: [] }]]) },
  });
  const [disc] = inStep(scene, 'call').flatMap((shape) =>
    shape.kind === 'polygon' && shape.points.length > 20 ? [bounds(pointsOf(shape))] : [],
  );
  const [words] = textsOf(scene).filter(({ lines }) => lines[0] === '40 answers');
  expect(boxOf(words).y).toBeGreaterThan(disc.y + disc.height + 1);
});

test('the interval of a quality is drawn where it reaches beyond the disc, and the legend says so and what the colours mean', async () => {
  const wide = new Map([...figures, ['hotline', { relevance: 80, quality: quality(50, 25), kpis: [] }]]);
  const narrow = new Map([...figures, ['hotline', { relevance: 80, quality: quality(50), kpis: [] }]]);
  const [told, untold] = [wide, narrow].map((shown) => draw({ lanes: ['step', 'quality'], input: { figures: shown } }));
  const lengths = (scene: Scene) =>
    inStep(scene, 'call').flatMap((shape) =>
      shape.kind === 'polygon' && shape.stroke === colours.ink ? [bounds(pointsOf(shape)).height] : [],
    );
  const [stem] = inStep(await told, 'call').flatMap((shape) => (shape.kind === 'polygon' ? [bounds(pointsOf(shape)).height] : []));
  // The stem is as high as 50 points, and so is the interval.
  expect(Math.max(...lengths(await told))).toBeCloseTo(stem, 6);
  expect(lengths(await untold)).toEqual([]);
  expect(wordsOf(await told)).toEqual(expect.arrayContaining(['95 % interval, where wider than the disc', 'Quality 0–100', '13–37']));
  expect(wordsOf(await untold)).toContain('Quality 0–100');
  // Whoever sees no interval must know that it is short, not unknown.
  expect(wordsOf(await untold)).toContain('95 % interval, where wider than the disc');
});

test('beside the curve of the feelings, which takes the room, they are rows', async () => {
  const scene = await draw({ preset: 'workshop', lanes: ['step', 'action', 'thought', 'emotion', 'pain', 'relevance', 'quality'] });
  const [call] = barsOf(scene, 'call');
  const [visit] = barsOf(scene, 'visit');
  expect(call.height).toBe(visit.height);
  expect(call.width).toBeCloseTo(2 * visit.width, 6);
  expect(marksOf(scene, 'call')).toEqual(marksOf(scene, 'visit'));
});

test('a row has no intervals, and its legend does not speak of them', async () => {
  const lanes = ['step', 'action', 'thought', 'emotion', 'pain', 'relevance', 'quality'] as const;
  expect(wordsOf(await draw({ preset: 'workshop', lanes }))).not.toContain('95 % interval, where wider than the disc');
});

test('in a row that has more height than it needs, what nobody knows is no higher', () => {
  const known = { data: { steps: [{ figures: { relevance: 50 } }] }, columns: [], theme: themeOf('A3', 'reading', 'en') };
  const { height, drawCell } = relevance.lay(known as unknown as MapContext);
  const unknown = { step: { figures: null, change: null, momentOfTruth: null }, x: 0, width: 40, centre: 20, isRepeated: false };
  const cellIn = (most: number) =>
    drawCell({ x: 0, y: 0, width: 40, height: most, labelX: 0, labelWidth: 0 }, unknown as unknown as Column, 0)[0] as Group;
  expect(cellIn(1.5 * height).card?.height).toBeCloseTo(cellIn(height).card?.height ?? 0, 6);
});

/** A small page with every kind of shape, as a map has them. */
import type { Group, Scene, Shape, Text } from '../../../src/diagrams/scene.js';

const ink = '#1a1a1a';

export function text(lines: readonly string[], place: Partial<Text> = {}): Text {
  return { kind: 'text', x: 10, y: 10, lines, size: 8, lineHeight: 3.4, weight: 'regular', anchor: 'start', colour: ink, ...place };
}

export function step(id: string, label: string, children: readonly Shape[]): Group {
  return { kind: 'group', id, label, role: 'step', children };
}

export function scene(shapes: readonly Shape[], page: Partial<Scene> = {}): Scene {
  return {
    id: 'tp-joining',
    width: 148,
    height: 105,
    language: 'en',
    title: 'I join the bank',
    description: 'Three steps, from -1 to +2.',
    shapes,
    ...page,
  };
}

export const sample: Scene = scene([
  { kind: 'rectangle', x: 0, y: 0, width: 148, height: 105, fill: '#ffffff' },
  {
    kind: 'group',
    id: 'header',
    role: 'header',
    children: [
      {
        kind: 'polygon',
        closed: true,
        points: [
          [5, 4],
          [140, 4],
          [143, 9.5],
          [140, 15],
          [5, 15],
        ],
        fill: '#24323d',
      },
      text(['I join the bank'], { x: 8, y: 11.25, size: 14, weight: 'bold', colour: '#ffffff' }),
    ],
  },
  step('welcome', 'Step 1: Welcome e-mail', [
    { kind: 'rectangle', x: 10, y: 20, width: 40, height: 30, radius: 1.5, stroke: '#595959', strokeWidth: 0.25, dash: [1.2, 0.8] },
    text(['1 Welcome e-mail'], { x: 12, y: 25, weight: 'bold', size: 8.5 }),
    text(['„Was muss ich', 'jetzt tun?“'], { x: 12, y: 31, italic: true }),
  ]),
  step('branch', 'Step 2: Branch', [
    { kind: 'rectangle', x: 55, y: 20, width: 40, height: 30, radius: 1.5, stroke: '#595959', strokeWidth: 0.25 },
    text(['2 Branch'], { x: 57, y: 25, weight: 'bold', size: 8.5 }),
    text(['waits, then', 'is served'], { x: 75, y: 31, anchor: 'middle' }),
  ]),
  step('card', 'Step 3: Card', [
    { kind: 'rectangle', x: 100, y: 20, width: 40, height: 30, radius: 1.5, fill: '#f4f4f4' },
    text(['3 Card'], { x: 102, y: 25, weight: 'bold', size: 8.5 }),
    text(['arrives', 'after 2 days'], { x: 138, y: 31, anchor: 'end' }),
  ]),
  {
    kind: 'curve',
    start: [30, 80],
    pieces: [
      [
        [45, 80],
        [60, 95],
        [75, 95],
      ],
      [
        [90, 95],
        [105, 60],
        [120, 60],
      ],
    ],
    stroke: '#24323d',
    strokeWidth: 0.9,
    lineCap: 'round',
  },
  { kind: 'disc', x: 30, y: 80, radius: 2.6, fill: '#67a9cf' },
  { kind: 'disc', x: 75, y: 95, radius: 2.6, fill: '#b35806', stroke: '#ffffff', strokeWidth: 0.3 },
  { kind: 'disc', x: 120, y: 60, radius: 2.6, fill: '#2166ac' },
  {
    kind: 'polygon',
    closed: false,
    points: [
      [5, 100.005],
      [70.5, 101],
      [143, 100],
    ],
    stroke: '#999999',
    strokeWidth: 0.18,
  },
]);

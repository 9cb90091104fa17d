/** The lanes of the service blueprint: what is seen, what is not, and the lines between. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../../src/diagrams/scene.js';
import { mapOf } from '../../../support/journey-map.js';
import { expectSound, groupsOf, textsOf, wordsOf } from '../../../support/scene.js';

const example = `
# file: journeys/repair.yaml
name: My heating fails
steps:
  - id: call
    touchpoint: hotline
    frontstage: [{ de: Beraterin hört zu, en: Adviser listens }, Adviser asks]
    backstage: []
    systems: [CRM]
  - id: visit
    touchpoint: technician
# file: touchpoints/hotline.yaml
name: Hotline
information: [{ de: Termin, en: The date }]
# file: touchpoints/technician.yaml
name: Technician
`;
const blueprint = [
  'step',
  'evidence',
  'interaction-line',
  'frontstage',
  'visibility-line',
  'backstage',
  'internal-line',
  'systems',
] as const;

const cellOf = (scene: Scene, id: string) =>
  textsOf({ ...scene, shapes: groupsOf(scene.shapes).filter((group) => group.id === id) }).map(({ lines }) => lines.join(' '));

describe('a blueprint', async () => {
  const {
    scenes: [scene],
  } = await mapOf(example, { lanes: blueprint });

  test('is sound', () => expectSound(scene));

  test('shows each action of the company in its lane, a dash where there is none, and nothing where nobody says', () => {
    expect(cellOf(scene, 'call').slice(2)).toEqual(['The date', 'Adviser listens', 'Adviser asks', '–', 'CRM']);
    expect(cellOf(scene, 'visit').slice(2)).toEqual([]);
  });

  test('draws the three lines between what they part, the line of visibility heaviest', () => {
    const lanes = groupsOf(scene.shapes).filter(({ id }) => id?.endsWith('-line'));
    const lines = lanes.map(({ children }) => children.flatMap((shape) => (shape.kind === 'polygon' ? [shape] : []))[0]);
    expect(lanes.map(({ children }) => children.flatMap((shape) => (shape.kind === 'text' ? shape.lines : [])).join(' '))).toEqual([
      'Line of interaction',
      'Line of visibility',
      'Line of internal interaction',
    ]);
    const [interaction, visibility, internal] = lines.map(({ strokeWidth = 0 }) => strokeWidth);
    expect(visibility).toBeGreaterThan(Math.max(interaction, internal));
    const heights = lines.map(({ points: [[, y]] }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  test('has no other rule between a line and the lane below it', () => {
    const [background] = groupsOf(scene.shapes).filter(({ role }) => role === 'background');
    const rules = background.children.flatMap((shape) =>
      shape.kind === 'polygon' && shape.dash === undefined ? [shape.points[0][1]] : [],
    );
    const heightOf = (id: string) =>
      groupsOf(scene.shapes)
        .filter((group) => group.id === id)
        .flatMap(({ children }) => children.flatMap((shape) => (shape.kind === 'polygon' ? [shape.points[0][1]] : [])))[0];
    for (const id of ['_lane-interaction-line', '_lane-visibility-line', '_lane-internal-line']) {
      const below = rules.filter((y) => y >= heightOf(id));
      expect(Math.min(...below) - heightOf(id)).toBeGreaterThan(5);
    }
    // Step, evidence, the end.
    expect(rules).toHaveLength(3);
  });

  test('leaves out a line with nothing below it', async () => {
    const { scenes } = await mapOf(example.replace('    backstage: []\n    systems: [CRM]\n', ''), { lanes: blueprint });
    const words = wordsOf(scenes[0]);
    expect([words.includes('Line of interaction'), words.includes('Line of visibility'), words.includes('Backstage')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('speaks German', async () => {
    const { scenes } = await mapOf(example, { lanes: blueprint, language: 'de' });
    expect(wordsOf(scenes[0])).toEqual(
      expect.arrayContaining(['Vorderbühne', 'Hinterbühne', 'Systeme', 'Linie der Sichtbarkeit', 'Beraterin hört zu', 'Termin']),
    );
  });
});

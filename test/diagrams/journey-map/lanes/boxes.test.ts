/** The lanes of boxes: pains, opportunities, and what is done about a step. */
import { describe, expect, test } from 'vitest';
import type { Rectangle, Scene } from '../../../../src/diagrams/scene.js';
import { mapOf } from '../../../support/journey-map.js';
import { expectSound, groupsOf, leavesOf, textsOf, wordsOf } from '../../../support/scene.js';

const example = `
# file: journeys/repair.yaml
name: My heating fails
steps:
  - id: call
    touchpoint: hotline
    pains:
      - { text: { de: Warteschleife, en: On hold }, severity: 3 }
      - { text: Says it again }
    ideas:
      - { text: Call back, action: call-back }
      - { text: Music that one likes }
      - { text: A robot, action: robot }
  - id: visit
    touchpoint: technician
    pains: []
    ideas: []
  - id: bill
    touchpoint: invoice
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/technician.yaml
name: Technician
# file: touchpoints/invoice.yaml
name: Invoice
# file: actions/call-back.yaml
title: { de: Rückruf, en: A call back the same day }
status: doing
due: 2027-03-01
# file: actions/new-van.yaml
title: New van
status: done
done: 2026-05-02
touchpoints: [technician, hotline]
# file: actions/forget-it.yaml
title: Forget it
status: dropped
touchpoints: [technician]
`;

/** What stands in the cell of a step. */
function cellOf(scene: Scene, step: string): readonly string[] {
  const [group] = groupsOf(scene.shapes).filter(({ id }) => id === step);
  return textsOf({ ...scene, shapes: [group] }).map(({ lines }) => lines.join(' '));
}

describe('pains', async () => {
  const { scenes } = await mapOf(example, { lanes: ['step', 'pain'] });

  test('are sound boxes', () => {
    expectSound(scenes[0]);
  });

  test('have as many marks as they are severe, and say where nobody knows', () => {
    expect(cellOf(scenes[0], 'call').slice(2)).toEqual(['!!!', 'On hold', '!?', 'Says it again']);
  });

  test('are a dash where there are deliberately none, and white where nobody says', () => {
    expect([cellOf(scenes[0], 'visit').slice(2), cellOf(scenes[0], 'bill').slice(2)]).toEqual([['–'], []]);
  });

  test('are dashed, also in grey print', () => {
    const frames = framesIn(scenes[0], 'call');
    expect(frames.map(({ dash }) => dash !== undefined)).toEqual([true, true]);
  });

  test('are no lane where no step has any', async () => {
    const without = example.replace(/ {4}pains:\n(?: {6}.*\n)+/, '').replace('    pains: []\n', '');
    const {
      scenes: [scene],
    } = await mapOf(without, { lanes: ['step', 'pain'] });
    expect(wordsOf(scene)).not.toContain('Pain');
  });
});

describe('opportunities', async () => {
  const { scenes } = await mapOf(example, { lanes: ['step', 'opportunity'], language: 'de' });

  test('say what became of them: how far the action is, by when, and its id', () => {
    expectSound(scenes[0]);
    expect(cellOf(scenes[0], 'call').slice(2)).toEqual([
      'Call back',
      'in\u00a0Arbeit, bis\u00a001.03.2027 call-back',
      'Music that one likes',
      'Idee',
      'A robot',
      'robot\u00a0?',
    ]);
  });

  test('leave the id to the table where type is smaller than on A3', async () => {
    const more = Array.from({ length: 8 }, (_, index) => `  - { id: more-${index}, touchpoint: hotline }\n`).join('');
    const handout = await mapOf(example.replace('# file: touchpoints/hotline.yaml', `${more}# file: touchpoints/hotline.yaml`), {
      lanes: ['step', 'opportunity'],
      paper: 'A4',
      language: 'de',
    });
    expectSound(handout.scenes[0]);
    expect(cellOf(handout.scenes[0], 'call').join(' ')).not.toContain('call-back');
  });
});

describe('improvements', async () => {
  const { scenes } = await mapOf(example, { lanes: ['step', 'measure'] });

  test('are those of the ideas and of the touchpoint, without those that were dropped', () => {
    expectSound(scenes[0]);
    expect(cellOf(scenes[0], 'call').slice(2)).toEqual([
      'A call back the same day',
      'doing, due\u00a01\u00a0Mar\u00a02027 call-back',
      'robot',
      'robot\u00a0?',
      'New van',
      'done, 2\u00a0May\u00a02026 new-van',
    ]);
    expect(cellOf(scenes[0], 'visit').slice(2)).toEqual(['New van', 'done, 2\u00a0May\u00a02026 new-van']);
  });
});

test('rows of boxes grow with long words, and nothing is cut off', async () => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel '.repeat(6).trim();
  const { scenes } = await mapOf(example.replace('Says it again', long), { lanes: ['step', 'pain', 'opportunity'], paper: 'A4' });
  for (const scene of scenes) expectSound(scene);
  expect(cellOf(scenes[0], 'call').join('').replace(/[-\s]/g, '')).toContain(long.replaceAll(' ', ''));
});

function framesIn(scene: Scene, step: string): readonly Rectangle[] {
  const groups = groupsOf(scene.shapes).filter(({ id }) => id === step);
  return leavesOf(groups).flatMap(({ shape }) => (shape.kind === 'rectangle' ? [shape] : []));
}

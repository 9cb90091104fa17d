/** What is new, changed and gone since an earlier version. */
import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/model/journeys/journey.js';
import { mapOf } from '../../support/journey-map.js';
import { expectSound, groupsOf, leavesOf, wordsOf } from '../../support/scene.js';
import { loadExample } from '../../support/workspace.js';

const example =
  '# file: touchpoints/t.yaml\nname: Desk\n# file: journeys/j.yaml\nname: J\nsteps:\n  - { id: a, touchpoint: t }\n  - { id: b, touchpoint: t }\n';
const before =
  '# file: touchpoints/t.yaml\nname: Desk\n# file: journeys/j.yaml\nname: J\nsteps:\n  - { id: gone, touchpoint: fax, does: sends a fax }\n';

test('what is gone stands in the stage of its touchpoint', async () => {
  const staged = before.replace('name: Desk', 'name: Desk\nstages: [use]').replace('touchpoint: fax', 'touchpoint: t');
  const { workspace } = await loadExample(staged);
  const [gone] = [...workspace.journeys.values()].flatMap(stepsOf);
  const { scenes } = await mapOf(example.replace('name: Desk', 'name: Desk\nstages: [use]'), {
    input: { changes: { steps: new Map(), removed: [{ step: gone, after: 'a' }] } },
  });
  expect(wordsOf(scenes[0])).not.toContain('no stage');
  expect(groupsOf(scenes[0].shapes).filter(({ role }) => role === 'step')).toHaveLength(3);
});

test('marks new and changed steps, and shows what is gone struck through where it was', async () => {
  const { workspace } = await loadExample(before);
  const [gone] = [...workspace.journeys.values()].flatMap(stepsOf);
  const { scenes } = await mapOf(example, {
    input: {
      changes: {
        steps: new Map([
          ['a', 'changed'],
          ['b', 'new'],
        ]),
        removed: [{ step: gone, after: 'a' }],
      },
    },
  });
  const [scene] = scenes;
  expectSound(scene);
  expect(wordsOf(scene)).toEqual(expect.arrayContaining(['new', 'changed', 'gone']));
  const steps = groupsOf(scene.shapes).filter(({ role }) => role === 'step');
  expect(steps.map(({ label }) => label)).toEqual(['1 Desk', 'fax', '2 Desk']);
  expect(steps.map((group) => wordsOf({ ...scene, shapes: [group] }).find((word) => word === '+' || word === 'Δ'))).toEqual([
    'Δ',
    undefined,
    '+',
  ]);
  expect(leavesOf([steps[1]]).some(({ shape }) => shape.kind === 'polygon' && shape.points.length === 2)).toBe(true);
});

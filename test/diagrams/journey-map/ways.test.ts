/** Branches, loops and exits above the steps. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box, Point, Scene } from '../../../src/diagrams/scene.js';
import { generatedJourney } from '../../support/generated-journey.js';
import { mapOf } from '../../support/journey-map.js';
import { boxOf, leavesOf, wordsOf } from '../../support/scene.js';

const touchpoint = '# file: touchpoints/t.yaml\nname: Desk\n';

async function draw(steps: string): Promise<Scene> {
  const { scenes } = await mapOf(`${touchpoint}# file: journeys/j.yaml\nname: J\nsteps:\n${steps}`, { lanes: ['ways', 'step'] });
  return scenes[0];
}

test('no line runs through words', async () => {
  await fc.assert(
    fc.asyncProperty(generatedJourney(11), async (example) => {
      const { scenes } = await mapOf(example, { lanes: ['ways', 'step'] });
      for (const { shapes } of scenes) {
        const leaves = leavesOf(shapes).map(({ shape }) => shape);
        const words = leaves.flatMap((shape) => (shape.kind === 'text' ? [boxOf(shape)] : []));
        const arcs = leaves.flatMap((shape) =>
          shape.kind === 'polygon' && !shape.closed && shape.points.length === 4 ? [shape.points] : [],
        );
        for (const arc of arcs) for (const box of words) expect(crosses(arc, box)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

test('a branch says when and how many, from the one step to the other', async () => {
  const words = wordsOf(
    await draw(
      '  - { id: a, touchpoint: t, next: [b, { step: c, share: 0.3, when: in a hurry }] }\n  - { id: b, touchpoint: t }\n  - { id: c, touchpoint: t }\n',
    ),
  );
  expect(words).toContain('in a hurry, 30\u00a0%');
});

test('the head of a loop is at the step that it leads back to', async () => {
  const { shapes } = await draw(
    '  - { id: a, touchpoint: t }\n  - { id: b, touchpoint: t }\n  - { id: c, touchpoint: t, next: [{ step: a, when: again }] }\n',
  );
  const heads = leavesOf(shapes).flatMap(({ shape }) =>
    shape.kind === 'polygon' && shape.closed && shape.points.length === 3 ? [shape.points[0]] : [],
  );
  const arc = leavesOf(shapes).flatMap(({ shape }) =>
    shape.kind === 'polygon' && shape.points.length === 4 && !shape.closed ? [shape.points] : [],
  )[0];
  expect(heads[0][0]).toBe(Math.min(...arc.map(([x]) => x)));
});

test('giving up, ending early, beginning late and doing it again are said in words', async () => {
  const words = wordsOf(
    await draw(
      '  - { id: a, touchpoint: t, next: [b, { step: exit, share: 0.2, when: too dear }] }\n  - { id: b, touchpoint: t, entry: true, next: [{ step: b, when: no answer }, c] }\n  - { id: c, touchpoint: t, next: [] }\n  - { id: d, touchpoint: t }\n',
    ),
  );
  expect(words).toEqual(expect.arrayContaining(['too dear, 20\u00a0%', 'some begin here', 'once more: no answer', 'the journey ends']));
});

test('a way to another sheet names the step', async () => {
  const steps = Array.from(
    { length: 14 },
    (_, index) => `  - { id: s${index}, touchpoint: t${index === 0 ? ', next: [s1, { step: s13, when: at once }]' : ''} }`,
  );
  expect(wordsOf(await draw(`${steps.join('\n')}\n`))).toContain('14 Desk: at once');
});

test('a journey that goes straight on has no such lane', async () => {
  expect(wordsOf(await draw('  - { id: a, touchpoint: t }\n  - { id: b, touchpoint: t }\n'))).not.toContain('Ways');
});

test('the words of an arc stand clearly nearer to its line than to the one above', async () => {
  const { shapes } = await draw(
    '  - { id: a, touchpoint: t, next: [b, { step: d, share: 0.1, when: at once }] }\n  - { id: b, touchpoint: t, next: [c, { step: d, share: 0.1, when: a question is open }] }\n  - { id: c, touchpoint: t }\n  - { id: d, touchpoint: t }\n',
  );
  const leaves = leavesOf(shapes);
  const card = leaves.find(({ shape }) => shape.kind === 'text' && shape.lines.join(' ').startsWith('a question'))?.card;
  const lines = leaves
    .flatMap(({ shape }) => (shape.kind === 'polygon' && !shape.closed && shape.points.length === 4 ? [shape.points[1][1]] : []))
    .sort((a, b) => a - b);
  expect(lines).toHaveLength(2);
  if (card === undefined || card === null) expect.fail('no words');
  expect(card.y - lines[0]).toBeGreaterThan(2 * (lines[1] - card.y - card.height));
});

function crosses(points: readonly Point[], box: Box): boolean {
  return points.slice(1).some(([x, y], index) => {
    const [fromX, fromY] = points[index];
    const isBeside = Math.max(fromX, x) <= box.x || Math.min(fromX, x) >= box.x + box.width;
    return !isBeside && Math.max(fromY, y) > box.y && Math.min(fromY, y) < box.y + box.height;
  });
}

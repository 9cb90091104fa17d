/** The rules about goals, beyond their own examples. */
import { describe, expect, test } from 'vitest';
import { checkExample, placeOf } from '../support/workspace.js';

async function placesOf(...goals: readonly string[]): Promise<readonly string[]> {
  const lines = goals.map((goal) => `  - ${goal}\n`).join('');
  const found = await checkExample(`\n# file: tp.yaml\nformat: 1\nname: Example\ngoals:\n${lines}`);
  return found.filter(({ rule }) => rule === 'goal/expired').map(placeOf);
}

describe('goal/expired', () => {
  test.each([
    ['2026-11-21', 1],
    ['2026-11-22', 0],
    ['2026-11-23', 0],
  ])('by %s finds %i on 2026-11-22', async (by, count) => {
    expect(await placesOf(`{ id: better, measure: quality, by: ${by} }`)).toHaveLength(count);
  });

  test('says nothing of a goal without a day, or with one that was refused', async () => {
    expect(await placesOf('{ id: better, measure: quality }', '{ id: best, measure: quality, by: 2026 }')).toEqual([]);
  });

  test('points at the goal of the file where the schema took one out before it', async () => {
    expect(await placesOf('{ id: nothing }', '{ id: better, measure: quality, by: 2026-01-31 }')).toEqual(['tp.yaml:5:41-51']);
  });
});

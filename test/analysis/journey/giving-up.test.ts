/** How many give up on a journey, as the shares of its ways say. */
import { expect, test } from 'vitest';
import { givingUpOf } from '../../../src/analysis/journey/giving-up.js';
import { loadExample } from '../../support/workspace.js';

async function givingUp(...steps: readonly string[]) {
  const listed = steps.map((step) => `  - { touchpoint: shop, ${step} }`).join('\n');
  const { workspace } = await loadExample(`\n# file: journeys/order.yaml\nname: I order\nsteps:\n${listed}\n`);
  const journey = workspace.journeys.get('order');
  return journey && givingUpOf(journey);
}

test('on a journey without branches Π(1 − h) go on, and a step that all pass makes good Π · h / (1 − h)', async () => {
  const found = await givingUp(
    'id: look, next: [ask, { step: exit, share: 0.1 }]',
    'id: ask, next: [buy, { step: exit, share: 0.4 }]',
    'id: buy, next: [pay, { step: exit, share: 0.2 }]',
    'id: pay',
  );
  const goOn = 0.9 * 0.6 * 0.8;
  expect(found?.share).toBeCloseTo(1 - goOn, 12);
  expect(found?.most.step).toBe('ask');
  expect(found?.most.without).toBeCloseTo(1 - goOn - (goOn * 0.4) / 0.6, 12);
});

test('a step counts with those who come to it', async () => {
  const found = await givingUp(
    'id: look, next: [{ step: ask, share: 0.1 }, { step: buy, share: 0.9 }]',
    'id: ask, next: [buy, { step: exit, share: 0.9 }]',
    'id: buy, next: [{ step: exit, share: 0.3 }, pay]',
    'id: pay',
  );
  expect(found?.share).toBeCloseTo(0.09 + 0.91 * 0.3, 12);
  expect(found?.most).toEqual({ step: 'buy', without: expect.closeTo(0.09, 12) });
});

test('who comes back on a loop may still give up', async () => {
  const found = await givingUp('id: try, next: [{ step: exit, share: 0.25 }, { step: try, share: 0.5 }, done]', 'id: done');
  expect(found?.share).toBeCloseTo(0.5, 12);
  expect(found?.most).toEqual({ step: 'try', without: 0 });
});

test.each([
  ['nobody gives up', ['id: look', 'id: buy']],
  ['the file does not say how many do', ['id: look, next: [buy, exit]', 'id: buy']],
])('it is unknown where %s', async (_, steps) => {
  expect(await givingUp(...steps)).toBeNull();
});

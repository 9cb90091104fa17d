import { expect, test } from 'vitest';
import { mainPath } from '../../../src/analysis/journey/main-path.js';
import { loadExample } from '../../support/workspace.js';

async function pathOf(steps: string) {
  const { workspace } = await loadExample(`\n# file: journeys/order.yaml\nname: I order\n${steps}\n`);
  return mainPath(workspace.journeys.get('order')!);
}

test('goes where most people go, and with those who stay', async () => {
  expect(
    await pathOf(`steps:
  - { id: a, touchpoint: shop, next: [{ step: exit, share: 0.6 }, b, { step: c, share: 0.3 }] }
  - { id: b, touchpoint: shop }
  - { id: c, touchpoint: shop }
  - { id: d, touchpoint: shop }`),
  ).toEqual([0, 2, 3]);
});

test('takes the way that is named first where several are as likely', async () => {
  expect(
    await pathOf(`steps:
  - { id: a, touchpoint: shop, next: [c, b] }
  - { id: b, touchpoint: shop }
  - { id: c, touchpoint: shop, next: [] }`),
  ).toEqual([0, 2]);
});

test('does not go round', async () => {
  expect(
    await pathOf(`steps:
  - { id: a, touchpoint: shop }
  - { id: b, touchpoint: shop, next: [{ step: a, share: 0.9 }, c] }
  - { id: c, touchpoint: shop, next: [a, nowhere] }`),
  ).toEqual([0, 1, 2]);
});

test('is empty without steps', async () => {
  expect(await pathOf('')).toEqual([]);
});

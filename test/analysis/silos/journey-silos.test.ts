import { expect, test } from 'vitest';
import { allSilos, journeySilos } from '../../../src/analysis/silos/journey-silos.js';
import { loadExample } from '../../support/workspace.js';

const inventory = `
# file: touchpoints/shop.yaml
name: Shop
owner: sales
channel: web
context: { needs: [], gives: [order] }
# file: touchpoints/delivery.yaml
name: Delivery
owner: logistics
channel: on-site
context: { needs: [order] }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
channel: phone
context: { needs: [order] }
# file: journeys/buy.yaml
name: I buy
steps:
  - { id: order, touchpoint: shop, passes_on: [order], next: [deliver, { step: ask, share: 0.2 }] }
  - { id: deliver, touchpoint: delivery }
  - { id: ask, touchpoint: hotline }
# file: journeys/wish.yaml
name: I wish
state: target
steps: [{ id: order, touchpoint: shop }, { id: ask, touchpoint: hotline }]
# file: journeys/unread.yaml
name: I am written wrongly
steps: [{ id: order, touchpoint: shop }, { id: order, touchpoint: hotline }]
`;

test('counts companies along the main path, and islands over all ways', async () => {
  const { workspace } = await loadExample(inventory);
  const silos = journeySilos(workspace, workspace.journeys.get('buy')!);
  // The order is known at delivery and, by the shorter way, at the hotline; delivery does not pass it on.
  expect(silos?.transitions.map(({ from, to, context }) => [from, to, context])).toEqual([
    [0, 1, 'passed'],
    [0, 2, 'passed'],
    [1, 2, 'lost'],
  ]);
  expect(silos?.companies).toEqual({ value: 2, low: 2, high: 2, handOffs: 2, handOffDensity: 1 });
  expect(silos?.islands.islands).toEqual([['logistics', 'sales', 'service']]);
  expect(silos?.handOffs).toMatchObject({ passed: 2, lost: 1 });
  expect(silos?.channels).toMatchObject({ passed: 2, lost: 1 });
});

test('takes all journeys as they are together, without what is only wanted or could not be read', async () => {
  const { workspace } = await loadExample(inventory);
  expect(journeySilos(workspace, workspace.journeys.get('unread')!)).toBeNull();
  expect(allSilos(workspace).handOffs).toMatchObject({ changes: 3 });
});

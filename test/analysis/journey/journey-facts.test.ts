import { expect, test } from 'vitest';
import { journeyFacts } from '../../../src/analysis/journey/journey-facts.js';
import { loadExample } from '../../support/workspace.js';

const unknown = () => ({ valence: null, isMeasured: false });

test('are counted from the steps and the way that most people go', async () => {
  const { workspace } = await loadExample(`
# file: touchpoints/shop.yaml
name: Shop
owner: sales
channel: web
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
channel: phone
# file: touchpoints/forum.yaml
name: Forum
# file: journeys/order.yaml
name: I order
steps:
  - { id: read, touchpoint: forum }
  - { id: look, touchpoint: shop, entry: true, next: [{ step: ask, share: 0.7 }, order] }
  - { id: ask, touchpoint: hotline, moment_of_truth: true }
  - { id: order, touchpoint: shop, next: [] }
  - { id: thanks, touchpoint: nowhere, next: [exit] }
`);
  const evidence = new Map([
    ['read', { valence: 60, isMeasured: true }],
    ['ask', { valence: 20, isMeasured: true }],
    ['order', { valence: 75, isMeasured: false }],
  ]);
  const journey = workspace.journeys.get('order')!;
  expect(journeyFacts(workspace, journey, ({ id }) => evidence.get(id) ?? unknown())).toEqual({
    id: 'order',
    steps: 5,
    pathLength: 4,
    touchpoints: ['forum', 'shop', 'hotline', 'nowhere'],
    owners: ['sales', 'service'],
    channels: ['web', 'phone'],
    stepsWithoutOwner: 2,
    handOffs: 2,
    handOffsOnAllWays: 2,
    measuredShare: 0.4,
    firstImpressions: [
      { id: 'read', valence: 60 },
      { id: 'look', valence: null },
    ],
    lastImpressions: [{ id: 'order', valence: 75 }],
    momentsOfTruth: [{ id: 'ask', valence: 20, touchpoint: 'hotline', isMeasured: true }],
  });
});

test('are empty for a journey without steps', async () => {
  const { workspace } = await loadExample('\n# file: journeys/order.yaml\nname: I order\n');
  expect(journeyFacts(workspace, workspace.journeys.get('order')!, unknown)).toMatchObject({ steps: 0, handOffs: 0, measuredShare: null });
});

test('count hand-offs on the way that most people go, and on all ways', async () => {
  const { workspace } = await loadExample(`
# file: touchpoints/shop.yaml
name: Shop
owner: sales
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
# file: journeys/order.yaml
name: I order
steps:
  - { id: look, touchpoint: shop, next: [{ step: order, share: 0.7 }, ask] }
  - { id: ask, touchpoint: hotline }
  - { id: order, touchpoint: shop, next: [] }
`);
  const facts = journeyFacts(workspace, workspace.journeys.get('order')!, unknown);
  expect(facts).toMatchObject({ handOffs: 0, handOffsOnAllWays: 2 });
});

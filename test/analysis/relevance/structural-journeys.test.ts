import { expect, test } from 'vitest';
import { structuralJourneys } from '../../../src/analysis/relevance/structural-journeys.js';
import { loadExample } from '../../support/workspace.js';

const read = async (text: string) => structuralJourneys((await loadExample(text)).workspace);

test('weighs a journey by its volume in a month and the share of its persona', async () => {
  const { journeys } = await read(`
# file: personas/anna.yaml
name: Anna
share: 0.4
# file: personas/bernd.yaml
name: Bernd
share: 0.2
# file: journeys/buy.yaml
name: I buy
persona: anna
volume: { count: 1200, per: year }
steps: [{ id: a, touchpoint: shop }]
# file: journeys/call.yaml
name: I call
persona: bernd
volume: { count: 90, per: quarter }
steps: [{ id: a, touchpoint: hotline }]
`);
  expect(journeys.map(({ id, weight, assumed }) => [id, Number(weight.toFixed(9)), assumed])).toEqual([
    ['buy', 40, []],
    ['call', 6, []],
  ]);
});

test('gives an unknown volume or share the median of the known ones, and says so', async () => {
  const { journeys } = await read(`
# file: personas/anna.yaml
name: Anna
share: 0.4
# file: journeys/buy.yaml
name: I buy
persona: anna
volume: { count: 100, per: month }
steps: [{ id: a, touchpoint: shop }]
# file: journeys/call.yaml
name: I call
steps: [{ id: a, touchpoint: hotline }]
`);
  expect(journeys.map(({ weight, assumed }) => ({ weight, assumed }))).toEqual([
    { weight: 40, assumed: [] },
    { weight: 40, assumed: ['volume', 'share'] },
  ]);
});

test('leaves out what is only wanted and what has no steps, and names what could not be read', async () => {
  const { journeys, unread } = await read(`
# file: journeys/a-target.yaml
name: I shall buy
state: target
steps: [{ id: a, touchpoint: shop }]
# file: journeys/b-empty.yaml
name: I do nothing
# file: journeys/c-twice.yaml
name: I buy twice
steps: [{ id: a, touchpoint: shop }, { id: a, touchpoint: mail }]
`);
  expect(journeys).toEqual([]);
  expect(unread).toEqual(['c-twice']);
});

test('marks the steps where people begin, where they end, and where the relation is decided', async () => {
  const { journeys } = await read(`
# file: journeys/buy.yaml
name: I buy
steps:
  - { id: look, touchpoint: shop, next: [order, { step: exit, share: 0.5 }] }
  - { id: order, touchpoint: web, entry: true, moment_of_truth: true, next: [van, exit] }
  - { id: van, touchpoint: delivery, next: [] }
`);
  expect(journeys[0].steps).toEqual([
    { touchpoint: 'shop', probability: 0.5, isFirst: true, isLast: false, isMomentOfTruth: false },
    { touchpoint: 'web', probability: 0.75, isFirst: true, isLast: false, isMomentOfTruth: true },
    { touchpoint: 'delivery', probability: 0.375, isFirst: false, isLast: true, isMomentOfTruth: false },
  ]);
});

import { describe, expect, test } from 'vitest';
import { stepProbabilities } from '../../../src/analysis/journey/step-probability.js';
import { wayShares } from '../../../src/analysis/journey/way-shares.js';
import { graphOf } from '../../../src/model/journeys/journey-graph.js';
import { loadExample } from '../../support/workspace.js';

const sharesOf = (...shares: (number | null)[]) =>
  wayShares(shares.map((share) => ({ from: { id: 'a', touchpoint: 'shop' }, to: 'b', share, index: 0 })));

describe('wayShares', () => {
  test('splits what is left equally among the ways without a share', () => {
    expect(sharesOf(null, 0.5, null)).toEqual([0.25, 0.5, 0.25]);
    expect(sharesOf(null)).toEqual([1]);
  });

  test('leaves nothing where the stated ones take all, and scales down what exceeds it', () => {
    expect(sharesOf(1, null)).toEqual([1, 0]);
    expect(sharesOf(1.5, 0.5, null)).toEqual([0.75, 0.25, 0]);
  });

  test('does not spread what nobody accounted for', () => {
    expect(sharesOf(0.5, 0.25)).toEqual([0.5, 0.25]);
  });
});

describe('stepProbabilities', () => {
  async function probabilitiesOf(steps: string) {
    const { workspace } = await loadExample(`\n# file: journeys/order.yaml\nname: I order\nsteps:\n${steps}\n`);
    const journey = workspace.journeys.get('order')!;
    return stepProbabilities(journey, graphOf(journey)!)?.map((value) => Number(value.toFixed(9)));
  }

  test('follow from the shares of the ways, and those who give up come no further', async () => {
    expect(
      await probabilitiesOf(`  - { id: look, touchpoint: shop, next: [ask, buy, { step: exit, share: 0.2 }] }
  - { id: ask, touchpoint: shop }
  - { id: buy, touchpoint: shop, next: [{ step: pay, share: 0.5 }, exit] }
  - { id: pay, touchpoint: shop }`),
    ).toEqual([1, 0.4, 0.8, 0.4]);
  });

  test('are halved where people can begin at two steps', async () => {
    expect(await probabilitiesOf('  - { id: look, touchpoint: shop }\n  - { id: buy, touchpoint: shop, entry: true }')).toEqual([0.5, 1]);
  });

  test('are 0 where no way leads', async () => {
    expect(
      await probabilitiesOf(
        '  - { id: look, touchpoint: shop, next: [pay] }\n  - { id: ask, touchpoint: shop }\n  - { id: pay, touchpoint: shop }',
      ),
    ).toEqual([1, 0, 1]);
  });
});

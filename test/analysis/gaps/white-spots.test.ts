import { describe, expect, test } from 'vitest';
import { servingTouchpoints, stagesOf } from '../../../src/analysis/gaps/serving-touchpoints.js';
import { type Cell, whiteSpots } from '../../../src/analysis/gaps/white-spots.js';
import { loadExample } from '../../support/workspace.js';
import { expectNear, isSharedMissing, needsShared, reference } from '../statistics/reference.js';

const crossed = (stages: readonly string[], personas: readonly string[]): Cell[] =>
  stages.flatMap((stage) => personas.map((persona) => ({ stage, persona })));

interface WorkedTouchpoint {
  readonly stages: readonly string[];
  readonly personas: readonly string[];
  readonly measured: boolean;
  readonly owner: string | null;
}

test.skipIf(isSharedMissing)(`agrees with white_spots.json ${needsShared}`, () => {
  const { inputs, expected, tolerance } = reference('white_spots');
  // What is observed and not in the inventory comes from reading the data: see undocumented.test.ts.
  const { undocumented_observed: _, ...shown } = expected;
  const inventory = Object.entries<WorkedTouchpoint>(inputs.inventory);
  const result = whiteSpots(
    inputs.stages,
    inputs.personas,
    inventory.map(([id, { stages, personas, measured, owner }]) => ({ id, cells: crossed(stages, personas), isMeasured: measured, owner })),
  );
  const matrix: Record<string, Record<string, readonly string[]>> = {};
  for (const { stage, persona, touchpoints } of result.cells) matrix[stage] = { ...matrix[stage], [persona]: touchpoints };
  const withStatus = (wanted: string) =>
    result.cells.flatMap(({ stage, persona, status }) => (status === wanted ? [[stage, persona]] : []));
  expectNear(
    {
      matrix,
      white_spots: withStatus('white'),
      blind_spots_touchpoint_but_nothing_measured: withStatus('blind'),
      unowned: result.unowned,
      unmeasured: result.unmeasured,
      coverage_share: result.coverage,
    },
    shown,
    tolerance,
  );
});

describe('whiteSpots', () => {
  test('tells white cells from blind ones', () => {
    const cell = { stage: 'use', persona: 'anna' };
    const { cells, coverage } = whiteSpots(
      ['use', 'buy'],
      ['anna', 'bernd'],
      [
        { id: 'hotline', cells: [cell, cell], isMeasured: false, owner: 'service' },
        {
          id: 'app',
          cells: [
            { stage: 'buy', persona: 'bernd' },
            { stage: 'idle', persona: 'bernd' },
          ],
          isMeasured: true,
          owner: null,
        },
      ],
    );
    expect(cells).toEqual([
      { stage: 'use', persona: 'anna', touchpoints: ['hotline'], status: 'blind' },
      { stage: 'use', persona: 'bernd', touchpoints: [], status: 'white' },
      { stage: 'buy', persona: 'anna', touchpoints: [], status: 'white' },
      { stage: 'buy', persona: 'bernd', touchpoints: ['app'], status: 'measured' },
    ]);
    expect(coverage).toBe(0.5);
  });

  test('is all white without touchpoints, and knows no coverage without cells', () => {
    expect(whiteSpots(['use'], ['anna'], [])).toMatchObject({ cells: [{ status: 'white' }], coverage: 0 });
    expect(whiteSpots([], ['anna'], []).coverage).toBeNull();
  });
});

describe('servingTouchpoints', () => {
  const cellsOf = async (text: string) => {
    const { workspace } = await loadExample(text);
    return servingTouchpoints(workspace, new Set(['hotline'])).map(({ id, cells }) => [
      id,
      ...cells.map(({ stage, persona }) => `${stage}/${persona}`),
    ]);
  };

  test('serve through the personas they name and through journeys, never through their audience alone', async () => {
    expect(
      await cellsOf(`
# file: touchpoints/app.yaml
name: App
personas: [anna, bernd]
stages: [buy, use]
# file: touchpoints/hotline.yaml
name: Hotline
audience: [customer]
stages: [use]
# file: touchpoints/shop.yaml
name: Shop
stages: [buy, use]
# file: journeys/order.yaml
name: I order
persona: anna
steps:
  - { id: a, touchpoint: hotline }
  - { id: b, touchpoint: shop }
  - { id: c, touchpoint: shop, stage: advice }
`),
    ).toEqual([
      ['app', 'buy/anna', 'buy/bernd', 'use/anna', 'use/bernd'],
      ['hotline', 'use/anna'],
      ['shop', 'advice/anna'],
    ]);
  });

  test('are live, and not served by journeys that are only wanted', async () => {
    expect(
      await cellsOf(`
# file: touchpoints/app.yaml
name: App
status: planned
personas: [anna]
stages: [use]
# file: touchpoints/hotline.yaml
name: Hotline
stages: [use]
# file: journeys/order.yaml
name: I shall order
state: future
persona: anna
steps: [{ id: a, touchpoint: hotline }]
`),
    ).toEqual([['hotline']]);
  });
});

describe('stagesOf', () => {
  test('is the list of tp.yaml, in its order', async () => {
    const { workspace } = await loadExample('\n# file: tp.yaml\nformat: 1\nname: Example\nstages: [{ id: use }, { id: buy }]\n');
    expect(stagesOf(workspace)).toEqual(['use', 'buy']);
  });

  test('is else what touchpoints and steps name', async () => {
    const { workspace } = await loadExample(`
# file: touchpoints/app.yaml
name: App
stages: [use]
# file: journeys/order.yaml
name: I order
steps: [{ id: a, touchpoint: app, stage: buy }]
`);
    expect(stagesOf(workspace)).toEqual(['buy', 'use']);
  });
});

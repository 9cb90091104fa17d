import { expect, test } from 'vitest';
import { settingsOf } from '../../src/analysis/settings.js';
import { loadExample } from '../support/workspace.js';

const read = async (settings: string) =>
  settingsOf((await loadExample(`\n# file: tp.yaml\nformat: 1\nname: A\n${settings}\n`)).workspace.company);

test('has a default for everything', async () => {
  expect(await read('')).toEqual({
    targetQuality: 80,
    promiseTarget: 0.8,
    relevanceWeights: { derived: 0.35, stated: 0.25, structural: 0.2, reach: 0.2 },
    negligibleChange: 3,
  });
});

test('takes what tp.yaml says, also nothing at all', async () => {
  expect(
    await read(`settings:
  target_quality: 0
  promise_target: 0.9
  relevance_weights: { derived: 0, reach: 1 }
  negligible_change: 0`),
  ).toEqual({
    targetQuality: 0,
    promiseTarget: 0.9,
    relevanceWeights: { derived: 0, stated: 0.25, structural: 0.2, reach: 1 },
    negligibleChange: 0,
  });
});

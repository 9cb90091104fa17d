import { describe, expect, test } from 'vitest';
import { type RetireEvidence, retirement } from '../../../src/analysis/gaps/retire.js';
import { retireBlockers } from '../../../src/analysis/gaps/retire-blockers.js';
import { servingTouchpoints, stagesOf } from '../../../src/analysis/gaps/serving-touchpoints.js';
import { whiteSpots } from '../../../src/analysis/gaps/white-spots.js';
import { loadExample } from '../../support/workspace.js';

describe('retirement', () => {
  const evidence = (more: Partial<RetireEvidence> = {}): RetireEvidence => ({
    relevance: { low: 10, high: 20, coverage: 0.8 },
    reach: { value: 0.02, low: 0.01, high: 0.04 },
    isDeclining: false,
    blockers: [],
    ...more,
  });
  const reached = (value: number, high: number) => ({ value, low: 0, high });

  test.each([
    ['proposes what hardly matters and hardly anybody uses', {}, 'retire-candidate', 'reach-very-low'],
    [
      'proposes what few use and ever fewer',
      { reach: reached(0.09, 0.2), isDeclining: true },
      'retire-candidate',
      'reach-low-and-declining',
    ],
    ['watches what few use, as long as it does not decline', { reach: reached(0.09, 0.2) }, 'watch', 'reach-not-low'],
    ['watches what many use, though it declines', { reach: reached(0.1, 0.2), isDeclining: true }, 'watch', 'reach-not-low'],
    ['watches what a twentieth may use', { reach: reached(0.02, 0.05) }, 'watch', 'reach-not-low'],
    ['keeps what may matter', { relevance: { low: 0, high: 25, coverage: 0.8 } }, 'keep', 'relevance-not-low'],
    [
      'decides nothing on little evidence',
      { relevance: { low: 0, high: 20, coverage: 0.49 } },
      'insufficient-evidence',
      'coverage-too-low',
    ],
    ['decides nothing where nobody knows its reach', { reach: null }, 'insufficient-evidence', 'reach-unknown'],
  ] as const)('%s', (_, more, verdict, reason) => {
    const result = retirement(evidence(more));
    expect(result.verdict).toBe(verdict);
    expect(result.reasons.at(-1)).toBe(reason);
    expect(result.reasons.slice(0, -1)).toEqual(reason.startsWith('reach') ? ['relevance-low'] : []);
  });

  test('only watches what something speaks against, even where its reach is unknown', () => {
    const blockers = ['legal-duty'] as const;
    expect(retirement(evidence({ blockers }))).toEqual({
      verdict: 'watch',
      reasons: ['relevance-low', 'reach-very-low', 'blocked'],
      blockers,
    });
    expect(retirement(evidence({ blockers, reach: null })).verdict).toBe('watch');
  });
});

describe('retireBlockers', () => {
  const blockersOf = async (text: string) => {
    const { workspace } = await loadExample(text);
    const { cells } = whiteSpots(stagesOf(workspace), [...workspace.personas.keys()], servingTouchpoints(workspace, new Set()));
    return Object.fromEntries(retireBlockers(workspace, cells));
  };

  test('names a legal duty', async () => {
    expect(await blockersOf('\n# file: touchpoints/imprint.yaml\nname: Imprint\nlegal_duty: true\n')).toEqual({ imprint: ['legal-duty'] });
  });

  test('names steps that no way leads round, and moments of truth', async () => {
    expect(
      await blockersOf(`
# file: journeys/order.yaml
name: I order
steps:
  - { id: look, touchpoint: shop, next: [ask, order] }
  - { id: ask, touchpoint: hotline, moment_of_truth: true, next: [order, exit] }
  - { id: order, touchpoint: web }
`),
    ).toEqual({ shop: ['required-step'], web: ['required-step'], hotline: ['moment-of-truth'] });
  });

  test('is content with one of several ends', async () => {
    expect(
      await blockersOf(`
# file: journeys/order.yaml
name: I order
steps:
  - { id: look, touchpoint: shop, next: [order, call] }
  - { id: order, touchpoint: web, next: [] }
  - { id: call, touchpoint: phone, next: [] }
`),
    ).toEqual({ shop: ['required-step'] });
  });

  test('takes a touchpoint at two steps away as a whole', async () => {
    expect(
      await blockersOf(`
# file: journeys/order.yaml
name: I order
steps:
  - { id: look, touchpoint: web, next: [ask, call] }
  - { id: ask, touchpoint: mail, next: [order] }
  - { id: call, touchpoint: mail, next: [order] }
  - { id: order, touchpoint: web }
`),
    ).toEqual({ web: ['required-step'], mail: ['required-step'] });
  });

  test('keeps none where a journey has no way to an end anyway, and all where it could not be read', async () => {
    expect(
      await blockersOf(`
# file: journeys/round.yaml
name: I go round
steps:
  - { id: a, touchpoint: shop, next: [b] }
  - { id: b, touchpoint: web, next: [a] }
# file: journeys/twice.yaml
name: I am written wrongly
steps: [{ id: a, touchpoint: mail }, { id: a, touchpoint: fax }]
`),
    ).toEqual({ mail: ['required-step'], fax: ['required-step'] });
  });

  test('passes over journeys that are only wanted', async () => {
    expect(
      await blockersOf(
        '\n# file: journeys/order.yaml\nname: I shall order\nstate: target\nsteps: [{ id: a, touchpoint: shop, moment_of_truth: true }]\n',
      ),
    ).toEqual({});
  });

  test('names the only touchpoint for a persona in a stage', async () => {
    expect(
      await blockersOf(`
# file: personas/anna.yaml
name: Anna
# file: touchpoints/app.yaml
name: App
personas: [anna]
stages: [buy, use]
# file: touchpoints/hotline.yaml
name: Hotline
personas: [anna]
stages: [use, pay]
# file: touchpoints/mail.yaml
name: Mail
personas: [anna]
stages: [pay]
# file: touchpoints/zebra.yaml
name: Zebra
personas: [anna]
stages: [buy, crossing]
`),
    ).toEqual({ zebra: ['only-in-cell'] });
  });
});

/** Text that is out to do harm has its place on the map like any other. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { everybody } from '../../../src/analysis/grouping.js';
import { journeysOf } from '../../../src/analysis/journey/journeys.js';
import { journeyMap } from '../../../src/diagrams/journey-map/journey-map.js';
import { evidenceOf } from '../../support/evidence.js';
import { expectSound } from '../../support/scene.js';
import { loadExample } from '../../support/workspace.js';

const example = `
# file: touchpoints/t.yaml
name: T
channel: web
# file: journeys/j.yaml
name: J
steps:
  - { id: a, touchpoint: t, stage: s }
  - { id: b, touchpoint: t }
`;

const corpus = resolve('../shared/hostile/svgtext/strings.json');

test.skipIf(!existsSync(corpus))('a map of hostile strings is sound (skipped where ../shared is absent)', { timeout: 30_000 }, async () => {
  const strings: readonly { value: string }[] = JSON.parse(readFileSync(corpus, 'utf8'));
  const { workspace } = await loadExample(example);
  const [row] = await journeysOf(workspace, evidenceOf([]), [...workspace.journeys.values()], everybody);
  let drawn = 0;
  for (const { value } of strings) {
    const touchpoints = new Map([...workspace.touchpoints].map(([id, touchpoint]) => [id, { ...touchpoint, name: value }]));
    const steps = row.steps.map((known) => {
      const said = { does: value, thinks: value, pains: [{ text: value }], next: [{ step: 'exit', when: value }] };
      return { ...known, step: { ...known.step, ...said } };
    });
    const journey = { ...row.journey, name: value, scenario: value, steps: steps.map(({ step }) => step) };
    const { scenes } = journeyMap({
      workspace: { ...workspace, touchpoints },
      journey: { ...row, journey, steps },
      target: null,
      asOf: null,
      stamp: value,
      changes: null,
      options: {
        preset: 'experience',
        lanes: null,
        paper: 'A3',
        orientation: 'landscape',
        density: 'reading',
        language: 'en',
        time: 'ordinal',
        curve: 'smooth',
      },
    });
    for (const scene of scenes) expectSound(scene);
    drawn += scenes.length;
  }
  expect(drawn).toBeGreaterThan(strings.length / 2);
});

/** Journey maps for tests, from text as a person would write it. */
import { everybody } from '../../src/analysis/grouping.js';
import { journeysOf } from '../../src/analysis/journey/journeys.js';
import type { Drawing } from '../../src/diagrams/drawing.js';
import { journeyMap } from '../../src/diagrams/journey-map/journey-map.js';
import type { MapInput, MapOptions } from '../../src/diagrams/journey-map/reading/map-input.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { evidenceOf } from './evidence.js';
import { loadExample } from './workspace.js';

export interface MapTold extends Partial<MapOptions> {
  readonly evidence?: Evidence;
  readonly input?: Partial<MapInput>;
}

/** The map of the first journey in an example, with its target where it has one, in English on A3 unless told. */
export async function mapOf(example: string, { evidence = evidenceOf([]), input = {}, ...options }: MapTold = {}): Promise<Drawing> {
  const { workspace } = await loadExample(example);
  const [journey, ...others] = await journeysOf(workspace, evidence, [...workspace.journeys.values()], everybody);
  return journeyMap({
    workspace,
    journey,
    target: others.find(({ journey: { id } }) => id === journey.journey.target) ?? null,
    asOf: null,
    stamp: null,
    changes: null,
    ...input,
    options: {
      preset: 'experience',
      lanes: null,
      paper: 'A3',
      orientation: 'landscape',
      density: 'reading',
      language: 'en',
      time: 'ordinal',
      curve: 'smooth',
      ...options,
    },
  });
}

/** What changed at a touchpoint. */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { EntityChange } from './change.js';
import { fieldChanges, type Weights } from './field-changes.js';
import { idOfItem, type PartSpec, partChanges } from './part-changes.js';

const weights: Weights = {
  owner: 1,
  status: 1,
  channel: 2,
  stages: 2,
  media: 2,
  directness: 2,
  personas: 2,
  perceived_as: 2,
  quality: 2,
  assessment: 2,
  legal_duty: 2,
  name: 3,
  audience: 3,
  contributors: 3,
  reach: 3,
  cost: 3,
  effect: 3,
  context: 3,
  suppress_after: 3,
};

const expectations: PartSpec = {
  type: 'expectation',
  nameOf: idOfItem,
  weight: 1,
  weights: { text: 2, kind: 2, promise: 1, standard: 2 },
  ordered: false,
};

const metrics: PartSpec = {
  type: 'metric',
  nameOf: idOfItem,
  weight: 2,
  weights: { target: 2, limit: 2, better: 2, unit: 3 },
  ordered: false,
};

const measurements: PartSpec = { type: 'measurement', nameOf: nameOfMeasurement, weight: 2, weights: { counts: 2, n: 2 }, ordered: false };

/** What was measured, and when: `csat 2026-09-30`. */
function nameOfMeasurement(item: Readonly<Record<string, unknown>>): string {
  const what = item['measure'] ?? item['metric'] ?? item['promise'] ?? 'incidents';
  return `${String(what)} ${String(item['date'] ?? '')}`.trim();
}

const handled: ReadonlySet<string> = new Set(['expectations', 'metrics', 'measurements']);

/** Its keys, then its expectations, metrics and measurements. */
export function touchpointChanges(before: Touchpoint, after: Touchpoint): readonly EntityChange[] {
  return [
    ...fieldChanges(before, after, weights, handled),
    ...partChanges(before.expectations, after.expectations, expectations),
    ...partChanges(before.metrics, after.metrics, metrics),
    ...partChanges(before.measurements, after.measurements, measurements),
  ];
}

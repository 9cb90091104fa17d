/** Feelings on the scale of the map, −2 … +2. */
import type { StepRow } from '../../../analysis/journey/journeys.js';
import type { Feeling } from './map-data.js';

/** Fewer answers have no interval that is worth a line. */
const fewestForInterval = 5;

/** A valence of 0–100 on −2 … +2. */
export function scoreOf(valence: number): number {
  return valence / 25 - 2;
}

/** What is known of the feelings at a step; null: nothing. */
export function feelingOf({ step, valence, source, answered }: StepRow): Feeling | null {
  if (valence === null) return null;
  if (source === 'feels' || answered === null)
    return { score: scoreOf(valence), source: 'assumed', n: step.feels?.n ?? null, low: null, high: null };
  const { low, high } = answered.score;
  const isKnown = low !== null && high !== null && answered.n >= fewestForInterval;
  return {
    score: scoreOf(valence),
    source: 'measured',
    n: answered.n,
    low: isKnown ? scoreOf(low) : null,
    high: isKnown ? scoreOf(high) : null,
  };
}

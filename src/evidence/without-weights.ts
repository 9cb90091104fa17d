/** The same evidence, every answer counting as one. */
import type { Evidence } from './evidence.js';

export function withoutWeights(evidence: Evidence): Evidence {
  return {
    ...evidence,
    tallies: evidence.tallies.map((tally) => ({
      ...tally,
      frequencies: tally.frequencies.map(({ value, count }) => ({ value, count, weight: count, squaredWeight: count })),
    })),
    rows: async (request) => {
      const rows = await evidence.rows(request);
      return rows && { ...rows, weights: null };
    },
    derived: (request, about, compute) => evidence.derived(request, { withoutWeights: about }, compute),
  };
}

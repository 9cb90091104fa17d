/** A row of the report `relevance` as other programs read it. */
import type { RelevanceRow } from '../../analysis/relevance/relevance.js';

export function relevanceData({ stated, reach, ...row }: RelevanceRow): object {
  return {
    ...row,
    stated: stated && { ...stated.score, n: stated.n, from: stated.from, instrument: stated.instrument, points: stated.points },
    reach: reach && { ...reach.score, n: reach.n, from: reach.from, frequency: reach.frequency },
  };
}

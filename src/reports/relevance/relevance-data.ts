/** A row of the report `relevance` as other programs read it. */
import { fewestAnswers } from '../../analysis/relevance/known-sides.js';
import type { RelevanceRow } from '../../analysis/relevance/relevance.js';

export function relevanceData(whole: RelevanceRow): object {
  const { stated, reach, ...row } = whole;
  return {
    ...row,
    n: fewestAnswers(whole),
    stated: stated && { ...stated.score, n: stated.n, from: stated.from, instrument: stated.instrument, points: stated.points },
    reach: reach && { ...reach.score, n: reach.n, from: reach.from, frequency: reach.frequency },
  };
}

/** Relevance and drivers as other programs read them. */
import type { Drivers } from '../../analysis/relevance/driver-types.js';
import type { RelevanceRow } from '../../analysis/relevance/relevance.js';

export function relevanceData({ stated, derived, structural, reach, ...row }: RelevanceRow): object {
  return {
    ...row,
    stated: stated && { ...stated.score, n: stated.n, from: stated.from },
    derived: derived && {
      lmg: derived.lmg,
      share: derived.share,
      low: derived.low,
      high: derived.high,
      index: derived.index,
      n: derived.n,
      status: derived.status,
      sources: derived.sources,
    },
    structural,
    reach: reach && { ...reach.score, n: reach.n, from: reach.from, frequency: reach.frequency },
  };
}

/** `missing` says how incomplete answers were treated; `n` counts those behind the numbers, `respondents` those with an outcome. */
export function driversData({ drivers, ...rest }: Drivers & { readonly segment: string | null }): object {
  return { ...rest, drivers };
}

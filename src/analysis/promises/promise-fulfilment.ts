/** Brand promises: where they are kept, where they are broken, and where nobody looks. */
import { neutralWeights } from '../neutral-weights.js';
import type { Estimate } from '../statistics/interval.js';
import { wilsonInterval } from '../statistics/shares/wilson-interval.js';

/** A touchpoint at which a promise is to be kept: in `kept` of `n` cases it was. `n` is 0 where nobody has looked. */
export interface PromiseCases {
  readonly touchpoint: string;
  readonly kept: number;
  readonly n: number;
}

export interface PromiseEvidence {
  readonly id: string;
  /** How much it counts against the others, at least 0. */
  readonly weight: number;
  readonly cells: readonly PromiseCases[];
}

/** `kept`, `broken`: surely so, by the interval; `unclear`: it may be either; `unverified`: nobody has looked, which is neither. */
export type PromiseStatus = 'kept' | 'broken' | 'unclear' | 'unverified';

export interface PromiseCell extends PromiseCases {
  /** The share of cases in which it was kept, 0–1; null where nobody has looked. */
  readonly share: Estimate | null;
  readonly status: PromiseStatus;
}

export interface PromiseFulfilment {
  readonly id: string;
  /** The share over its touchpoints, weighed by their relevance, 0–1; null without evidence. */
  readonly fulfilment: number | null;
  /** The part of its touchpoints with evidence, 0–1; null where no touchpoint carries it. */
  readonly coverage: number | null;
  readonly cells: readonly PromiseCell[];
}

export interface PromiseMatrix {
  readonly promises: readonly PromiseFulfilment[];
  /** For each touchpoint with evidence the share over its promises, weighed by theirs, 0–1. */
  readonly touchpoints: ReadonlyMap<string, number>;
  /** Over all promises with evidence, 0–1, and the points that are missing to 1; null without any. */
  readonly fulfilment: number | null;
  readonly gap: number | null;
  readonly coverage: number | null;
}

/** The share of cases in which a promise must be kept, unless the settings say otherwise. */
const promiseTarget = 0.8;

/**
 * The matrix of promises and touchpoints. `relevance` of touchpoints on any one scale; one that is not known counts like the median of those
 * that are. What nobody looked at counts neither as kept nor as broken. Promise against delivery is gap 4 of Zeithaml, Berry &
 * Parasuraman, Journal of Marketing 52 (1988) no. 2, 35–48.
 */
export function promiseFulfilment(
  promises: readonly PromiseEvidence[],
  relevance: ReadonlyMap<string, number>,
  target: number = promiseTarget,
): PromiseMatrix {
  const weightOf = relevanceWeight(promises, relevance);
  const rows = promises.map(({ id, weight, cells }) => {
    const judged = cells.map((cell) => judge(cell, target));
    return {
      id,
      weight,
      cells: judged,
      fulfilment: weightedMean(known(judged).map(({ touchpoint, share }) => [share.value, weightOf(touchpoint)])),
    };
  });
  const byTouchpoint = new Map<string, (readonly [number, number])[]>();
  for (const { weight, cells } of rows)
    for (const { touchpoint, share } of known(cells))
      byTouchpoint.set(touchpoint, [...(byTouchpoint.get(touchpoint) ?? []), [share.value, weight]]);
  const fulfilment = weightedMean(rows.flatMap(({ fulfilment: share, weight }) => (share === null ? [] : [[share, weight]])));
  return {
    promises: rows.map(({ id, cells, fulfilment: share }) => ({ id, fulfilment: share, coverage: coverageOf(cells), cells })),
    touchpoints: new Map([...byTouchpoint].map(([id, shares]) => [id, weightedMean(shares) ?? 0])),
    fulfilment,
    gap: fulfilment === null ? null : 100 * (1 - fulfilment),
    coverage: coverageOf(rows.flatMap(({ cells }) => cells)),
  };
}

function judge(cell: PromiseCases, target: number): PromiseCell {
  const share = wilsonInterval(cell.kept, cell.n);
  return { ...cell, share, status: statusOf(share, target) };
}

function statusOf(share: Estimate | null, target: number): PromiseStatus {
  if (share === null) return 'unverified';
  return share.low >= target ? 'kept' : share.high < target ? 'broken' : 'unclear';
}

function known(cells: readonly PromiseCell[]): readonly (PromiseCell & { readonly share: Estimate })[] {
  return cells.flatMap((cell) => (cell.share === null ? [] : [{ ...cell, share: cell.share }]));
}

function coverageOf(cells: readonly PromiseCell[]): number | null {
  return cells.length === 0 ? null : known(cells).length / cells.length;
}

function relevanceWeight(promises: readonly PromiseEvidence[], relevance: ReadonlyMap<string, number>): (touchpoint: string) => number {
  const ids = [...new Set(promises.flatMap(({ cells }) => cells.map(({ touchpoint }) => touchpoint)))];
  const weights = neutralWeights(ids.map((id) => relevance.get(id) ?? null));
  const byId = new Map(ids.map((id, index) => [id, weights[index] ?? 0]));
  return (touchpoint) => byId.get(touchpoint) ?? 0;
}

/** The mean of values with weights, all alike where no weight is above 0; null for none. */
function weightedMean(values: readonly (readonly [value: number, weight: number])[]): number | null {
  if (values.length === 0) return null;
  const total = values.reduce((sum, [, weight]) => sum + weight, 0);
  if (total > 0) return values.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
  return values.reduce((sum, [value]) => sum + value, 0) / values.length;
}

/** The promises of the brand, held against what was counted: one row a promise. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { neutralWeights } from '../neutral-weights.js';
import { settingsOf } from '../settings.js';
import type { Estimate } from '../statistics/interval.js';
import { wilsonInterval } from '../statistics/shares/wilson-interval.js';
import { fewestForScore } from '../status.js';
import type { TouchpointWeights } from '../touchpoint-weights.js';
import { meanOfShares } from './fulfilment-interval.js';
import { promiseEvidence } from './promise-carriers.js';
import { type CountedCases, countedCases } from './promise-cases.js';
import { type PromiseCell, type PromiseStatus, promiseFulfilment } from './promise-fulfilment.js';

/** One promise at one touchpoint. Fewer than five cases prove nothing: they leave it unverified, and are only counted. */
export interface CellRow {
  readonly touchpoint: string;
  readonly status: PromiseStatus;
  readonly kept: number;
  readonly n: number;
  /** 0–1; null where it is unverified. */
  readonly share: Estimate | null;
}

export interface PromiseRow {
  readonly promise: string;
  /** How much it counts against the others. */
  readonly weight: number;
  /** 0–1, over its touchpoints with evidence, by their weight; null without any. */
  readonly fulfilment: Estimate | null;
  /** The fulfilment against the target. */
  readonly status: PromiseStatus;
  /** Cases at its touchpoints. */
  readonly n: number;
  /** The part of its touchpoints with evidence, 0–1; null where none carries it. */
  readonly coverage: number | null;
  readonly cells: readonly CellRow[];
  /** What was asked about the company as a whole, which counts for no touchpoint; null where nothing was. */
  readonly company: Omit<CellRow, 'touchpoint'> | null;
}

export interface Promises {
  /** In the order of `tp.yaml`; their cells by id. */
  readonly rows: readonly PromiseRow[];
  /** Over all promises, by their weight. */
  readonly overall: { readonly fulfilment: Estimate | null; readonly coverage: number | null };
  /** 0–1: the share of cases in which a promise must be kept. */
  readonly target: number;
  readonly weightedBy: TouchpointWeights['from'];
}

export interface PromiseOptions {
  readonly selects: (touchpoint: Touchpoint) => boolean;
  /** True where `selects` leaves some out: promises without a touchpoint are then left out too. */
  readonly filtered: boolean;
  readonly weights: TouchpointWeights;
}

/** The promises over the touchpoints that are selected, by the counts of the first window. */
export function promisesOf(workspace: Workspace, evidence: Evidence, { selects, filtered, weights }: PromiseOptions): Promises {
  const target = settingsOf(workspace.company).promiseTarget;
  const counted = countedCases(evidence);
  const casesAt = casesBy(counted);
  const isShown = (id: string) => {
    const touchpoint = workspace.touchpoints.get(id);
    return touchpoint !== undefined && selects(touchpoint);
  };
  const carried = promiseEvidence(
    workspace,
    groupBy(counted.flatMap(asCases), ({ promise }) => promise),
  )
    .map((promise) => ({ ...promise, cells: promise.cells.filter(({ touchpoint }) => isShown(touchpoint)).sort(byTouchpoint) }))
    .filter(({ cells }) => !filtered || cells.length > 0);
  const matrix = promiseFulfilment(carried, weights.weights, target);
  const weightOf = weigher(carried, weights.weights);
  const rows = matrix.promises.map(({ id, coverage, cells }, index): PromiseRow => {
    const fulfilment = meanOfShares(verified(cells).map(({ touchpoint, share }) => ({ share, weight: weightOf(touchpoint) })));
    const cellRows = cells.map((cell) => toCellRow(cell, casesAt(id, cell.touchpoint)));
    const weight = carried[index]?.weight ?? 1;
    const n = cellRows.reduce((sum, cell) => sum + cell.n, 0);
    const company = filtered ? null : companyCell(casesAt(id, null), target);
    return { promise: id, weight, fulfilment, status: promiseStatus(fulfilment, target), n, coverage, cells: cellRows, company };
  });
  const known = rows.flatMap(({ fulfilment, weight }) => (fulfilment === null ? [] : [{ share: fulfilment, weight }]));
  return { rows, overall: { fulfilment: meanOfShares(known), coverage: matrix.coverage }, target, weightedBy: weights.from };
}

/** The status of a share by its whole interval; `unverified` where there is none. */
function promiseStatus(share: Estimate | null, target: number): PromiseStatus {
  if (share === null) return 'unverified';
  return share.low >= target ? 'kept' : share.high < target ? 'broken' : 'unclear';
}

function asCases({ promise, touchpoint, n, worth }: CountedCases) {
  return touchpoint === null ? [] : [{ promise, touchpoint, ...(n < fewestForScore ? { kept: 0, n: 0 } : worth) }];
}

function byTouchpoint(a: { readonly touchpoint: string }, b: { readonly touchpoint: string }): number {
  return byCodePoint(a.touchpoint, b.touchpoint);
}

function toCellRow({ touchpoint, status, share }: PromiseCell, found: CountedCases | null): CellRow {
  return { touchpoint, status, kept: found?.kept ?? 0, n: found?.n ?? 0, share };
}

function companyCell(found: CountedCases | null, target: number): PromiseRow['company'] {
  if (found === null) return null;
  const share = found.n < fewestForScore ? null : wilsonInterval(found.worth.kept, found.worth.n);
  return { status: promiseStatus(share, target), kept: found.kept, n: found.n, share };
}

function casesBy(counted: readonly CountedCases[]): (promise: string, touchpoint: string | null) => CountedCases | null {
  const keyOf = (promise: string, touchpoint: string | null) => `${promise}/${touchpoint ?? ''}`;
  const byKey = new Map(counted.map((found) => [keyOf(found.promise, found.touchpoint), found]));
  return (promise, touchpoint) => byKey.get(keyOf(promise, touchpoint)) ?? null;
}

function verified(cells: readonly PromiseCell[]): readonly { readonly touchpoint: string; readonly share: Estimate }[] {
  return cells.flatMap(({ touchpoint, share }) => (share === null ? [] : [{ touchpoint, share }]));
}

/** The weights as the matrix uses them: an unknown one counts like the median of the known. */
function weigher(
  promises: readonly { readonly cells: readonly { readonly touchpoint: string }[] }[],
  weights: ReadonlyMap<string, number>,
): (touchpoint: string) => number {
  const ids = [...new Set(promises.flatMap(({ cells }) => cells.map(({ touchpoint }) => touchpoint)))];
  const filled = neutralWeights(ids.map((id) => weights.get(id) ?? null));
  const byId = new Map(ids.map((id, index) => [id, filled[index] ?? 0]));
  return (touchpoint) => byId.get(touchpoint) ?? 0;
}

/** What is known of the gap at one touchpoint, and what is to be done about it. */
import type { Score } from '../quality/score.js';
import type { Status } from '../status.js';
import type { Asymmetry } from './asymmetry.js';
import type { Disconfirmation } from './disconfirmation.js';
import type { Quadrant } from './importance-performance.js';
import type { Incident } from './incidents-of.js';
import type { Opportunity } from './opportunity.js';
import type { QualityTarget } from './quality-target.js';

/**
 * `relation-breaker`: one bad event there ends relations. `priority`: points are missing to the target where it matters. `measure-first`: it may
 * matter, and nobody knows how good it is. `opportunity`: good enough, and able to delight. `reduce`: more than is called for, or to be retired.
 */
export type GapGroup = 'relation-breaker' | 'priority' | 'measure-first' | 'opportunity' | 'reduce';

export interface GapRow {
  readonly touchpoint: string;
  readonly segment: string | null;
  /** 0–100; of relevance the bounds of what is missing, of one side its interval. */
  readonly importance: Score | null;
  readonly performance: Score | null;
  readonly measure: string;
  readonly n: number;
  readonly status: Status;
  readonly target: QualityTarget;
  /** Null for fewer than four touchpoints. */
  readonly quadrant: { readonly data: Quadrant; readonly scale: Quadrant } | null;
  /** True where the point may as well lie in another quadrant. */
  readonly borderline: boolean;
  /** Importance less performance, with the worst and best corner of both. */
  readonly gap: Score | null;
  /** The same in standard deviations; for derived importance, which has a scale of its own. */
  readonly zGap: number | null;
  readonly priority: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly share: number | null;
    readonly cumulative: number | null;
  } | null;
  readonly reactions: Disconfirmation | null;
  readonly opportunity: Opportunity | null;
  readonly asymmetry: Asymmetry | null;
  readonly incident: Incident | null;
  /** What to do about it; null where there is nothing to do. */
  readonly group: GapGroup | null;
}

/** How a score moved between two states of an inventory, and because of what. */
import type { Status } from '../status.js';

/** What was known of a score on one side. */
export interface ScoreState {
  /** Null where it is unknown. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Quality also has its answers. */
export interface QualityState extends ScoreState {
  readonly measure: string;
  readonly n: number;
  readonly status: Status;
}

/** One thing that moved a score. */
export interface Cause {
  /**
   * `source`: the answers of a feedback source, or of the measurements in a file; `assessment`: the judgement in a workshop; `measure`:
   * another measure stands for the quality; `status`: measured instead of assumed, or the other way round; `side`: one side of relevance.
   */
  readonly kind: 'source' | 'assessment' | 'measure' | 'status' | 'side';
  /** The source or file, the side of relevance; else what changed, in a word of the model. */
  readonly name: string;
  /** The score of this part on each side, 0–100, or what else stood there; null where it was not there. */
  readonly from: number | string | null;
  readonly to: number | string | null;
  /** Answers on each side; null where that means nothing. */
  readonly n: { readonly from: number; readonly to: number } | null;
  /** Points of the score that it moved; null where that cannot be told. */
  readonly points: number | null;
}

/** Kitagawa's two parts: other weights, and other values. They add up to the difference. */
export interface Split {
  readonly mix: number;
  readonly rates: number;
}

export interface ScoreMove<State extends ScoreState> {
  readonly before: State;
  readonly after: State;
  /** Null where one side is unknown. */
  readonly difference: number | null;
  readonly causes: readonly Cause[];
  /** Null where the score has no parts, or they do not add up to it. */
  readonly split: Split | null;
}

export interface TouchpointScores {
  /** The id of after. */
  readonly touchpoint: string;
  /** Null where it did not move. */
  readonly quality: ScoreMove<QualityState> | null;
  readonly relevance: ScoreMove<ScoreState> | null;
  /** Relevance less quality. */
  readonly gap: { readonly before: number | null; readonly after: number | null };
}

/** The quality of all touchpoints, each weighing as much as it matters: the average moment of a customer. */
export interface WholeIndex {
  readonly before: number;
  readonly after: number;
  /** Other touchpoints matter, and the touchpoints are of another quality. */
  readonly split: Split;
}

/** True where two numbers differ by more than can be shown. */
export function hasMoved(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before !== after;
  return Math.abs(before - after) >= 0.05;
}

/** Obsolete touchpoints: which may be thrown overboard, and what speaks against it. */
import { hasEnough } from '../relevance/combined-relevance.js';
import type { Interval } from '../statistics/interval.js';

/** Why a touchpoint cannot simply go. */
export type RetireBlocker = 'legal-duty' | 'required-step' | 'only-in-cell' | 'moment-of-truth';

export interface RetireEvidence {
  /** The bounds of relevance, 0–100, and how much of it is known, 0–1. */
  readonly relevance: Interval & { readonly coverage: number };
  /** The share of customers it reaches, 0–1, with its interval; null where nobody knows. */
  readonly reach: (Interval & { readonly value: number }) | null;
  /** True where its reach falls over time, significantly (Mann–Kendall). */
  readonly isDeclining: boolean;
  readonly blockers: readonly RetireBlocker[];
}

/** `watch`: of low relevance, but too many use it or something speaks against; simplify it. */
export type RetireVerdict = 'retire-candidate' | 'watch' | 'insufficient-evidence' | 'keep';

/** What led to the verdict. */
export type RetireReason =
  | 'coverage-too-low'
  | 'relevance-not-low'
  | 'relevance-low'
  | 'reach-unknown'
  | 'reach-very-low'
  | 'reach-low-and-declining'
  | 'reach-not-low'
  | 'blocked';

export interface Retirement {
  readonly verdict: RetireVerdict;
  readonly reasons: readonly RetireReason[];
  readonly blockers: readonly RetireBlocker[];
}

// Conventions: below them all of the evidence, not only its best guess, must lie.
const lowRelevance = 25;
const veryLowReach = 0.05;
const lowReach = 0.1;

/**
 * Whether a touchpoint is obsolete. Only where its relevance is surely low, hardly anybody uses it, and nothing speaks against it. Of what is
 * needed for that, too little relevance or an unknown reach is no evidence: then nothing is decided, unless a blocker decides it.
 */
export function retirement({ relevance, reach, isDeclining, blockers }: RetireEvidence): Retirement {
  const result = (verdict: RetireVerdict, ...reasons: readonly RetireReason[]): Retirement => ({ verdict, reasons, blockers });
  if (!hasEnough(relevance.coverage)) return result('insufficient-evidence', 'coverage-too-low');
  if (relevance.high >= lowRelevance) return result('keep', 'relevance-not-low');
  const ofReach = reasonOf(reach, isDeclining);
  if (blockers.length > 0) return result('watch', 'relevance-low', ofReach, 'blocked');
  if (ofReach === 'reach-unknown') return result('insufficient-evidence', 'relevance-low', ofReach);
  return result(ofReach === 'reach-not-low' ? 'watch' : 'retire-candidate', 'relevance-low', ofReach);
}

function reasonOf(reach: RetireEvidence['reach'], isDeclining: boolean): RetireReason {
  if (reach === null) return 'reach-unknown';
  if (reach.high < veryLowReach) return 'reach-very-low';
  return reach.value < lowReach && isDeclining ? 'reach-low-and-declining' : 'reach-not-low';
}

/** Expectation against experience: the shares of disappointment, satisfaction and delight, and how wide the gap is. */

import type { Estimate } from '../statistics/interval.js';
import { type Distribution, merged } from '../statistics/means/frequency.js';
import { type MeanChange, pairedChange } from '../statistics/means/mean-change.js';
import { momentsOf } from '../statistics/means/moments.js';
import { wilsonInterval } from '../statistics/shares/wilson-interval.js';
import { type ReactionEvidence, type ReactionSource, reactionsOf } from './reactions.js';

export interface Disconfirmation {
  readonly source: ReactionSource;
  readonly n: number;
  /** Shares, 0–1. */
  readonly disappointed: Estimate;
  readonly satisfied: Estimate;
  readonly delighted: Estimate;
  /** The part of the answers that expect (or wish for) the top of the scale, so that delight is impossible; null where nobody was asked. */
  readonly ceiling: number | null;
  /** How many answers wish for less than would just do; they are left out. */
  readonly contradictory: number;
  /** Experience less expectation, in points; null below two answers. */
  readonly gap: MeanChange | null;
  /** Experience less what would just do, and less what is wished for, in points. */
  readonly adequacyGap: MeanChange | null;
  readonly superiorityGap: MeanChange | null;
}

/**
 * The three reactions with Wilson's intervals, from the best source that has answers; null where none has. The gaps, paired by person, are
 * given whatever the source of the shares. Disconfirmation: Oliver, Journal of Marketing Research 17 (1980) 460–469; gaps: Parasuraman,
 * Zeithaml & Berry, Journal of Retailing 64 (1988) 12–40; tolerance: Zeithaml, Berry & Parasuraman, Journal of the Academy of Marketing
 * Science 21 (1993) 1–12; why to ask directly: Peter, Churchill & Brown, Journal of Consumer Research 19 (1993) 655–662.
 */
export function disconfirmation(given: ReactionEvidence): Disconfirmation | null {
  const tolerance = given.tolerance.filter(({ adequate, desired }) => adequate <= desired);
  const found = reactionsOf({ ...given, tolerance });
  if (found === null) return null;
  const { disappointed, satisfied, delighted } = found.reactions;
  const n = disappointed + satisfied + delighted;
  const [first, second, third] = [disappointed, satisfied, delighted].map((count) => wilsonInterval(count, n));
  if (!first || !second || !third) return null;
  const { expectation } = given;
  return {
    source: found.source,
    n,
    disappointed: first,
    satisfied: second,
    delighted: third,
    ceiling: ceilingOf(expectation.length > 0 ? expectation : tolerance.map(({ desired, count }) => ({ expectation: desired, count }))),
    contradictory: sum(given.tolerance) - sum(tolerance),
    gap: gapOf(expectation.map((one) => ({ value: one.performance - one.expectation, count: one.count }))),
    adequacyGap: gapOf(tolerance.map(({ performance, adequate, count }) => ({ value: performance - adequate, count }))),
    superiorityGap: gapOf(tolerance.map(({ performance, desired, count }) => ({ value: performance - desired, count }))),
  };
}

function ceilingOf(asked: readonly { readonly expectation: number; readonly count: number }[]): number | null {
  const n = sum(asked);
  return n > 0 ? sum(asked.filter(({ expectation }) => expectation >= 100)) / n : null;
}

function gapOf(differences: Distribution): MeanChange | null {
  return pairedChange(momentsOf(merged(differences)));
}

function sum(answers: readonly { readonly count: number }[]): number {
  return answers.reduce((total, { count }) => total + count, 0);
}

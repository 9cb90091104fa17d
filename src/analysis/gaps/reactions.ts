/** How many people are disappointed, satisfied or delighted, told from the best that was asked. */
import type { Distribution } from '../statistics/means/frequency.js';

export type Reaction = 'disappointed' | 'satisfied' | 'delighted';
export type Reactions = Readonly<Record<Reaction, number>>;

/** What the reactions are told from; from `satisfaction` alone they are a stopgap: nobody was asked what they had expected. */
export type ReactionSource = 'direct' | 'tolerance' | 'expectation' | 'satisfaction';

/** How many people answered with this expectation and this experience, both on 0–100. */
export interface ExpectationAnswer {
  readonly performance: number;
  readonly expectation: number;
  readonly count: number;
}

/** The same with two expectations: what would just do, and what one would wish for. */
export interface ToleranceAnswer {
  readonly performance: number;
  readonly adequate: number;
  readonly desired: number;
  readonly count: number;
}

/** An answer about satisfaction, by its place on the scale that it was given on: one of the worst, the best, or between. */
export interface SatisfactionAnswer {
  readonly isWorst: boolean;
  readonly isBest: boolean;
  readonly count: number;
}

/** What was asked at a touchpoint, on 0–100; only answers that are complete. Empty where it was not asked. */
export interface ReactionEvidence {
  /** "Worse or better than expected?": 50 is as expected. */
  readonly direct: Distribution;
  readonly tolerance: readonly ToleranceAnswer[];
  readonly expectation: readonly ExpectationAnswer[];
  readonly satisfaction: readonly SatisfactionAnswer[];
}

interface Reacted {
  readonly reaction: Reaction;
  readonly count: number;
}

// Answers on different scales, mapped to 0–100, may miss each other by rounding.
const noise = 1e-9;

/**
 * The reactions, from the first of these that has answers: asked directly (below, at, above the middle); a zone of tolerance (below what
 * would do, above what is wished for); a single expectation; satisfaction (the two worst answers, the best one). Null without any.
 */
export function reactionsOf(evidence: ReactionEvidence): { readonly source: ReactionSource; readonly reactions: Reactions } | null {
  const bySource: readonly (readonly [ReactionSource, readonly Reacted[]])[] = [
    ['direct', evidence.direct.map(({ value, count }) => ({ reaction: compared(value, 50, 50), count }))],
    ['tolerance', evidence.tolerance.map((one) => ({ reaction: compared(one.performance, one.adequate, one.desired), count: one.count }))],
    [
      'expectation',
      evidence.expectation.map((one) => ({ reaction: compared(one.performance, one.expectation, one.expectation), count: one.count })),
    ],
    ['satisfaction', evidence.satisfaction.map((one) => ({ reaction: ofSatisfaction(one), count: one.count }))],
  ];
  const [source, reacted] = bySource.find(([, answers]) => answers.some(({ count }) => count > 0)) ?? [];
  if (source === undefined || reacted === undefined) return null;
  const count = (wanted: Reaction) => reacted.reduce((sum, one) => (one.reaction === wanted ? sum + one.count : sum), 0);
  return { source, reactions: { disappointed: count('disappointed'), satisfied: count('satisfied'), delighted: count('delighted') } };
}

function compared(performance: number, least: number, most: number): Reaction {
  if (performance < least - noise) return 'disappointed';
  return performance > most + noise ? 'delighted' : 'satisfied';
}

function ofSatisfaction({ isWorst, isBest }: SatisfactionAnswer): Reaction {
  if (isWorst) return 'disappointed';
  return isBest ? 'delighted' : 'satisfied';
}

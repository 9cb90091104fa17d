/** How people feel at a step, from the best that is known. */
import type { Step } from '../../model/journeys/journey.js';

/** `step`, `touchpoint`: answers about them. `feels`: judged or asked in a few interviews, as the step says. */
export type EmotionSource = 'step' | 'touchpoint' | 'feels';

/** A feeling on 0–100, 50 neutral, and where it comes from. */
export interface StepEmotion {
  readonly valence: number;
  readonly source: EmotionSource;
}

/** Mean scores of answers on 0–100; null where there are too few or none. */
export interface AnsweredScores {
  readonly step: number | null;
  readonly touchpoint: number | null;
}

/** The emotion of a step: from answers to it, else to its touchpoint, else what the file says people feel; null where nobody knows. */
export function stepEmotion({ feels }: Step, scores: AnsweredScores): StepEmotion | null {
  if (scores.step !== null) return { valence: scores.step, source: 'step' };
  if (scores.touchpoint !== null) return { valence: scores.touchpoint, source: 'touchpoint' };
  return feels === undefined ? null : { valence: valenceOf(feels.score), source: 'feels' };
}

/** A feeling from −2 to +2 on 0–100. */
export function valenceOf(score: number): number {
  return 25 * (score + 2);
}

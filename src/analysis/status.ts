/** How far a number can be trusted, from the number of answers behind it. */

/**
 * `no-data`: nobody asked; `too-few`: 1–4, never shown as a score; `indicative`: 5–9, never ranked; `low`: 10–29; `ok`: 30 and more.
 * `assumed`: a judgement in a workshop, where nothing is measured.
 */
export type Status = 'no-data' | 'too-few' | 'indicative' | 'low' | 'ok' | 'assumed';

/** Fewer answers are never shown as a score: neither is it one, nor do so few people stay anonymous. */
export const fewestForScore = 5;

/** Fewer answers are never ranked. */
export const fewestForRank = 10;

const fewestForOk = 30;

/** The status of a number from `n` valid answers. */
export function statusOf(n: number): Exclude<Status, 'assumed'> {
  if (n <= 0) return 'no-data';
  if (n < fewestForScore) return 'too-few';
  if (n < fewestForRank) return 'indicative';
  return n < fewestForOk ? 'low' : 'ok';
}

/** How long after an answer or a bad event leaving counts. */
import type { Company } from './company.js';
import type { FeedbackSource } from './feedback.js';

/** Where neither the source nor the settings say. */
const usualHorizon = 'P90D';

/**
 * ISO 8601; null where the source does not say who left, or nothing can be counted from: a value that says so has no date, nor have answers without one.
 */
export function leavingHorizon(
  { left, date }: Pick<FeedbackSource, 'left' | 'date'>,
  { settings }: Pick<Company, 'settings'>,
): string | null {
  if (left === undefined || left.values !== undefined) return null;
  return left.within ?? (date === undefined ? null : (settings?.relation_break_within ?? usualHorizon));
}

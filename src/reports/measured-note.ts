/** How much of the quality is known, as a sentence. */

import type { Say } from '../text/both.js';
import { formatShare, type Language } from '../text/locale.js';

export interface MeasuredRow {
  readonly touchpoint: string;
  /** True where there is a score that was not only judged in a workshop. */
  readonly isMeasured: boolean;
}

/** Each touchpoint counts once, in however many groups of respondents; null without touchpoints. */
export function measuredNote(rows: readonly MeasuredRow[], language: Language, say: Say): string | null {
  const all = new Set(rows.map(({ touchpoint }) => touchpoint)).size;
  const known = new Set(rows.flatMap(({ touchpoint, isMeasured }) => (isMeasured ? [touchpoint] : []))).size;
  if (all === 0) return null;
  const share = formatShare(known / all, 0, language);
  return say({
    en: `Quality measured for ${known} of ${all} touchpoints (${share}).`,
    de: `Qualität gemessen bei ${known} von ${all} Touchpoints (${share}).`,
  });
}

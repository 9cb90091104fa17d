/** Which of the measures of a touchpoint say how good it is, and which of them comes first. */

import type { Question } from '../../evidence/evidence.js';
import { qualityMeasures, standardMeasures } from '../../model/measure.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { byCodePoint } from '../../text/compare.js';

// What is asked for other reasons than how good it was.
const others: ReadonlySet<string> = new Set(['promise', 'kano', 'outcome']);

/** True for csat, nps, effort and every metric: what a score of quality can be made of. */
export function isQualityMeasure({ measure }: Pick<Question, 'measure'>): boolean {
  if (others.has(measure)) return false;
  return !standardMeasures.has(measure) || (qualityMeasures as readonly string[]).includes(measure);
}

/** The measures in their order: the touchpoint's own choice, then csat, nps, effort, then metrics by id. */
export function orderMeasures(measures: Iterable<string>, touchpoint: Touchpoint | null): readonly string[] {
  const order = [touchpoint?.quality, ...qualityMeasures];
  const rank = (measure: string) => (order.includes(measure) ? order.indexOf(measure) : order.length);
  return [...new Set(measures)].sort((a, b) => rank(a) - rank(b) || byCodePoint(a, b));
}

/** The measure that stands for the quality where nothing is measured yet. */
export function wantedMeasure(touchpoint: Touchpoint | null): string {
  return touchpoint?.quality ?? 'csat';
}

/** A feedback source: which data there are, and which column means what. */
import type { DeepReadonly, Entity } from './entity.js';
import type { FeedbackSource as FeedbackFile } from './schema-types.js';

export type FeedbackSource = Entity & { readonly type: 'feedback' } & DeepReadonly<FeedbackFile>;

/**
 * The touchpoints that a source can hold answers about, as far as the file says so: from `answers`, Kano pairs and the
 * `map` of a touchpoint column. Null where a column without a map decides: then only the data know.
 */
export function touchpointsAskedAbout(source: FeedbackSource): ReadonlySet<string> | null {
  const asked = new Set<string>();
  for (const answer of source.answers ?? []) {
    if ('expectation' in answer) asked.add(answer.expectation.split('/')[0] ?? '');
    else if (answer.touchpoint !== undefined) asked.add(answer.touchpoint);
  }
  if (source.touchpoint === undefined) return asked;
  if (typeof source.touchpoint === 'string' || source.touchpoint.map === undefined) return null;
  for (const id of Object.values(source.touchpoint.map)) asked.add(String(id));
  return asked;
}

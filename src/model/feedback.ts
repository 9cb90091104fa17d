/** A feedback source: which data there are, and which column means what. */
import type { DeepReadonly, Entity } from './entity.js';
import { type Journey, stepsOf } from './journeys/journey.js';
import type { FeedbackSource as FeedbackFile } from './schema-types.js';

export type FeedbackSource = Entity & { readonly type: 'feedback' } & DeepReadonly<FeedbackFile>;

/** One item of `answers`. */
export type Answer = NonNullable<FeedbackSource['answers']>[number];

/** A question in which touchpoints are weighed against each other: points to hand out, or the most and the least important. */
export type Comparison = Extract<Answer, { readonly points: unknown } | { readonly best: unknown }>;

/** True where touchpoints are weighed against each other: by points, or as the best and the worst. */
export function isComparison(answer: Answer): answer is Comparison {
  return 'points' in answer || 'best' in answer;
}

/** The touchpoints that a comparison can be about; null where only the data know. */
export function touchpointsCompared(answer: Comparison): readonly string[] | null {
  if ('points' in answer) return Object.values(answer.points);
  if (answer.among !== undefined) return answer.among;
  return answer.map === undefined ? null : [...new Set(Object.values(answer.map))];
}

/**
 * The touchpoints that a source can hold answers about, as far as the file says so: from `answers`, Kano pairs and the
 * `map` of a touchpoint column. Null where a column without a map decides: then only the data know.
 */
export function touchpointsAskedAbout(source: FeedbackSource): ReadonlySet<string> | null {
  const asked = new Set<string>();
  for (const answer of source.answers ?? []) {
    if ('expectation' in answer) asked.add(answer.expectation.split('/')[0] ?? '');
    else if (isComparison(answer)) for (const id of touchpointsCompared(answer) ?? []) asked.add(id);
    else if (answer.touchpoint !== undefined) asked.add(answer.touchpoint);
  }
  if (source.touchpoint === undefined) return asked;
  if (typeof source.touchpoint === 'string' || source.touchpoint.map === undefined) return null;
  for (const id of Object.values(source.touchpoint.map)) asked.add(String(id));
  return asked;
}

/**
 * The steps that a source can hold answers about, as `journey/step`, as far as the file says so; `*` stands for any journey or any step,
 * where only the data know which.
 */
export function stepsAskedAbout(source: FeedbackSource): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const answer of source.answers ?? []) {
    if ('step' in answer && answer.step !== undefined) asked.add(`${answer.journey ?? '*'}/${answer.step}`);
  }
  if (source.step === undefined) return asked;
  for (const journey of valuesOf(source.journey)) for (const step of valuesOf(source.step)) asked.add(`${journey}/${step}`);
  return asked;
}

/** True where the source can hold answers about a step of the journey, or about a touchpoint on its way. */
export function asksAbout(source: FeedbackSource, journey: Journey): boolean {
  const touchpoints = touchpointsAskedAbout(source);
  const steps = stepsAskedAbout(source);
  const mayMean = (step: string) => [`${journey.id}/${step}`, `${journey.id}/*`, `*/${step}`, '*/*'].some((id) => steps.has(id));
  return touchpoints === null || stepsOf(journey).some(({ id, touchpoint }) => touchpoints.has(touchpoint) || mayMean(id));
}

/** What a column can stand for: anything where it has no map. */
function valuesOf(column: FeedbackSource['step']): readonly string[] {
  if (column === undefined || typeof column === 'string' || column.map === undefined) return ['*'];
  return Object.values(column.map).map(String);
}

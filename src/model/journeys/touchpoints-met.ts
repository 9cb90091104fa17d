/** Which touchpoints a journey meets, where nothing else of its steps is asked for. */
import { type Journey, stepsOf } from './journey.js';

/** Where a memory of journeys notes them: a name that no key of a file can have. */
export const metKey = 'steps/touchpoint';

/** By id, step by step. A journey that is remembered need not be read for it. */
export function touchpointsMet(journey: Journey): readonly string[] {
  const { [metKey]: noted } = journey as Journey & { readonly [metKey]?: readonly string[] };
  return noted ?? stepsOf(journey).map(({ touchpoint }) => touchpoint);
}

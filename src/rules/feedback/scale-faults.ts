/** Scales that cannot be used, as far as the files alone show them. */
import type { FeedbackSource } from '../../model/feedback.js';
import { isStandardMeasure } from '../../model/measure.js';
import { type DeclaredScale, type ScaleFault, scaleOf, toScale } from '../../model/scale.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Path } from '../../source/location.js';

export interface FaultyScale {
  /** Where it stands; where there is none, the measure that lacks it. */
  readonly path: Path;
  readonly measure: string;
  readonly fault: ScaleFault;
  readonly declared: DeclaredScale | undefined;
}

/** Those of a feedback source: of its columns, its measures and its outcome. */
export function* faultyScales(source: FeedbackSource): Generator<FaultyScale> {
  const { answers = [], scales = {}, choices, measure, outcome } = source;
  for (const [index, answer] of answers.entries()) {
    if ('measure' in answer) yield* faultIn(['answers', index], answer.measure, answer.scale);
  }
  for (const [name, declared] of Object.entries(scales)) {
    const fault = isStandardMeasure(name) ? scaleOf(name, declared) : 'usable';
    if (isFault(fault)) yield { path: ['scales', name], measure: name, fault, declared };
  }
  const map = typeof measure === 'object' ? (measure.map ?? {}) : {};
  for (const [text, word] of Object.entries(map)) {
    const name = String(word);
    // Choices need none.
    if (name === 'importance' && choices !== undefined) continue;
    if (scales[name] === undefined && isStandardMeasure(name) && isFault(scaleOf(name, undefined))) {
      yield { path: ['measure', 'map', text], measure: name, fault: 'none', declared: undefined };
    }
  }
  if (outcome?.column !== undefined && outcome.map === undefined) yield* faultOfOutcome(outcome.scale);
}

function* faultOfOutcome(declared: DeclaredScale | undefined): Generator<FaultyScale> {
  if (declared === undefined) yield { path: ['outcome', 'column'], measure: 'outcome', fault: 'none', declared };
  else if (toScale(declared).min >= toScale(declared).max)
    yield { path: ['outcome', 'scale'], measure: 'outcome', fault: 'empty', declared };
}

/** Those of the measurements in the file of a touchpoint. */
export function* faultyMeasurements({ measurements = [] }: Touchpoint): Generator<FaultyScale> {
  for (const [index, measurement] of measurements.entries()) {
    if (!('counts' in measurement)) continue;
    const isGrouped = Object.keys(measurement.counts).some((key) => /^[a-z]/.test(key));
    if (!(isGrouped && measurement.measure === 'nps')) yield* faultIn(['measurements', index], measurement.measure, measurement.scale);
  }
}

function* faultIn(path: Path, measure: string, declared: DeclaredScale | undefined): Generator<FaultyScale> {
  const fault = isStandardMeasure(measure) ? scaleOf(measure, declared) : 'usable';
  if (isFault(fault)) yield { path: [...path, fault === 'none' ? 'measure' : 'scale'], measure, fault, declared };
}

function isFault(scale: ReturnType<typeof scaleOf> | 'usable'): scale is ScaleFault {
  return typeof scale === 'string' && scale !== 'usable';
}

/** Figures in the file of a touchpoint that cannot be: answers off their scale, and parts that are more than their whole. */
import { isRating, scaleOf } from '../../model/scale.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Path } from '../../source/location.js';
import { plural } from '../../text/plural.js';
import { quoted } from '../../text/quoted.js';

export interface ImpossibleCount {
  /** Where the first figure stands that cannot be. */
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
  /** How many answers or cases are not used for it. */
  readonly amount: number;
}

type Measurement = NonNullable<Touchpoint['measurements']>[number];

/** Those of the measurements; what a scale that cannot be used makes of its answers is a matter of the scale. */
export function* impossibleCounts({ measurements = [] }: Touchpoint): Generator<ImpossibleCount> {
  for (const [index, measurement] of measurements.entries()) {
    const path = ['measurements', index];
    if ('counts' in measurement) yield* offScale(path, measurement);
    else for (const part of partsOf(measurement)) yield* tooMany(path, part);
  }
}

function* offScale(
  path: Path,
  { measure, scale: declared, counts }: Extract<Measurement, { counts: unknown }>,
): Generator<ImpossibleCount> {
  const scale = isRating(measure, declared) ? scaleOf(measure, declared) : 'none';
  // Groups of a recommendation have names, not numbers.
  if (typeof scale === 'string') return;
  const off = Object.entries(counts).filter(([key]) => Number(key) < scale.min || Number(key) > scale.max);
  const [first] = off;
  const amount = off.reduce((sum, [, count]) => sum + count, 0);
  if (first === undefined || amount === 0) return;
  yield {
    path: [...path, 'counts', first[0]],
    message: `${plural(amount, 'answer')} ${amount === 1 ? 'lies' : 'lie'} off the scale from ${scale.min} to ${scale.max}: ${quoted(off.map(([key]) => key))}`,
    hint: 'Correct the scale, or the answers',
    amount,
  };
}

/** A part of a whole, `kept` of `n`; each at its keys. */
interface Part {
  readonly keys: readonly string[];
  readonly part: number;
  readonly of: readonly string[];
  readonly whole: number;
}

function partsOf(measurement: Exclude<Measurement, { counts: unknown }>): readonly Part[] {
  if ('kept' in measurement) return [{ keys: ['kept'], part: measurement.kept, of: ['n'], whole: measurement.n }];
  if ('within' in measurement) return [{ keys: ['within'], part: measurement.within, of: ['n'], whole: measurement.n }];
  if ('best' in measurement) {
    const { best, worst, shown } = measurement;
    return [{ keys: ['best', 'worst'], part: best + worst, of: ['shown'], whole: shown }];
  }
  if (!('incidents' in measurement)) return [];
  const { incidents, without } = measurement;
  return [
    { keys: ['incidents', 'left'], part: incidents.left, of: ['incidents', 'n'], whole: incidents.n },
    { keys: ['without', 'left'], part: without.left, of: ['without', 'n'], whole: without.n },
  ];
}

function* tooMany(path: Path, { keys, part, of, whole }: Part): Generator<ImpossibleCount> {
  if (part <= whole) return;
  const isSum = keys[0] === 'best';
  yield {
    path: [...path, ...(isSum ? keys.slice(0, 1) : keys)],
    message: `"${keys.join(isSum ? '" and "' : '.')}" ${isSum ? 'are' : 'is'} ${part}, more than "${of.join('.')}", which is ${whole}`,
    hint: 'Correct one of the two: none of these cases is used',
    amount: whole,
  };
}

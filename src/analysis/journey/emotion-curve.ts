/** The emotion curve: how people feel from step to step, and where it goes down. */

/** A step of a path with what is known of the feelings there: 0–100, 50 neutral; null where nothing is. */
export interface FeltStep {
  readonly id: string;
  readonly valence: number | null;
}

export interface EmotionCurve {
  /** The steps as given. */
  readonly steps: readonly FeltStep[];
  /** The part of the steps of which something is known, 0–1; null without steps. */
  readonly coverage: number | null;
  /** The step with the lowest feeling below neutral, the first of equal ones; null where none is below. */
  readonly dip: { readonly step: string; readonly valence: number } | null;
  /** The largest drop from a step to the one that follows, the first of equal ones; null where it goes down nowhere. */
  readonly largestDrop: { readonly from: string; readonly to: string; readonly drop: number } | null;
  /** The area between the curve and neutral where the curve is below, in points times steps; null where no two neighbours are known. */
  readonly areaBelowNeutral: number | null;
  /** The first and the last step, whatever is known of them; null without steps. */
  readonly first: FeltStep | null;
  readonly last: FeltStep | null;
}

const neutral = 50;

/**
 * The curve of one path. Nothing is put in for what is unknown: a drop or an area counts only between two steps that follow each other and
 * are both known.
 */
export function emotionCurve(steps: readonly FeltStep[]): EmotionCurve {
  const known = steps.filter(isKnown);
  const dip = leastOf(
    known.filter(({ valence }) => valence < neutral),
    ({ valence }) => valence,
  );
  const pairs = steps.slice(1).flatMap((to, index) => {
    const from = steps[index];
    return from !== undefined && isKnown(from) && isKnown(to) ? [{ from, to, drop: from.valence - to.valence }] : [];
  });
  const largest = leastOf(
    pairs.filter(({ drop }) => drop > 0),
    ({ drop }) => -drop,
  );
  return {
    steps,
    coverage: steps.length === 0 ? null : known.length / steps.length,
    dip: dip && { step: dip.id, valence: dip.valence },
    largestDrop: largest && { from: largest.from.id, to: largest.to.id, drop: largest.drop },
    areaBelowNeutral:
      pairs.length === 0 ? null : pairs.reduce((sum, { from, to }) => sum + areaBelow(neutral - from.valence, neutral - to.valence), 0),
    first: steps[0] ?? null,
    last: steps.at(-1) ?? null,
  };
}

function isKnown(step: FeltStep): step is FeltStep & { readonly valence: number } {
  return step.valence !== null;
}

/** The area under a straight line from `a` to `b`, one step long, as far as it is above 0. */
function areaBelow(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (high <= 0) return 0;
  return low >= 0 ? (low + high) / 2 : (high * high) / (2 * (high - low));
}

function leastOf<T>(items: readonly T[], heightOf: (item: T) => number): T | null {
  return items.reduce<T | null>((least, item) => (least === null || heightOf(item) < heightOf(least) ? item : least), null);
}

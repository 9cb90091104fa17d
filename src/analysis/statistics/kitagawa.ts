/** Why a weighted index has changed: because its parts got better, or because other parts count more. */

/** One part of an index Σ weight · value. */
export interface IndexPart {
  /** Its share in the whole, 0–1. */
  readonly weight: number;
  /** Null where unknown. */
  readonly value: number | null;
}

export interface PartChange {
  /** What the change of its weight does to the index, and what the change of its value does. */
  readonly mix: number;
  readonly quality: number;
}

export interface IndexChange extends PartChange {
  /** The later index less the earlier one: mix and quality together. */
  readonly change: number;
  /** In the order given. */
  readonly parts: readonly PartChange[];
}

/**
 * The change of an index from `before` to `after`, whose parts stand in the same order; null, or a value of null, where a part is missing
 * on one side: then it has changed in weight alone. The weights are those that make up either index, so that the parts that are there add
 * up to it. Kitagawa, Journal of the American Statistical Association 50 (1955) 1168–1194.
 */
export function kitagawa(before: readonly (IndexPart | null)[], after: readonly (IndexPart | null)[]): IndexChange {
  const length = Math.max(before.length, after.length);
  const parts = Array.from({ length }, (_, index) => partChange(before[index] ?? null, after[index] ?? null));
  const mix = parts.reduce((sum, part) => sum + part.mix, 0);
  const quality = parts.reduce((sum, part) => sum + part.quality, 0);
  return { change: mix + quality, mix, quality, parts };
}

function partChange(before: IndexPart | null, after: IndexPart | null): PartChange {
  const from = before?.value ?? after?.value ?? 0;
  const to = after?.value ?? before?.value ?? 0;
  const [first, second] = [weightOf(before), weightOf(after)];
  return { mix: ((second - first) * (from + to)) / 2, quality: ((to - from) * (first + second)) / 2 };
}

/** A part without a value is not there. */
function weightOf(part: IndexPart | null): number {
  return part === null || part.value === null ? 0 : part.weight;
}

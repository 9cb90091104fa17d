/** What people say matters against what goes with their judgement: the two often differ. */

import { distributionOf } from '../statistics/means/frequency.js';
import { momentsOf } from '../statistics/means/moments.js';

/**
 * `key-driver`: both high. `claimed-only`: stated high, derived low, taken for granted or a cliché. `hidden-driver`: derived high, stated
 * low. `low`: both low. It is not a Kano category.
 */
export type DriverField = 'key-driver' | 'claimed-only' | 'hidden-driver' | 'low';

/** Importance as stated and as derived, each on 0–100; null where it is not known. */
export interface StatedDerived {
  readonly stated: number | null;
  readonly derived: number | null;
}

export interface StatedDerivedMatrix {
  /** Where the fields meet: the means of those touchpoints that have both; null where there are fewer than four of them. */
  readonly crosshair: { readonly stated: number; readonly derived: number } | null;
  /** The field of each touchpoint, in the order given; null where it has not both, or there is no crosshair. On the line counts as high. */
  readonly fields: ReadonlyMap<string, DriverField | null>;
}

// Below it every point would lie where it lies because of the others.
const fewest = 4;

/**
 * Sorts touchpoints into the four fields of stated against derived importance, a relative statement: the lines are the means.
 * Why not Kano: Matzler & Sauerwein, International Journal of Service Industry Management 13 (2002) 314–332.
 */
export function statedDerived(touchpoints: ReadonlyMap<string, StatedDerived>): StatedDerivedMatrix {
  const both = [...touchpoints.values()].flatMap(({ stated, derived }) =>
    stated === null || derived === null ? [] : [{ stated, derived }],
  );
  const stated = momentsOf(distributionOf(both.map((one) => one.stated)));
  const derived = momentsOf(distributionOf(both.map((one) => one.derived)));
  const crosshair = stated === null || derived === null || both.length < fewest ? null : { stated: stated.mean, derived: derived.mean };
  return { crosshair, fields: new Map([...touchpoints].map(([id, one]) => [id, crosshair && fieldOf(one, crosshair)])) };
}

function fieldOf({ stated, derived }: StatedDerived, crosshair: { readonly stated: number; readonly derived: number }): DriverField | null {
  if (stated === null || derived === null) return null;
  if (stated >= crosshair.stated) return derived >= crosshair.derived ? 'key-driver' : 'claimed-only';
  return derived >= crosshair.derived ? 'hidden-driver' : 'low';
}

/** How far a value can be trusted, as a look: solid, pale with an outline, or hollow with a dashed one. */
import type { Mark } from '../reports/chart.js';
import { colors } from './theme.js';

export type Certainty = Mark['certainty'];

export const certainties: readonly Certainty[] = ['measured', 'few', 'assumed'];

export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDash?: number[];
}

/** Solid, pale or hollow, the more certain the more ink. */
export function lookOf(certainty: Certainty): Look {
  const outline = { stroke: colors.data, strokeWidth: 1.5 };
  switch (certainty) {
    case 'measured':
      return { ...outline, fill: colors.data };
    case 'few':
      return { ...outline, fill: colors.pale };
    case 'assumed':
      return { ...outline, fill: colors.paper, strokeDash: [3, 2] };
  }
}

/** The same for a point, whose outline is too short for dashes. */
export function pointLook(certainty: Certainty) {
  const { fill, stroke, strokeWidth } = lookOf(certainty);
  return { fill, stroke, strokeWidth, opacity: 1, size: 90 };
}

/** The items of each certainty that occurs. */
export function byCertainty<Item extends { readonly certainty: Certainty }>(
  items: readonly Item[],
): readonly { readonly certainty: Certainty; readonly items: readonly Item[] }[] {
  return certainties
    .map((certainty) => ({ certainty, items: items.filter((item) => item.certainty === certainty) }))
    .filter((group) => group.items.length > 0);
}

/** The plot of the feelings: where a score stands on the page. */

import type { Theme } from '../../theme.js';
import { millimetresPerPoint } from '../../type/measure-text.js';
import type { Band } from '../lane.js';

/** Millimetres from the top of the page; +2 is above −2. */
export interface Plot {
  /** Where the lane begins and ends. */
  readonly from: number;
  readonly until: number;
  readonly top: number;
  readonly bottom: number;
  readonly yOf: (score: number) => number;
}

/** The radius of the disc of a feeling: its value has room in it. */
export function discRadius({ sizes }: Theme): number {
  return sizes.small * millimetresPerPoint * 1.27;
}

/** The air above +2 and below −2: a disc, and so many lines of what is written beside it. */
export function plotMargin(theme: Theme, noteLines: number): number {
  return discRadius(theme) + noteLines * theme.sizes.small * millimetresPerPoint * 1.2 + 2 * theme.scale;
}

export function plotOf({ y, height }: Band, theme: Theme, noteLines: number): Plot {
  const margin = plotMargin(theme, noteLines);
  const top = y + margin;
  const bottom = y + height - margin;
  return { from: y, until: y + height, top, bottom, yOf: (score) => bottom - ((score + 2) / 4) * (bottom - top) };
}

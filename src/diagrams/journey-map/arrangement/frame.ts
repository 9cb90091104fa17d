/** The frame of a map on its page: where labels, columns, header and footer have their place. */

import { type Page, pageOf } from '../../page.js';
import { enlarged, type Theme, themeOf } from '../../theme.js';
import { millimetresPerPoint } from '../../type/measure-text.js';
import type { MapOptions } from '../reading/map-input.js';

/** All in millimetres. */
export interface Frame {
  readonly page: Page;
  readonly theme: Theme;
  readonly labelX: number;
  readonly labelWidth: number;
  /** Where the columns stand. */
  readonly x: number;
  readonly width: number;
  /** The narrowest column: about twenty characters. */
  readonly narrowest: number;
  /** The widest column: a map of one step is no poster of one word. */
  readonly widest: number;
}

/** The width of the labels at A3: "Chance / Maßnahme" has room. */
const labelWidth = 38;
const widest = 121;

/** What a frame depends on. */
type FrameOptions = Pick<MapOptions, 'paper' | 'orientation' | 'density' | 'language'>;

/** The frame on this paper, everything but the title `factor` times as large as it must be. */
export function frameOf({ paper, orientation, density, language }: FrameOptions, factor: number): Frame {
  const page = pageOf(paper, orientation);
  const theme = enlarged(themeOf(paper, density, language), factor);
  const x = page.margin + labelWidth * theme.scale;
  const em = theme.sizes.text * millimetresPerPoint;
  return {
    page,
    theme,
    labelX: page.margin,
    labelWidth: labelWidth * theme.scale,
    x,
    width: page.width - page.margin - x,
    // Twenty characters of half an em, and air.
    narrowest: 11.2 * em,
    widest: widest * theme.scale,
  };
}

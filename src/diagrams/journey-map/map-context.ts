/** What a lane knows when it is measured and drawn: one sheet of a map. */

import type { Say } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import type { Theme } from '../theme.js';
import type { Column, MapData } from './reading/map-data.js';
import type { WaysArrangement } from './ways/ways-arrangement.js';

export interface MapContext {
  readonly data: MapData;
  /** The columns of this sheet, from left to right; those of all sheets are as wide. */
  readonly columns: readonly Column[];
  /** The ways of this sheet, arranged once for all its cells. */
  readonly ways: WaysArrangement;
  /** The width of the labels of lanes, in millimetres. */
  readonly labelWidth: number;
  readonly theme: Theme;
  readonly language: Language;
  readonly say: Say;
  /** The curve through the feelings: smooth without overshooting, or straight from step to step. */
  readonly curve: 'smooth' | 'straight';
  /** `ordinal`: all columns are as wide. `scale`: long waits are wide. */
  readonly time: 'ordinal' | 'scale';
  /** True where empty cells are dotted, for sticky notes. */
  readonly hasNotes: boolean;
  /** True where only the ends and the extremes of the curve carry their values. */
  readonly hasOnlyTurns: boolean;
}

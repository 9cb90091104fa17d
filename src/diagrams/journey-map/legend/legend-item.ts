/** A mark and what it means, in the line below the map. */
import type { Both } from '../../../text/both.js';
import type { Shape } from '../../scene.js';
import type { Theme } from '../../theme.js';

export interface LegendItem {
  /** Two items with one name are one. */
  readonly name: string;
  readonly label: Both;
  /** Of the mark, in millimetres at A3. */
  readonly width: number;
  /** The mark, its left end at `x`, its middle at `y`. */
  readonly draw: (x: number, y: number, theme: Theme) => readonly Shape[];
}

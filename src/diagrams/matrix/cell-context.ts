/** What the cells of the touchpoint matrix are drawn by. */
import type { Say } from '../../text/both.js';
import type { MarkStyle } from '../touchpoint-mark.js';
import type { MatrixData } from './matrix-data.js';
import type { MatrixGrid } from './matrix-grid.js';

export interface CellContext {
  readonly data: MatrixData;
  readonly grid: MatrixGrid;
  /** The stages of this sheet, by index. */
  readonly stages: readonly number[];
  readonly style: MarkStyle;
  readonly say: Say;
  /** The left edge of the labels, in millimetres. */
  readonly x: number;
}

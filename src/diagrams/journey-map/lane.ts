/**
 * A lane: one row of the map, from the first step to the last. It is laid out, which says how high it must be, and what was measured for that is
 * then drawn: what belongs to it as a whole, and one cell for each step. What belongs to one step is drawn in that step's cell, so that a reader
 * can go from step to step.
 */
import type { Both } from '../../text/both.js';
import type { Shape } from '../scene.js';
import type { LegendItem } from './legend/legend-item.js';
import type { MapContext } from './map-context.js';
import type { LaneName } from './presets.js';
import type { Column } from './reading/map-data.js';

/** The place of a lane on the page, in millimetres. Its label stands left of `x`, in `labelX`…`labelX + labelWidth`. */
export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labelX: number;
  readonly labelWidth: number;
}

/** A lane on one sheet: measured, to be put in its place. */
export interface LaidLane {
  /** The least in millimetres; 0 where there is nothing to show: then the lane is left out. */
  readonly height: number;
  /** With how much height it is content, in millimetres; absent: with as much as it gets. */
  readonly enough?: number;
  /** What belongs to the lane as a whole: axis, connecting lines, arrows between steps. It lies below the cells. */
  readonly draw: (band: Band) => readonly Shape[];
  /** What belongs to one step; `place` is that of its column on the sheet. Each frame or block of text is a group with its `card`. */
  readonly drawCell: (band: Band, column: Column, place: number) => readonly Shape[];
}

/** Of a lane that has nothing to show. */
export const leftOut: LaidLane = { height: 0, draw: () => [], drawCell: () => [] };

export interface Lane {
  readonly name: LaneName;
  /** Drawn by the map at the top of the label column; null where the lane writes there itself, or not at all. */
  readonly label: Both | null;
  /** Who gets the height that is left: `first` what gains most (the curve), `then` text that likes air, `last` marks, `never` what does not. */
  readonly grows: 'first' | 'then' | 'last' | 'never';
  /** True for a row that says the same on every sheet: it has no rule above it. */
  readonly isBare?: boolean;
  /** True for a line that is a border itself: there is no rule between it and the next lane. */
  readonly isBorder?: boolean;
  /** Measures it for the columns of a sheet. */
  readonly lay: (context: MapContext) => LaidLane;
  /**
   * The marks that occur and what they mean: `shown` has the steps of a sheet alone, `whole` those of the map. `height` is that of the lane on
   * the sheet, in millimetres; null while that is not known: then all that could be said.
   */
  readonly legend?: (shown: MapContext, whole: MapContext, height: number | null) => readonly LegendItem[];
}

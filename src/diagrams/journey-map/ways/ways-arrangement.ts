/** Where the ways off the straight line are drawn above the steps of a sheet. */
import type { TextBlock } from '../../text-block.js';
import type { SideWay } from '../reading/map-data.js';
import type { ArcPlace } from './arc-places.js';

export interface WayNote {
  readonly way: SideWay;
  readonly block: TextBlock;
  /** In millimetres, with the air below. */
  readonly height: number;
}

export interface ArcDrawing extends ArcPlace {
  readonly words: TextBlock;
  /** How far its line lies above the notes, in millimetres. */
  readonly rise: number;
}

export interface WaysArrangement {
  readonly arcs: readonly ArcDrawing[];
  /** By the place of the column on the sheet. */
  readonly notes: readonly (readonly WayNote[])[];
  /** Of the highest notes. */
  readonly notesHeight: number;
  /** Of all, 0 where there is nothing to draw. */
  readonly height: number;
}

/** The air between a line and the words on it at A3, in millimetres. */
export const wordsLift = 0.3;

/** A sheet without ways. */
export const noWays: WaysArrangement = { arcs: [], notes: [], notesHeight: 0, height: 0 };

/** The legends of a map: of all that it shows, for which there must be room, and of each of its sheets. */
import type { PlacedLane } from '../background.js';
import type { Lane } from '../lane.js';
import { type Legend, legendOf } from '../legend/legend.js';
import type { MapContext } from '../map-context.js';
import type { MapStep } from '../reading/map-data.js';
import type { Frame } from './frame.js';

/** Of the legend of all steps, before anybody knows how high the lanes are. */
export function legendHeight(lanes: readonly Lane[], context: MapContext, frame: Frame): number {
  return heightFor(lanes, context.data.steps, context, frame);
}

/** Of the legend of a sheet with these lanes. */
export function legendBelow(lanes: readonly Lane[], sheet: MapContext, frame: Frame): number {
  return heightFor(lanes, stepsOn(sheet), sheet, frame);
}

function heightFor(lanes: readonly Lane[], steps: readonly MapStep[], context: MapContext, frame: Frame): number {
  const unplaced = lanes.map((lane) => ({ lane, height: null }));
  return legendOf(unplaced, steps, context, legendWidth(frame)).height;
}

/** The legend of what a sheet shows, and of no other sheet; made when it is drawn, as many arrangements are tried. */
export function sheetLegend(
  { context, placed }: { readonly context: MapContext; readonly placed: readonly PlacedLane[] },
  frame: Frame,
): Legend {
  const lanes = placed.map(({ lane, band: { height } }) => ({ lane, height }));
  return legendOf(lanes, stepsOn(context), context, legendWidth(frame));
}

function stepsOn({ columns }: MapContext): readonly MapStep[] {
  return columns.map(({ step }) => step);
}

function legendWidth({ page }: Frame): number {
  return page.width - 2 * page.margin;
}

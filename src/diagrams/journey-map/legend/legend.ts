/** The legend of a map: only what occurs on it. */
import type { Group } from '../../scene.js';
import { drawLegend } from '../../sheet/legend.js';
import type { Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';
import type { MapStep } from '../reading/map-data.js';

/** The height of the line for a mark at A3, in millimetres. */
const markHeight = 4.2;

export interface Legend {
  /** In millimetres; 0 where there is nothing to explain. */
  readonly height: number;
  readonly draw: (x: number, y: number) => Group;
}

/** A lane and how high it is, in millimetres; null while that is not known. */
export interface LegendLane {
  readonly lane: Lane;
  readonly height: number | null;
}

/** The legend of these steps in these lanes, in `width` millimetres. */
export function legendOf(lanes: readonly LegendLane[], steps: readonly MapStep[], context: MapContext, width: number): Legend {
  const { theme, say } = context;
  const shown = { ...context, data: { ...context.data, steps } };
  const items = new Map(
    lanes.flatMap(({ lane, height: high }) => lane.legend?.(shown, context, high) ?? []).map((item) => [item.name, item]),
  );
  const entries = [...items.values()].map((item) => ({
    label: say(item.label),
    width: item.width * theme.scale,
    height: markHeight * theme.scale,
    draw: (x: number, y: number) => item.draw(x, y, theme),
  }));
  const { height, at } = drawLegend(entries, width, theme);
  return {
    height,
    draw: (x, y) => ({ ...at(x, y), id: '_legend', label: say({ en: 'Legend', de: 'Legende' }) }),
  };
}

/** How large everything on a map is: as large as its paper has room for. */
import type { DrawingProblem } from '../../drawing.js';
import type { Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';
import { presets } from '../presets.js';
import type { MapOptions } from '../reading/map-input.js';
import { type Arrangement, arrangeAs, arrangeMap } from './arrange-map.js';
import { mostColumns } from './columns.js';
import { type Frame, frameOf } from './frame.js';
import { columnsOn } from './sheets.js';

/** A map of one size on its page. */
export interface Fitted<Arranged = Arrangement> {
  readonly frame: Frame;
  readonly arranged: Arranged;
}

/** How much larger everything may be where there is room. */
const enlargements = [1.1, 1.2, 1.35, 1.5] as const;

/** What is larger must leave something of the page to the curve. */
const mostFill = 0.92;

/** Lanes usually grow with this power of their type: text with the square, what is no text not more than it. It only says where to begin. */
const usualGrowth = 1.3;

/** The largest that needs no more sheets than it must. Sticky notes are as large as they are. */
export function roomiest(
  lanes: readonly Lane[],
  options: MapOptions,
  contextOf: (frame: Frame) => MapContext,
): Fitted<Arrangement | DrawingProblem> {
  const frame = frameOf(options, 1);
  const arranged = arrangeMap(lanes, contextOf(frame), frame);
  if (presets[options.preset].hasNotes || !('sheets' in arranged)) return { frame, arranged };
  const least: Enlarged = { frame, arranged, factor: 1 };
  const usual = enlargements.findLastIndex((factor) => arranged.need * factor ** usualGrowth <= mostFill * arranged.room);
  const start = Math.max(0, usual);
  let best = least;
  for (const factor of enlargements.slice(start)) {
    const larger = enlarge(best, factor, lanes, options, contextOf);
    if (larger === null) break;
    best = larger;
  }
  for (const factor of enlargements.slice(0, start).reverse()) {
    if (best !== least) break;
    best = enlarge(least, factor, lanes, options, contextOf) ?? least;
  }
  return best;
}

interface Enlarged extends Fitted {
  /** How many times larger than it must be. */
  readonly factor: number;
}

/** The same on as many sheets with everything larger; null where there is no room for that. */
function enlarge(
  known: Enlarged,
  factor: number,
  lanes: readonly Lane[],
  options: MapOptions,
  contextOf: (frame: Frame) => MapContext,
): Enlarged | null {
  const { plan, need } = known.arranged;
  const frame = frameOf(options, factor);
  if (Math.max(...plan.map(columnsOn)) > mostColumns(frame, options.time)) return null;
  // Lanes grow at least as much as their type.
  const leastNeed = (need * factor) / known.factor;
  const arranged = arrangeAs({ plan, mostFill, leastNeed }, lanes, contextOf(frame), frame);
  return arranged && { frame, arranged, factor };
}

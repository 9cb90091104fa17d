/** Arranges a map: how many sheets, which columns on each, how high each lane is. */
import type { DrawingProblem } from '../../drawing.js';
import type { PlacedLane } from '../background.js';
import { footerHeight } from '../footer.js';
import { headerOf } from '../header.js';
import type { Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';
import { type Row, totalHeight, withSpare } from './arrange.js';
import { type Attempt, attemptAt, plansOf } from './attempt.js';
import { mostColumns, mostOnOneSheet } from './columns.js';
import type { Frame } from './frame.js';
import { laneGroups } from './lane-groups.js';
import { tooManySheets, tooTall } from './map-problems.js';
import { legendBelow, legendHeight } from './sheet-legend.js';
import type { Sheet } from './sheets.js';

export interface Arrangement {
  /** Which steps stand beside each other. */
  readonly plan: readonly Sheet[];
  /** In the order of the steps; where one sheet is too low for all lanes, first those of the upper lanes. */
  readonly sheets: readonly MapSheet[];
  /** The height of the lanes without anything to spare, in millimetres; above `room` where they are divided among sheets. */
  readonly need: number;
  /** The height that they have on one sheet. */
  readonly room: number;
}

export interface MapSheet {
  readonly context: MapContext;
  readonly placed: readonly PlacedLane[];
  readonly legendY: number;
}

/** Nobody hangs up more. */
const mostSheets = 100;

/**
 * Tries as many columns a sheet as fit, then fewer: wider columns need fewer lines. Where even then the lanes are higher than the page, they
 * are divided among sheets. `context` is that of the whole map. A problem where a single lane is too high, or nobody would hang up so many.
 */
export function arrangeMap(lanes: readonly Lane[], context: MapContext, frame: Frame): Arrangement | DrawingProblem {
  const { steps } = context.data;
  const below = legendHeight(lanes, context, frame);
  const plans = plansOf(steps.length, mostColumns(frame, context.time), mostOnOneSheet(frame, context.time));
  const tried: Attempt[] = [];
  for (const plan of plans.filter(({ length }) => length <= mostSheets)) {
    const attempt = attemptAt(plan, lanes, context, frame);
    const room = roomOf(context, frame, below, plan.length);
    if (attempt.need <= room.height) return arrangement([attempt.rows], attempt, room, frame);
    tried.push(attempt);
  }
  // How many sheets there will be is not yet known: room for the longest number.
  const room = roomOf(context, frame, below, mostSheets);
  for (const attempt of tried) {
    const groups = laneGroups(attempt.rows, room.height);
    if (groups !== null && groups.length * attempt.contexts.length <= mostSheets) return arrangement(groups, attempt, room, frame);
  }
  const last = tried.at(-1);
  if (last !== undefined) return tooTall(last, room.height, frame, context);
  return tooManySheets(steps.length, plans[0]?.length ?? 0, context);
}

/** An arrangement that is wanted to be larger than another, with the same steps on each sheet. */
export interface Wanted {
  readonly plan: readonly Sheet[];
  /** The part of the room that the lanes may need at most. */
  readonly mostFill: number;
  /** The least that they will need, in millimetres: where that is too much, they are not measured. */
  readonly leastNeed: number;
}

/** Arranges as wanted; null where the lanes need more. */
export function arrangeAs(wanted: Wanted, lanes: readonly Lane[], context: MapContext, frame: Frame): Arrangement | null {
  const { plan, mostFill, leastNeed } = wanted;
  const room = roomOf(context, frame, legendHeight(lanes, context, frame), plan.length);
  if (leastNeed > mostFill * room.height) return null;
  const attempt = attemptAt(plan, lanes, context, frame);
  return attempt.need <= mostFill * room.height ? arrangement([attempt.rows], attempt, room, frame) : null;
}

/** Where the lanes begin, and how high they may be, with the legend of all steps below them: that of a sheet names no more. */
interface Room {
  readonly top: number;
  readonly height: number;
  /** Of that legend. */
  readonly legend: number;
}

/** From the header to the lanes and from the lanes to the legend, and from there to the footer, at A3 in millimetres. */
const gap = 3;
const footerGap = 1.5;

/** The header may have one more line for the number of the sheet. */
function roomOf(context: MapContext, frame: Frame, below: number, sheets: number): Room {
  const { page } = frame;
  const { scale } = context.theme;
  const top = page.margin + headerOf(context, frame, { number: sheets, count: sheets }).height + gap * scale;
  const bottom = page.height - page.margin - footerHeight(context, frame) - below - (gap + footerGap) * scale;
  return { top, height: bottom - top, legend: below };
}

/** What is not needed goes where it helps most. */
function arrangement(groups: readonly (readonly Row[])[], { plan, need, contexts }: Attempt, room: Room, frame: Frame): Arrangement {
  const side = Math.min(frame.page.width, frame.page.height);
  const sheets = groups.flatMap((group) => {
    // The legend of a sheet may be lower than that of all: what it leaves goes to the rows.
    const isAlone = groups.length === 1 && contexts.length === 1;
    const lanes = group.map(({ lane }) => lane);
    const below = isAlone ? room.legend : Math.max(...contexts.map((sheet) => legendBelow(lanes, sheet, frame)));
    const spared = withSpare(group, room.height + room.legend - below - totalHeight(group), side);
    return contexts.map((sheet, index): MapSheet => {
      const placed = place(spared, room.top, widthOf(contexts), frame, index);
      const last = placed.at(-1)?.band;
      return { context: sheet, placed, legendY: (last === undefined ? room.top : last.y + last.height) + gap * sheet.theme.scale };
    });
  });
  return { plan, sheets, need, room: room.height };
}

/** As far as the columns of the fullest sheet go. */
function widthOf(sheets: readonly MapContext[]): number {
  return Math.max(...sheets.map(({ columns }) => columns.reduce((sum, { width }) => sum + width, 0)));
}

/** The rows below each other on the sheet of that index. */
function place(rows: readonly Row[], top: number, width: number, frame: Frame, index: number): readonly PlacedLane[] {
  let y = top;
  return rows.flatMap(({ lane, height, laid }) => {
    const { x, labelX, labelWidth } = frame;
    const band = { x, y, width, height, labelX, labelWidth };
    y += height;
    const here = laid[index];
    return here === undefined ? [] : [{ lane, band, laid: here }];
  });
}

/** Arranges a map: how many sheets, which columns on each, how high each lane is. */
import type { DrawingProblem } from '../../drawing.js';
import type { PlacedLane } from '../background.js';
import { footerHeight } from '../footer.js';
import { headerOf } from '../header.js';
import type { Lane } from '../lane.js';
import { type Legend, legendOf } from '../legend/legend.js';
import type { MapContext } from '../map-context.js';
import { arrangeWays } from '../ways/arrange-ways.js';
import { leastRows, type Row, totalHeight, withSpare } from './arrange.js';
import { columnsOf, mostColumns } from './columns.js';
import type { Frame } from './frame.js';
import { laneGroups } from './lane-groups.js';
import { tooManySheets, tooTall } from './map-problems.js';
import { type Sheet, sheetsOf } from './sheets.js';

export interface Arrangement {
  /** In the order of the steps; where one sheet is too low for all lanes, first those of the upper lanes. */
  readonly sheets: readonly MapSheet[];
  /** The height of the lanes without anything to spare, as a part of the room on one sheet: above 1 where they are divided. */
  readonly fill: number;
}

export interface MapSheet {
  readonly context: MapContext;
  readonly placed: readonly PlacedLane[];
  /** Of what its lanes show. */
  readonly legend: Legend;
  readonly legendY: number;
}

/** Nobody hangs up more. */
const mostSheets = 100;
/** From the header to the lanes and from the lanes to the legend, and from there to the footer, at A3 in millimetres. */
const gap = 3;
const footerGap = 1.5;

/** The rows of a map whose steps stand on so many sheets. */
interface Attempt {
  readonly rows: readonly Row[];
  readonly contexts: readonly MapContext[];
}

/** Where the lanes begin, and how high they may be. */
interface Room {
  readonly top: number;
  readonly height: number;
}

/**
 * Tries as many columns a sheet as fit, then fewer: wider columns need fewer lines. Where even then the lanes are higher than the page, they
 * are divided among sheets. `context` is that of the whole map. A problem where a single lane is too high, or nobody would hang up so many.
 */
export function arrangeMap(lanes: readonly Lane[], context: MapContext, frame: Frame): Arrangement | DrawingProblem {
  const { data, time } = context;
  const legend = legendOf(lanes, context, legendWidth(frame));
  const most = mostColumns(frame, time);
  const tried: Attempt[] = [];
  for (const columns of attempts(most)) {
    const plan = sheetsOf(data.steps.length, columns);
    if (plan.length > mostSheets) break;
    const attempt = attemptAt(plan, lanes, context, frame);
    const room = roomOf(context, frame, legend, plan.length);
    if (totalHeight(attempt.rows) <= room.height) return arrangement([attempt.rows], attempt, room, context, frame);
    tried.push(attempt);
  }
  // How many sheets there will be is not yet known: room for the longest number.
  const room = roomOf(context, frame, legend, mostSheets);
  for (const attempt of tried) {
    const groups = laneGroups(attempt.rows, room.height);
    if (groups !== null && groups.length * attempt.contexts.length <= mostSheets) return arrangement(groups, attempt, room, context, frame);
  }
  const last = tried.at(-1);
  if (last !== undefined) return tooTall(last, room.height, frame, context);
  return tooManySheets(data.steps.length, sheetsOf(data.steps.length, most).length, context);
}

function attemptAt(plan: readonly Sheet[], lanes: readonly Lane[], context: MapContext, frame: Frame): Attempt {
  const columns = columnsOf(context.data.steps, plan, frame, context.time);
  const contexts = columns.map((shown) => sheetOf({ ...context, columns: shown }));
  return { rows: leastRows(lanes, contexts), contexts };
}

/** The header may have one more line for the number of the sheet. */
function roomOf(context: MapContext, frame: Frame, legend: Legend, sheets: number): Room {
  const { page } = frame;
  const { scale } = context.theme;
  const top = page.margin + headerOf(context, frame, { number: sheets, count: sheets }).height + gap * scale;
  const bottom = page.height - page.margin - footerHeight(context, frame) - legend.height - (gap + footerGap) * scale;
  return { top, height: bottom - top };
}

function legendWidth({ page }: Frame): number {
  return page.width - 2 * page.margin;
}

function arrangement(
  groups: readonly (readonly Row[])[],
  { rows, contexts }: Attempt,
  room: Room,
  context: MapContext,
  frame: Frame,
): Arrangement {
  const side = Math.min(frame.page.width, frame.page.height);
  const sheets = groups.flatMap((group) => {
    const spared = withSpare(group, room.height - totalHeight(group), side);
    const shown = group.map(({ lane }) => lane);
    const legend = legendOf(shown, context, legendWidth(frame));
    return contexts.map((sheet, index): MapSheet => {
      const placed = place(spared, room.top, widthOf(contexts), frame, index);
      const last = placed.at(-1)?.band;
      return { context: sheet, placed, legend, legendY: (last === undefined ? room.top : last.y + last.height) + gap * sheet.theme.scale };
    });
  });
  return { sheets, fill: totalHeight(rows) / room.height };
}

function attempts(most: number): readonly number[] {
  return [...new Set([1, 0.75, 0.5, 0.3].map((part) => Math.max(Math.min(2, most), Math.floor(most * part))))];
}

function sheetOf(context: MapContext): MapContext {
  return { ...context, ways: arrangeWays(context) };
}

/** As far as the columns of the fullest sheet go. */
function widthOf(sheets: readonly MapContext[]): number {
  return Math.max(...sheets.map(({ columns }) => columns.reduce((sum, { width }) => sum + width, 0)));
}

/** The rows below each other on the sheet of that index. */
function place(rows: readonly Row[], top: number, width: number, frame: Frame, index: number): readonly PlacedLane[] {
  let y = top;
  return rows.map(({ lane, height, isUsed }) => {
    const { x, labelX, labelWidth } = frame;
    const band = { x, y, width, height, labelX, labelWidth };
    y += height;
    return { lane, band, isUsed: isUsed[index] === true };
  });
}

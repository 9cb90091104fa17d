/** Where the parts of a silo map lie: columns of steps, lanes of teams, on as many sheets as the steps need. */
import type { Say } from '../../text/both.js';
import { columnsOn, type Sheet, sheetsOf } from '../journey-map/arrangement/sheets.js';
import { textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import { typeStyle } from '../type-style.js';
import { measureBox, type SiloBox } from './silo-box.js';
import type { SiloData, SiloLane, SiloWay } from './silo-data.js';
import { type Arc, arcLevels } from './silo-ways.js';
import { siloWords, teamKinds } from './silo-words.js';

/** The room for lanes and arcs, in millimetres. */
export interface SiloRoom {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
}

/** A step on a sheet with the left edge of its column. */
export interface SiloColumn {
  readonly box: SiloBox;
  readonly x: number;
}

/** A lane of a sheet; heights in millimetres. */
export interface SheetLane {
  /** Its place in `SiloData.lanes`. */
  readonly index: number;
  readonly height: number;
  /** Of its tallest box. */
  readonly tallest: number;
}

export interface SiloSheet {
  readonly columns: readonly SiloColumn[];
  /** From top to bottom. */
  readonly lanes: readonly SheetLane[];
  /** The ways that leave the row: all that do not lead to the step beside it. */
  readonly arcs: readonly SheetArc[];
  readonly levels: ReadonlyMap<SiloWay, number>;
}

/** Null for an end that is on another sheet. */
export interface SheetArc extends Arc {
  readonly fromX: number | null;
  readonly toX: number | null;
}

export interface SiloLayout {
  readonly theme: Theme;
  readonly room: SiloRoom;
  readonly columnWidth: number;
  /** From the edge of a column to its box. */
  readonly inset: number;
  readonly sheets: readonly SiloSheet[];
  readonly arcHeight: number;
  /** What the highest sheet needs. */
  readonly height: number;
}

/** At A3, in millimetres. */
const inset = 4;
const widest = 62;
const lanePadding = 3;
/** From the lanes to the lowest arc, and from arc to arc. */
const arcRise = { first: 3.4, next: 4.6 } as const;

/** The least width of a column: about twenty characters, and room for arrows. */
export function narrowestColumn({ scale }: Theme): number {
  return 32 * scale;
}

/**
 * The lanes of a sheet: `all`, as high on each, so that sheets can hang side by side; or `own`, those of the teams that the customer meets on
 * it, where all together are too many for a page.
 */
export type LaneChoice = 'all' | 'own';

/** The layout with at most `most` columns on a sheet. */
export function siloLayout(data: SiloData, room: SiloRoom, most: number, choice: LaneChoice, theme: Theme, say: Say): SiloLayout {
  const { scale } = theme;
  const plan = sheetsOf(data.steps.length, most);
  const columnWidth = Math.min(widest * scale, room.width / Math.max(1, ...plan.map(columnsOn)));
  const boxWidth = columnWidth - 2 * inset * scale;
  const drawn = plan.map((sheet) => sheetOf(data, sheet, room, columnWidth, boxWidth, theme, say));
  const all = lanesOf(
    data,
    drawn.flatMap(({ columns }) => columns),
    room,
    theme,
    say,
  );
  const sheets = drawn.map((sheet): SiloSheet => {
    const met = new Set(sheet.columns.map(({ box }) => box.step.lane));
    const own = () => lanesOf(data, sheet.columns, room, theme, say).filter(({ index }) => met.has(index));
    return { ...sheet, lanes: choice === 'all' ? all : own() };
  });
  const levels = Math.max(0, ...sheets.map((sheet) => Math.max(0, ...[...sheet.levels.values()].map((level) => level + 1))));
  const arcHeight = levels === 0 ? 0 : arcRiseOf(levels - 1, theme) + 2.4 * scale;
  const height = arcHeight + Math.max(0, ...sheets.map(({ lanes }) => lanesHeight(lanes)));
  return { theme, room, columnWidth, inset: inset * scale, sheets, arcHeight, height };
}

/** All lanes, as high as these columns need them. */
function lanesOf(data: SiloData, columns: readonly SiloColumn[], { labelWidth }: SiloRoom, theme: Theme, say: Say): readonly SheetLane[] {
  return data.lanes.map((lane, index) => {
    const tallest = Math.max(0, ...columns.flatMap(({ box }) => (box.step.lane === index ? [box.height] : [])));
    return { index, tallest, height: Math.max(laneTexts(lane, labelWidth, theme, say).height, tallest) + 2 * lanePadding * theme.scale };
  });
}

/** In millimetres. */
export function lanesHeight(lanes: readonly SheetLane[]): number {
  return lanes.reduce((sum, { height }) => sum + height, 0);
}

/** How far above the lanes an arc of this level runs, in millimetres. */
export function arcRiseOf(level: number, { scale }: Theme): number {
  return (arcRise.first + level * arcRise.next) * scale;
}

function sheetOf(
  data: SiloData,
  { first, end, repeats }: Sheet,
  room: SiloRoom,
  columnWidth: number,
  boxWidth: number,
  theme: Theme,
  say: Say,
): Omit<SiloSheet, 'lanes'> {
  const start = repeats ? first - 1 : first;
  const columns = data.steps.slice(start, end).map(
    (step, index): SiloColumn => ({
      box: measureBox(step, repeats && index === 0, boxWidth, theme, say),
      x: room.x + index * columnWidth,
    }),
  );
  const arcs = arcsOf(data.ways, columns, room, (columnWidth - boxWidth) / 2);
  return { columns, arcs, levels: arcLevels(arcs) };
}

/** The arcs of a sheet, each end at its own place on top of its box. */
function arcsOf(ways: readonly SiloWay[], columns: readonly SiloColumn[], room: SiloRoom, insetX: number): readonly SheetArc[] {
  const [first, last] = [columns[0]?.box.step.index ?? 0, columns.at(-1)?.box.step.index ?? -1];
  const isHere = (step: number) => step >= first && step <= last;
  // The sheet before has drawn what leads to or from the step that is shown again.
  const isNewHere = (step: number) => isHere(step) && columns[step - first]?.box.isRepeated === false;
  const shown = ways.filter(({ from, to }) => to !== from + 1 && ((isHere(from) && isHere(to)) || isNewHere(from) || isNewHere(to)));
  const ports = new Map<number, number>();
  for (const { from, to } of shown) for (const step of [from, to]) ports.set(step, (ports.get(step) ?? 0) + 1);
  const taken = new Map<number, number>();
  const portOf = (step: number): number | null => {
    const column = columns[step - first];
    if (column === undefined) return null;
    const place = (taken.get(step) ?? 0) + 1;
    taken.set(step, place);
    return column.x + insetX + (column.box.width * place) / ((ports.get(step) ?? 0) + 1);
  };
  return shown.map((way): SheetArc => {
    // What comes from the left comes in before what leaves to the right.
    const [toX, fromX] = way.to <= way.from ? [portOf(way.to), portOf(way.from)] : [portOf(way.from), portOf(way.to)].reverse();
    const edges = [fromX, toX].flatMap((x) => x ?? []);
    const other = way.from < first || way.to < first ? room.x : room.x + room.width;
    const xs = edges.length === 2 ? edges : [...edges, other];
    return { way, fromX: fromX ?? null, toX: toX ?? null, left: Math.min(...xs), right: Math.max(...xs) };
  });
}

/** The name of a lane, and what kind of team it is. */
export function laneTexts({ name, kind }: SiloLane, width: number, theme: Theme, say: Say) {
  const inner = width - 5 * theme.scale;
  const title = textBlock(name ?? say(siloWords.noOwner), typeStyle(theme, 'name'), inner);
  const note =
    kind === null || kind === 'department' ? null : textBlock(say(teamKinds[kind]), typeStyle(theme, 'small', colours.quiet), inner);
  return { title, note, height: title.height + (note?.height ?? 0) };
}

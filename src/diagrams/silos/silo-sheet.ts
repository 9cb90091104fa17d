/** Draws one sheet of a silo map: lanes, arrows, boxes. */
import type { Say } from '../../text/both.js';
import { cornersOf, hatch } from '../hatch.js';
import { straightLine } from '../marks.js';
import type { Point, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, kinds, lines } from '../theme.js';
import { typeStyle } from '../type-style.js';
import { anchorOf, drawBox } from './silo-box.js';
import type { SiloData } from './silo-data.js';
import { arcRiseOf, laneTexts, type SheetArc, type SiloColumn, type SiloLayout, type SiloSheet } from './silo-layout.js';
import { drawWay } from './silo-ways.js';
import { siloWords } from './silo-words.js';

/** Where a lane lies, in millimetres. */
export interface LanePlace {
  /** Its place in `SiloData.lanes`. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Where its boxes begin. */
  readonly boxes: number;
}

/** The lanes of a sheet from `top` down, each `stretch` times as high as it must be. */
export function lanePlaces({ lanes }: Pick<SiloSheet, 'lanes'>, top: number, stretch: number): readonly LanePlace[] {
  let y = top;
  return lanes.map(({ index, height: least, tallest }) => {
    const height = least * stretch;
    const place = { index, top: y, height, boxes: y + (height - tallest) / 2 };
    y += height;
    return place;
  });
}

export function drawSheet(data: SiloData, sheet: SiloSheet, places: readonly LanePlace[], layout: SiloLayout, say: Say): readonly Shape[] {
  const { theme, inset } = layout;
  const boxes = sheet.columns.map(({ box, x }) => {
    const team = data.lanes[box.step.lane]?.name ?? say(siloWords.noOwner);
    return drawBox(box, x + inset, boxesAt(places, box.step.lane), team, theme, say);
  });
  return [...drawLanes(data, places, layout, say), ...nextWays(data, sheet, places, layout), ...arcWays(sheet, places, layout), ...boxes];
}

/** Where the boxes of this lane begin. */
function boxesAt(places: readonly LanePlace[], lane: number): number {
  return places.find(({ index }) => index === lane)?.boxes ?? 0;
}

function drawLanes({ lanes }: SiloData, places: readonly LanePlace[], { theme, room }: SiloLayout, say: Say): readonly Shape[] {
  const { scale } = theme;
  const left = room.x - room.labelWidth;
  const right = room.x + room.width;
  const bottom = places.at(-1);
  const rules = [...places.map(({ top }) => top), ...(bottom === undefined ? [] : [bottom.top + bottom.height])].map((y) =>
    straightLine([left, y], [right, y], colours.rule, lines.rule * scale),
  );
  const labels = places.flatMap((place): readonly Shape[] => {
    const { index } = place;
    const lane = lanes[index];
    if (lane === undefined) return [];
    const { title, note, height } = laneTexts(lane, room.labelWidth, theme, say);
    const y = place.top + (place.height - height) / 2;
    const card = { x: left, y: place.top, width: room.labelWidth, height: place.height };
    const unknown = { x: room.x, y: place.top, width: room.width, height: place.height };
    const bar: Shape = {
      kind: 'rectangle',
      x: left,
      y: place.top + 1 * scale,
      width: 2 * scale,
      height: place.height - 2 * scale,
      fill: barOf(index),
    };
    return [
      ...(lane.id === null ? hatch(cornersOf(unknown), { stroke: colours.rule, strokeWidth: 0.18 * scale, spacing: 2.4 * scale }) : []),
      {
        kind: 'group',
        role: 'lane',
        label: title.lines.join(' '),
        card,
        children: [
          ...(lane.id === null
            ? hatch(cornersOf({ ...card, width: 2 * scale }), { stroke: colours.target, strokeWidth: 0.2 * scale, spacing: 0.9 * scale })
            : [bar]),
          placeBlock(title, left + 4 * scale, y),
          ...(note === null ? [] : [placeBlock(note, left + 4 * scale, y + title.height)]),
        ],
      },
    ];
  });
  return [...rules, ...labels];
}

/** More teams than colours get grey: a colour that comes twice would say that two are one. */
function barOf(index: number): (typeof kinds)[number] {
  return kinds[index] ?? colours.target;
}

/** The ways to the step beside: out of the box, along the gap between the columns, into the next box. */
function nextWays(
  { ways }: SiloData,
  { columns }: SiloSheet,
  places: readonly LanePlace[],
  { theme, inset }: SiloLayout,
): readonly Shape[] {
  const anchor = anchorOf(theme);
  return columns.slice(0, -1).flatMap((column, index): readonly Shape[] => {
    const next = columns[index + 1];
    const way = ways.find(({ from, to }) => from === column.box.step.index && to === from + 1);
    if (next === undefined || way === undefined) return [];
    const y = boxesAt(places, column.box.step.lane) + anchor;
    const nextY = boxesAt(places, next.box.step.lane) + anchor;
    const start: Point = [column.x + inset + column.box.width, y];
    const end: Point = [next.x + inset, nextY];
    const points: readonly Point[] = y === nextY ? [start, end] : [start, [next.x, y], [next.x, nextY], end];
    return drawWay(way, points, [next.x, (y + nextY) / 2], theme);
  });
}

/** All other ways: up from the box, along above the lanes, down into the other box, or to the edge of the sheet. */
function arcWays(sheet: SiloSheet, places: readonly LanePlace[], layout: SiloLayout): readonly Shape[] {
  const { theme } = layout;
  const base = places[0]?.top ?? 0;
  return sheet.arcs.flatMap((arc): readonly Shape[] => {
    const y = base - arcRiseOf(sheet.levels.get(arc.way) ?? 0, theme);
    const start = endPoints(arc.fromX, arc.way.from, sheet.columns, places, y);
    const end = endPoints(arc.toX, arc.way.to, sheet.columns, places, y);
    const away = arc.fromX === null ? arc.way.from : arc.toX === null ? arc.way.to : null;
    const label = away === null ? null : awayLabel(away, arc, y, layout);
    const points = label === null ? [...start, ...end.reverse()] : arc.toX === null ? [...start, label.at] : [label.at, ...end.reverse()];
    return [...drawWay(arc.way, points, [(arc.left + arc.right) / 2, y], theme), ...(label === null ? [] : [label.text])];
  });
}

/** From the top of the box up to the level of the arc. */
function endPoints(x: number | null, step: number, columns: readonly SiloColumn[], places: readonly LanePlace[], y: number): Point[] {
  if (x === null) return [];
  const lane = columns.find(({ box }) => box.step.index === step)?.box.step.lane ?? 0;
  return [
    [x, boxesAt(places, lane)],
    [x, y],
  ];
}

/** The number of a step on another sheet, at the edge that it lies beyond. */
function awayLabel(step: number, arc: SheetArc, y: number, { theme, room }: SiloLayout): { readonly text: Shape; readonly at: Point } {
  const block = textBlock(String(step + 1), { ...typeStyle(theme, 'small', colours.number), weight: 'bold' });
  const isRight = arc.right >= room.x + room.width - 1e-6;
  const x = isRight ? room.x + room.width : room.x;
  const at: Point = [isRight ? x - block.width - theme.scale : x + block.width + theme.scale, y];
  return { text: placeBlock(block, x, y - block.height / 2, isRight ? 'end' : 'start'), at };
}

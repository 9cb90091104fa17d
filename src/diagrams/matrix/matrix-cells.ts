/** Draws the rows of the touchpoint matrix: the channel at the left, the touchpoints of each stage beside it. */

import type { Say } from '../../text/both.js';
import { formatNumber } from '../../text/locale.js';
import { cornersOf, hatch } from '../hatch.js';
import { markReach } from '../media-mark.js';
import { mediaWords } from '../media-words.js';
import type { Box, Group, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, lines, type Theme } from '../theme.js';
import { type MarkStyle, markDiameter, touchpointMark } from '../touchpoint-mark.js';
import type { MatrixData, MatrixTouchpoint } from './matrix-data.js';
import type { MatrixGrid, MatrixItem } from './matrix-grid.js';
import { heightOf, type MatrixRow } from './matrix-sheets.js';
import { matrixWords } from './matrix-words.js';

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

/** One row with its top at `y`; `height` may be more than it needs. */
export function drawRow(row: MatrixRow, y: number, height: number, context: CellContext): Group {
  const { data, grid, say, x } = context;
  const channel = data.channels[row.channel];
  const name = channel?.name ?? say(matrixWords.noChannel);
  // All cells begin at one height, so that a row reads as a row; together they stand in its middle.
  const begin = y + (height - Math.max(0, ...row.cells.map(heightOf))) / 2;
  const firstLine = Math.max(0, ...row.cells.map(([line]) => line?.height ?? 0));
  const middle = row.cells.every((lines) => lines.length === 0) ? y + height / 2 : begin + firstLine / 2;
  const children: readonly Shape[] = [
    ...labelOf(row, name, { x, y, width: grid.labelWidth, height }, middle, context),
    ...row.cells.flatMap((cell, column) => {
      const left = x + grid.labelWidth + column * grid.columnWidth + grid.padding;
      let top = begin;
      return cell.flatMap((line) => {
        const groups = line.items.map((item, index) =>
          drawItem(item, { x: left + index * grid.itemWidth, y: top, width: grid.itemWidth, height: line.height }, column, name, context),
        );
        top += line.height;
        return groups;
      });
    }),
  ];
  return { kind: 'group', role: 'lane', label: name, children };
}

/** The least height of a row: what its label needs. */
export function labelHeight(name: string, grid: MatrixGrid, theme: Theme): number {
  const { height } = textBlock(name, { size: theme.sizes.name, weight: 'bold', colour: colours.ink }, grid.labelWidth - 2 * grid.padding);
  // A row that breaks says so below its name.
  return height + 2 * grid.padding + theme.sizes.small * 0.5;
}

/** The name of the channel beside the first line of its row, as far as there is room. */
function labelOf(
  { channel, isContinued }: MatrixRow,
  name: string,
  box: Box,
  middle: number,
  { data, grid, style: { theme }, say }: CellContext,
): readonly Shape[] {
  const width = box.width - 2 * grid.padding;
  const block = textBlock(name, { size: theme.sizes.name, weight: 'bold', colour: colours.ink }, width);
  const more = isContinued
    ? textBlock(say(matrixWords.continued), { size: theme.sizes.small, weight: 'regular', colour: colours.quiet }, width)
    : null;
  const isUnknown = data.channels[channel]?.id === null;
  const needed = block.height + (more?.height ?? 0);
  const top = Math.max(box.y + grid.padding, Math.min(middle - block.height / 2, box.y + box.height - needed - grid.padding));
  return [
    ...(isUnknown ? unknownPatch(box, theme) : []),
    {
      kind: 'group',
      card: box,
      children: [
        placeBlock(block, box.x + grid.padding, top),
        ...(more === null ? [] : [placeBlock(more, box.x + grid.padding, top + block.height)]),
      ],
    },
  ];
}

/** A hatched bar at the left edge: this row or column is for what nobody knows. */
export function unknownPatch({ x, y, width, height }: Box, theme: Theme): readonly Shape[] {
  const box = { x, y, width: Math.min(width, 0.9 * theme.scale), height };
  return hatch(cornersOf(box), { stroke: colours.target, strokeWidth: 0.2 * theme.scale, spacing: 0.9 * theme.scale });
}

function drawItem(item: MatrixItem, card: Box, column: number, channel: string, { data, grid, stages, style, say }: CellContext): Group {
  const { touchpoint, name, note } = item;
  const { theme } = style;
  const stage = data.stages[stages[column] ?? -1];
  const middle = card.y + card.height / 2;
  const centre: readonly [number, number] = [card.x + grid.markWidth / 2, middle];
  const textX = card.x + grid.markWidth + 0.6 * theme.scale;
  const top = middle - (name.height + (note?.height ?? 0)) / 2;
  return {
    kind: 'group',
    role: 'step',
    id: `${stage?.id ?? 'unknown'}-${touchpoint.id}`,
    label: spoken(touchpoint, [channel, stage?.name ?? say(matrixWords.noStage)], style, say),
    card,
    children: [
      ...touchpointMark(touchpoint, centre, style),
      ...(touchpoint.relevance === null && style.hasRelevance ? [relevanceSign(touchpoint, centre, style)] : []),
      placeBlock(name, textX, top),
      ...(note === null ? [] : [placeBlock(note, textX, top + name.height)]),
    ],
  };
}

/** A "?" at the upper right of the mark: it is small because nobody knows. */
function relevanceSign({ media, relevance }: MatrixTouchpoint, [x, y]: readonly [number, number], { theme, ...style }: MarkStyle): Shape {
  const [horizontal, vertical] = markReach(media, markDiameter(relevance, { theme, ...style }));
  const sign = textBlock('?', { size: theme.sizes.small, weight: 'bold', colour: colours.quiet });
  const side = media === 'owned' ? horizontal : 0.8 * horizontal;
  return placeBlock(sign, x + side + 0.4 * theme.scale, y - vertical - 0.5 * theme.scale);
}

/** The touchpoint in words, for those who do not see it. */
function spoken(
  { name, media, isIndirect, relevance, quality }: MatrixTouchpoint,
  places: readonly string[],
  { language }: MarkStyle,
  say: Say,
): string {
  const number = (value: number | null) => (value === null ? say(matrixWords.unknown) : formatNumber(value, 0, language));
  const evidence = quality === null ? '' : ` (${say(quality.isAssumed ? matrixWords.assumed : matrixWords.measured)})`;
  return [
    `${name}: ${places.join(', ')}`,
    say(mediaWords[media ?? 'unknown']),
    ...(isIndirect ? [say(matrixWords.indirect)] : []),
    `${say(matrixWords.quality)} ${number(quality?.value ?? null)}${evidence}`,
    `${say(matrixWords.relevance)} ${number(relevance)}`,
  ].join(', ');
}

/** The thin lines between rows and the dotted ones between columns. */
export function gridLines(tops: readonly number[], { grid, stages, style, x }: CellContext, from: number, to: number): readonly Shape[] {
  const { scale } = style.theme;
  const right = x + grid.labelWidth + stages.length * grid.columnWidth;
  const across = tops.map(
    (y): Shape => ({
      kind: 'polygon',
      points: [
        [x, y],
        [right, y],
      ],
      closed: false,
      stroke: colours.rule,
      strokeWidth: lines.rule * scale,
    }),
  );
  const down = stages.map((_, index): Shape => {
    const at = x + grid.labelWidth + index * grid.columnWidth;
    const isFirst = index === 0;
    return {
      kind: 'polygon',
      points: [
        [at, from],
        [at, to],
      ],
      closed: false,
      stroke: isFirst ? colours.frame : colours.rule,
      strokeWidth: (isFirst ? lines.frame : lines.stage) * scale,
      ...(isFirst ? {} : { dash: [0.5 * scale, 0.9 * scale] }),
    };
  });
  return [...across, ...down];
}

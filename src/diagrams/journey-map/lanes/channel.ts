/** The channels, one row each: a mark where the step takes place, joined along the way that most people go. */
import { type Gap, strokesOutside } from '../../line-gaps.js';
import { straightLine } from '../../marks.js';
import { markReach } from '../../media-mark.js';
import { straightPieces } from '../../monotone-curve.js';
import type { Point, Shape } from '../../scene.js';
import { placeBlock } from '../../text-block.js';
import { colours, lines, type Theme } from '../../theme.js';
import { cellInset } from '../cells/cell.js';
import { labelBlock } from '../cells/lane-label.js';
import { channelLegend } from '../channel/channel-legend.js';
import { channelMark, markDiameter } from '../channel/channel-mark.js';
import { type ChannelRow, channelRows, measureNames } from '../channel/channel-rows.js';
import { runsOf } from '../emotion/course.js';
import { type Band, type Lane, leftOut } from '../lane.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';

const label = { en: 'Channel', de: 'Kanal' };
/** Where the line turns to the next channel: this part of the column before the mark. */
const turn = 0.28;

export const channel: Lane = {
  name: 'channel',
  label,
  grows: 'last',
  lay: (context) => {
    if (context.data.channels.every((known) => known === null)) return leftOut;
    const names = measureNames(context, labelBlock({ label }, context.labelWidth, context));
    const rowsOf = (stretch: number) => channelRows(names, stretch, context.theme);
    const rows = rowsOf(1);
    const height = heightOf(rows, context);
    const least = rows.reduce((sum, row) => sum + row.height, 0);
    // As high as the lane lets them be.
    const rowsIn = (band: Band) => (least === 0 ? rows : rowsOf(1 + (band.height - height) / least));
    return {
      height,
      enough: heightOf(rowsOf(mostStretch), context),
      draw: (band) => [...rules(rowsIn(band), context, band), ...connections(rowsIn(band), context, band)],
      drawCell: (band, column) => cellMark(rowsIn(band), band, column, context),
    };
  },
  legend: (context) => (context.data.channels.every((known) => known === null) ? [] : channelLegend(context)),
};

/** The rows may be so many times their height where there is room: farther apart they would no longer be read together. */
const mostStretch = 1.6;

function heightOf(rows: readonly ChannelRow[], { theme }: MapContext): number {
  const last = rows.at(-1);
  return last === undefined ? 0 : last.top + last.height + cellInset(theme).y / 2;
}

function middleOf({ top, height }: ChannelRow): number {
  return top + height / 2;
}

function cellMark(rows: readonly ChannelRow[], band: Band, { step, centre, isRepeated }: Column, { theme }: MapContext): readonly Shape[] {
  const row = rows.find(({ id }) => id === (step.channel?.id ?? null));
  if (row === undefined || step.change === 'removed') return [];
  const { media = null, directness } = step.touchpoint ?? {};
  const colour = isRepeated ? colours.repeated : colours.ink;
  return [channelMark({ media, isIndirect: directness === 'indirect', colour }, centre, band.y + middleOf(row), theme)];
}

function rules(rows: readonly ChannelRow[], { theme }: MapContext, band: Band): readonly Shape[] {
  return rows.flatMap((row) => {
    const y = band.y + middleOf(row);
    return [
      straightLine([band.x, y], [band.x + band.width, y], colours.rule, lines.rule * theme.scale),
      placeBlock(row.name, band.x - 1.5 * theme.scale, y - row.name.height / 2, 'end'),
    ];
  });
}

/** Lines from mark to mark; a vertical one is a switch of channels. Where the channel is not known they break, and around marks beside the way. */
function connections(rows: readonly ChannelRow[], { columns, theme }: MapContext, band: Band): readonly Shape[] {
  const yOf = new Map(rows.map((row) => [row.id, band.y + middleOf(row)]));
  const gaps = gapsBeside(columns, yOf, theme);
  return runsOf(columns, ({ step }) => (step.channel === null ? null : (yOf.get(step.channel.id) ?? null))).flatMap((run) => {
    const points = run.flatMap(({ centre, width, step }, index): readonly Point[] => {
      const y = yOf.get(step.channel?.id ?? null) ?? 0;
      const before = run[index - 1];
      if (before === undefined) return [[centre, y]];
      // Drawn to scale, a column may be so wide that its part would lie before the mark that the line comes from.
      const x = centre - Math.min(turn * width, (centre - before.centre) / 2);
      const from = yOf.get(before.step.channel?.id ?? null) ?? 0;
      return from === y
        ? [[centre, y]]
        : [
            [x, from],
            [x, y],
            [centre, y],
          ];
    });
    const [start] = points;
    if (start === undefined) return [];
    return strokesOutside({ start, pieces: straightPieces(points) }, gaps).map(
      (stroke): Shape => ({
        kind: 'polygon',
        points: [stroke.start, ...stroke.pieces.map(([, , end]) => end)],
        closed: false,
        stroke: colours.frame,
        strokeWidth: 0.5 * theme.scale,
      }),
    );
  });
}

/** Between a mark beside the way and the end of the line, at A3 in millimetres. */
const air = 1.3;

function gapsBeside(columns: readonly Column[], yOf: ReadonlyMap<string | null, number>, { scale }: Theme): readonly Gap[] {
  return columns.flatMap(({ step, centre }): readonly Gap[] => {
    const y = yOf.get(step.channel?.id ?? null);
    if (step.isOnPath || step.change === 'removed' || y === undefined) return [];
    const reach = Math.max(...markReach(step.touchpoint?.media ?? null, markDiameter));
    return [{ x: centre, y, radius: (reach + air) * scale }];
  });
}

/** The channels, one row each: a mark where the step takes place, joined along the way that most people go. */
import { straightLine } from '../../marks.js';
import type { Point, Shape } from '../../scene.js';
import { placeBlock } from '../../text-block.js';
import { colours, lines } from '../../theme.js';
import { cellInset } from '../cell.js';
import { channelLegend } from '../channel/channel-legend.js';
import { channelMark } from '../channel/channel-mark.js';
import { type ChannelRow, channelRows } from '../channel/channel-rows.js';
import { runsOf } from '../emotion/course.js';
import type { Band, Lane } from '../lane.js';
import { labelBlock } from '../lane-label.js';
import type { MapContext } from '../map-context.js';

const label = { en: 'Channel', de: 'Kanal' };
/** Where the line turns to the next channel: this part of the column before the mark. */
const turn = 0.28;

export const channel: Lane = {
  name: 'channel',
  label,
  grows: 'never',
  measure: (context) => {
    if (context.data.channels.every((known) => known === null)) return 0;
    const last = rowsOf(context).at(-1);
    return last === undefined ? 0 : last.top + last.height + cellInset(context.theme).y / 2;
  },
  draw: (context, band) => {
    const rows = rowsOf(context);
    return [...rules(rows, context, band), ...connections(rows, context, band)];
  },
  drawCell: (context, { y }, { step, centre, isRepeated }) => {
    const row = rowsOf(context).find(({ id }) => id === (step.channel?.id ?? null));
    if (row === undefined || step.change === 'removed') return [];
    const { media = null, directness } = step.touchpoint ?? {};
    const colour = isRepeated ? colours.repeated : colours.ink;
    return [channelMark({ media, isIndirect: directness === 'indirect', colour }, centre, y + middleOf(row), context.theme)];
  },
  legend: (context) => (context.data.channels.every((known) => known === null) ? [] : channelLegend(context)),
};

function rowsOf(context: MapContext): readonly ChannelRow[] {
  return channelRows(context, labelBlock({ label }, context.labelWidth, context));
}

function middleOf({ top, height }: ChannelRow): number {
  return top + height / 2;
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

/** Lines from mark to mark; a vertical one is a switch of channels. Where the channel is not known they break. */
function connections(rows: readonly ChannelRow[], { columns, theme }: MapContext, band: Band): readonly Shape[] {
  const yOf = new Map(rows.map((row) => [row.id, band.y + middleOf(row)]));
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
    return points.length < 2
      ? []
      : [{ kind: 'polygon', points, closed: false, stroke: colours.frame, strokeWidth: 0.5 * theme.scale } satisfies Shape];
  });
}

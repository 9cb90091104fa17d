/** The rows of the channels: where each stands, and its name. */
import { type TextBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellInset } from '../cells/cell.js';
import type { MapContext } from '../map-context.js';

/** In millimetres from the top of the lane. */
export interface ChannelRow {
  /** Null: the channel is not known. */
  readonly id: string | null;
  readonly name: TextBlock;
  readonly top: number;
  readonly height: number;
}

/** The least height of a row at A3, in millimetres. */
const leastRow = 6.4;

/** The names of the channels from top to bottom, broken for the column of labels. */
export interface ChannelNames {
  readonly names: readonly { readonly id: string | null; readonly name: TextBlock }[];
  /** What the name of the lane takes of the height above the first row: 0 where both have room beside each other. */
  readonly above: number;
}

/** `label` is the name of the lane, which stands at the left of the first row. */
export function measureNames({ data, theme, say, labelWidth }: MapContext, label: TextBlock | null): ChannelNames {
  const { x: air } = cellInset(theme);
  const style = typeStyle(theme, 'small', colours.quiet);
  const names = data.channels.map((channel) => ({
    id: channel?.id ?? null,
    name: textBlock(channel?.name ?? say({ en: 'unknown', de: 'unbekannt' }), style, labelWidth - 2 * air),
  }));
  const collides = label !== null && label.width + 2 * air + (names[0]?.name.width ?? 0) > labelWidth;
  return { names, above: collides ? label.height : 0 };
}

/** From top to bottom, each `stretch` times as high as it must be. */
export function channelRows({ names, above }: ChannelNames, stretch: number, theme: Theme): readonly ChannelRow[] {
  let top = cellInset(theme).y / 2 + above;
  return names.map(({ id, name }): ChannelRow => {
    const height = stretch * Math.max(leastRow * theme.scale, name.height + 1.2 * theme.scale);
    const row = { id, name, top, height };
    top += height;
    return row;
  });
}

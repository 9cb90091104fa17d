/** The rows of the channels: where each stands, and its name. */
import { type TextBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
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

/** From top to bottom, each `stretch` times as high as it must be; `label` is the width of the name of the lane, which stands at the left of the first row where both have room. */
export function channelRows({ data, theme, say, labelWidth }: MapContext, label: TextBlock | null, stretch: number): readonly ChannelRow[] {
  const { x: air, y } = cellInset(theme);
  const rows: ChannelRow[] = [];
  let top = y / 2;
  for (const channel of data.channels) {
    const words = channel?.name ?? say({ en: 'unknown', de: 'unbekannt' });
    const name = textBlock(words, typeStyle(theme, 'small', colours.quiet), labelWidth - 2 * air);
    const height = stretch * Math.max(leastRow * theme.scale, name.height + 1.2 * theme.scale);
    const collides = rows.length === 0 && label !== null && label.width + 2 * air + name.width > labelWidth;
    if (collides) top += label.height;
    rows.push({ id: channel?.id ?? null, name, top, height });
    top += height;
  }
  return rows;
}

/** An axis of numbers. */
import { wrapToWidth } from '../text/font-width.js';
import type { Layer } from './grammar/vega-spec.js';
import { fonts } from './theme.js';
import type { Ticks } from './ticks.js';

interface Wanted {
  readonly title: string;
  readonly ticks: Ticks;
  readonly orient: 'top' | 'bottom' | 'left' | 'right';
  /** How long the axis is, in pixels: its title is broken to fit. */
  readonly length: number;
  readonly grid?: boolean;
}

/** Lists are not readonly here, because the grammar's types are not. */
export interface ValueAxis {
  readonly type: 'quantitative';
  readonly scale: { readonly domain: number[]; readonly nice: false; readonly zero: false };
  readonly axis: {
    readonly title: string[];
    readonly orient: Wanted['orient'];
    readonly grid: boolean;
    readonly values: number[];
    readonly format: string;
  };
}

/** Scale and axis for an encoding. The numbers are written by the grammar, in the locale of the chart. */
export function valueAxis({ title, ticks, orient, length, grid = true }: Wanted): ValueAxis {
  return {
    type: 'quantitative',
    scale: { domain: [ticks.low, ticks.high], nice: false, zero: false },
    axis: {
      title: [...wrapToWidth(title, length, 3, fonts.label)],
      orient,
      grid,
      values: [...ticks.values],
      format: `,.${ticks.decimals}f`,
    },
  };
}

/** Only the axis, so that it is there even where no value is known. */
export function axisOnly(channel: 'x' | 'y', axis: ValueAxis): Layer {
  return { data: { values: [] }, mark: { type: 'rule' }, encoding: { [channel]: { ...axis, field: 'value' } } };
}

/** The title of an axis from 0 to 100 % of a whole. */
export function inPercent(title: string): string {
  return title.includes('%') ? title : `${title} (%)`;
}

/** What the marks of a chart mean: symbols with words above the plot, in as many lines as they need. */
import { fontWidth } from '../text/font-width.js';
import type { Layer } from './grammar/vega-spec.js';
import { type PlacedText, pixels, placedTexts } from './placed-text.js';
import { colors, fonts } from './theme.js';

export interface KeyItem {
  readonly text: string;
  /** The layers of its symbol around a place. */
  readonly draw: (x: number, y: number) => readonly Layer[];
}

const lineStep = 20;
const gap = 22;
/** Room for a symbol. */
const symbol = 20;

/** The key from `left` to `right`; its last line stands `above` pixels over the plot. No items, no key. */
export function keyLayers(items: readonly KeyItem[], left: number, right: number, above: number): readonly Layer[] {
  const placed = place(items, left, right);
  const lines = (placed.at(-1)?.line ?? 0) + 1;
  const y = (line: number) => -above - (lines - 1 - line) * lineStep;
  const texts: readonly PlacedText[] = placed.map(({ item, x, line }) => ({ text: item.text, x: x + symbol, y: y(line) }));
  return [
    ...placed.flatMap(({ item, x, line }) => item.draw(x + symbol / 2 - 3, y(line))),
    ...placedTexts(texts, { font: fonts.small, color: colors.quiet }),
  ];
}

function place(items: readonly KeyItem[], left: number, right: number) {
  let x = left;
  let line = 0;
  return items.map((item) => {
    const width = symbol + fontWidth(item.text, fonts.small);
    if (x > left && x + width > right) {
      x = left;
      line += 1;
    }
    const here = { item, x, line };
    x += width + gap;
    return here;
  });
}

/** A point as in the plot. */
export function pointSymbol(mark: Looks & { readonly shape?: string; readonly size?: number; readonly opacity?: number }): KeyItem['draw'] {
  return (x, y) => [{ data: { values: [{ x, y }] }, mark: { type: 'point', opacity: 1, size: 80, ...mark }, encoding: pixels }];
}

/** A piece of a line as in the plot. */
export function lineSymbol(look: {
  readonly color: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: number[];
}): KeyItem['draw'] {
  return (x, y) => [
    {
      data: { values: [{ x: x - 8, x2: x + 8, y }] },
      mark: { type: 'rule', ...look },
      encoding: { ...pixels, x2: { field: 'x2' } },
    },
  ];
}

/** A box as a bar of the plot. */
export function boxSymbol(look: Looks): KeyItem['draw'] {
  return (x, y) => [
    {
      data: { values: [{ x: x - 7, x2: x + 7, y: y - 6, y2: y + 6 }] },
      mark: { type: 'rect', ...look },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
  ];
}

interface Looks {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: number[];
}

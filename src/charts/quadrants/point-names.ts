/** The names of points in a plot: beside them where there is room, else a number there and the name in a list beside or below the plot. */
import { fontWidth, widestOf, wrapToWidth } from '../../text/font-width.js';
import type { Layer } from '../grammar/vega-spec.js';
import { type PlacedText, placedTexts } from '../placed-text.js';
import { colors, fonts } from '../theme.js';
import { arrangeNames, type Numbered } from './arrange-names.js';
import type { Box } from './boxes.js';
import type { Placed } from './place-labels.js';
import { rules } from './quadrant-lines.js';

/** Names are broken at one of these widths, in pixels; a longer word is not broken for the second. */
const nameWidths = [170, 110] as const;
const lineStep = 13;
/** So far may the name of a point at the upper rim reach beyond it, in pixels. */
const above = 7;

export interface NamedPoint {
  readonly label: string;
  /** In pixels. */
  readonly x: number;
  readonly y: number;
}

interface Room {
  /** Both sides of the plot, in pixels. */
  readonly side: number;
  /** What names must not cover, and what they had better not. */
  readonly taken: readonly Box[];
  readonly avoided: readonly Box[];
}

/** The first points choose their places first. */
export function pointNames(points: readonly NamedPoint[], { side, taken, avoided }: Room): readonly Layer[] {
  const area = { x: 2, y: -above, width: side - 4, height: side + above - 2 };
  const variants = points.map(({ label }) => nameWidths.map((width) => balanced(label, width)));
  const labels = points.map(({ x, y }, index) => ({ x, y, sizes: (variants[index] ?? []).map(sizeOf) }));
  const { names, numbered } = arrangeNames(labels, { points, area, taken, avoided }, (number) => [
    { width: fontWidth(number, numberFont) + 6, height: 12 },
  ]);
  const texts = points.flatMap((point, index) => textsIn(names[index] ?? null, variants[index] ?? [], point));
  return [
    ...(['left', 'center', 'right'] as const).flatMap((align) =>
      placedTexts(
        texts.filter((name) => name.align === align),
        { font: fonts.small, align, halo: true },
      ),
    ),
    ...numbers(numbered, points),
    ...list(
      numbered.map(({ index, number }) => ({ number, label: points[index]?.label ?? '' })),
      side,
    ),
  ];
}

/** As few lines as `width` allows, and those about equally long. */
function balanced(label: string, width: number): readonly string[] {
  const longest = widestOf(label.split(/[ /-]/), fonts.small);
  const start = Math.min(nameWidths[0], Math.max(width, longest + 1));
  let best = wrapToWidth(label, start, 3, fonts.small);
  for (let narrower = start - 8; narrower > longest; narrower -= 8) {
    const lines = wrapToWidth(label, narrower, 3, fonts.small);
    if (lines.length > best.length || lines.at(-1)?.endsWith('…')) break;
    best = lines;
  }
  return best;
}

function sizeOf(lines: readonly string[]): { readonly width: number; readonly height: number } {
  return { width: widestOf(lines, fonts.small) + 4, height: lines.length * lineStep };
}

type AlignedText = PlacedText & { readonly align: 'left' | 'center' | 'right' };

/** The lines of a name in its box, towards the point. */
function textsIn(place: Placed | null, variants: readonly (readonly string[])[], point: NamedPoint): readonly AlignedText[] {
  if (place === null) return [];
  const { x, y, width } = place.box;
  const align = x > point.x ? 'left' : x + width < point.x ? 'right' : 'center';
  const at = { left: x, center: x + width / 2, right: x + width }[align];
  return (variants[place.size] ?? []).map((text, line) => ({ text, align, x: at, y: y + (line + 0.5) * lineStep }));
}

/** Numbers are so small that they nearly always find a place; where a whole crowd of points lie on each other the last of them share one. */
function numbers(numbered: readonly Numbered[], points: readonly NamedPoint[]): readonly Layer[] {
  const leaders = numbered.flatMap(({ placed }) => placed?.leader ?? []);
  const texts = numbered.map(({ index, number, placed }): PlacedText => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    if (placed === null) return { text: number, x: x + 11, y };
    return { text: number, x: placed.box.x + placed.box.width / 2, y: placed.box.y + placed.box.height / 2 };
  });
  return [
    rules(
      leaders.map(({ from, to }) => ({ x: from.x, y: from.y, x2: to.x, y2: to.y })),
      leaderLook,
    ),
    ...placedTexts(texts, { font: numberFont, align: 'center', halo: true }),
  ];
}

const numberFont = { size: 10.5, bold: true };
const leaderLook = { color: colors.quiet, strokeWidth: 0.9 };
const listWidth = 230;
const listStep = 15;
const columnsBelow = 3;

/** The numbered names: right of the plot while they fit beside it, else in columns below. */
function list(rest: readonly { readonly number: string; readonly label: string }[], side: number): readonly Layer[] {
  const items = rest.map(({ number, label }) => ({ number, lines: wrapToWidth(label, listWidth - 24, 3, fonts.small) }));
  const total = items.reduce((sum, { lines }) => sum + lines.length, 0);
  const beside = total * listStep <= side;
  const most = beside ? total : Math.ceil(total / columnsBelow);
  let column = 0;
  let line = 0;
  const texts: PlacedText[] = [];
  const figures: PlacedText[] = [];
  for (const { number, lines } of items) {
    if (line > 0 && line + lines.length > most && column + 1 < columnsBelow) {
      column += 1;
      line = 0;
    }
    const x = beside ? side + 46 : column * listWidth;
    const y = (at: number) => (beside ? 8 : side + 62) + at * listStep;
    figures.push({ text: number, x: x + 16, y: y(line) });
    texts.push(...lines.map((text, index) => ({ text, x: x + 24, y: y(line + index) })));
    line += lines.length;
  }
  return [...placedTexts(figures, { font: numberFont, align: 'right' }), ...placedTexts(texts, { font: fonts.small })];
}

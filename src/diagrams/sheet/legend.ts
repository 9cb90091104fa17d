/** The legend of a drawing: marks with what they mean, as many to a line as fit. */
import type { Group, Shape } from '../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import type { MovablePart } from './heading.js';

export interface LegendEntry {
  readonly label: string;
  /** Of the mark, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** The mark with its left end at `x` and its middle at `y`. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

/** A legend of `width` millimetres. */
export function drawLegend(entries: readonly LegendEntry[], width: number, theme: Theme): MovablePart {
  const lines = balancedLines(
    entries.map((entry) => measureEntry(entry, width, theme)),
    width,
    theme,
  );
  const height = totalHeight(lines);
  const at = (x: number, y: number): Group => {
    let top = y;
    const children = lines.flatMap((line) => {
      const middle = top + line.height / 2;
      top += line.height;
      return line.items.flatMap(({ entry, left, text }) => [
        ...entry.draw(x + left, middle),
        placeBlock(text, x + left + entry.width + gapOf(theme), middle - text.height / 2),
      ]);
    });
    return { kind: 'group', role: 'legend', card: { x, y, width, height }, children };
  };
  return { height, at };
}

interface LegendLine {
  readonly height: number;
  readonly items: readonly { readonly entry: LegendEntry; readonly left: number; readonly text: TextBlock }[];
}

interface MeasuredEntry {
  readonly entry: LegendEntry;
  /** The words in a line that has room for so many millimetres. */
  readonly textIn: (room: number) => TextBlock;
}

/** The words are broken again only where they do not fit on one line. */
function measureEntry(entry: LegendEntry, width: number, theme: Theme): MeasuredEntry {
  const style = { size: theme.sizes.small, weight: 'regular', colour: colours.ink } as const;
  const most = width - entry.width - gapOf(theme);
  const widest = textBlock(entry.label, style, most);
  const isOneLine = widest.lines.length === 1;
  return { entry, textIn: (room) => (room >= most || (isOneLine && widest.width <= room) ? widest : textBlock(entry.label, style, room)) };
}

function gapOf({ scale }: Theme): number {
  return 1.2 * scale;
}

/** As few lines as fit, about equally long: a single entry in the last line would look forgotten. */
function balancedLines(entries: readonly MeasuredEntry[], width: number, theme: Theme): readonly LegendLine[] {
  const least = linesOf(entries, width, theme);
  if (least.length < 2) return least;
  for (let part = 1 / least.length; part < 1; part += 0.04) {
    const lines = linesOf(entries, width * part, theme);
    if (lines.length === least.length && totalHeight(lines) <= totalHeight(least)) return lines;
  }
  return least;
}

function totalHeight(lines: readonly LegendLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function linesOf(entries: readonly MeasuredEntry[], width: number, theme: Theme): readonly LegendLine[] {
  const between = 5 * theme.scale;
  const lines: { height: number; right: number; items: LegendLine['items'][number][] }[] = [];
  for (const { entry, textIn } of entries) {
    const text = textIn(width - entry.width - gapOf(theme));
    const needed = entry.width + gapOf(theme) + text.width;
    const height = Math.max(entry.height, text.height) + 1.2 * theme.scale;
    const line = lines.at(-1);
    if (line !== undefined && line.right + between + needed <= width) {
      line.items.push({ entry, left: line.right + between, text });
      line.right += between + needed;
      line.height = Math.max(line.height, height);
    } else lines.push({ height, right: needed, items: [{ entry, left: 0, text }] });
  }
  return lines;
}

/** The legend of a drawing: marks with what they mean, as many to a line as fit. */
import type { Group, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import type { SheetPart } from './heading.js';

export interface LegendEntry {
  readonly label: string;
  /** Of the mark, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** The mark with its left end at `x` and its middle at `y`. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

/** A legend of `width` millimetres with its top left corner at the origin: measure it, then move it to its place. */
export function drawLegend(entries: readonly LegendEntry[], width: number, theme: Theme): (x: number, y: number) => SheetPart {
  const lines = linesOf(entries, width, theme);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  return (x, y) => {
    let top = y;
    const children = lines.flatMap((line) => {
      const middle = top + line.height / 2;
      top += line.height;
      return line.items.flatMap(({ entry, left, text }) => [
        ...entry.draw(x + left, middle),
        placeBlock(text, x + left + entry.width + gapOf(theme), middle - text.height / 2),
      ]);
    });
    const group: Group = { kind: 'group', role: 'legend', card: { x, y, width, height }, children };
    return { height, group };
  };
}

interface LegendLine {
  readonly height: number;
  readonly items: readonly { readonly entry: LegendEntry; readonly left: number; readonly text: ReturnType<typeof textBlock> }[];
}

function gapOf({ scale }: Theme): number {
  return 1.2 * scale;
}

function linesOf(entries: readonly LegendEntry[], width: number, theme: Theme): readonly LegendLine[] {
  const style = { size: theme.sizes.small, weight: 'regular', colour: colours.ink } as const;
  const between = 5 * theme.scale;
  const lines: { height: number; right: number; items: LegendLine['items'][number][] }[] = [];
  for (const entry of entries) {
    const text = textBlock(entry.label, style, width - entry.width - gapOf(theme));
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

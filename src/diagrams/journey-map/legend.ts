/** The legend: one line, or as many as it needs, with only what occurs on the map. */
import type { Group, Shape } from '../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { typeStyle } from '../type-style.js';
import type { Lane } from './lane.js';
import type { LegendItem } from './legend-item.js';
import type { MapContext } from './map-context.js';

/** At A3, in millimetres: the height of a line, from a mark to its words, and from item to item. */
const line = 5.4;
const toWords = 1.6;
const toNext = 6.5;

export interface Legend {
  readonly height: number;
  readonly draw: (x: number, y: number) => Group;
}

interface Placed {
  readonly item: LegendItem;
  readonly words: TextBlock;
  readonly x: number;
  readonly row: number;
}

/** The legend of these lanes in `width` millimetres. */
export function legendOf(lanes: readonly Lane[], context: MapContext, width: number): Legend {
  const { theme, say } = context;
  const { scale } = theme;
  const items = new Map(lanes.flatMap((lane) => lane.legend?.(context) ?? []).map((item) => [item.name, item]));
  const placed: Placed[] = [];
  let [x, row] = [0, 0];
  for (const item of items.values()) {
    const words = textBlock(say(item.label), typeStyle(theme, 'small', colours.ink));
    const taken = item.width * scale + toWords * scale + words.width;
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    placed.push({ item, words, x, row });
    x += taken + toNext * scale;
  }
  const height = placed.length === 0 ? 0 : (row + 1) * line * scale;
  return { height, draw: (left, top) => drawn(placed, left, top, width, height, context) };
}

function drawn(placed: readonly Placed[], left: number, top: number, width: number, height: number, { theme, say }: MapContext): Group {
  const { scale } = theme;
  const children = placed.flatMap(({ item, words, x, row }): readonly Shape[] => {
    const middle = top + (row + 0.5) * line * scale;
    return [...item.draw(left + x, middle, theme), placeBlock(words, left + x + (item.width + toWords) * scale, middle - words.height / 2)];
  });
  const label = say({ en: 'Legend', de: 'Legende' });
  return { kind: 'group', id: 'legend', role: 'legend', label, card: { x: left, y: top, width, height }, children };
}

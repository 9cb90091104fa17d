/** The foot of a drawing: where it comes from, what it leaves out, and which page it is. */
import type { Group } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import type { MovablePart } from './heading.js';

/** `left` broken at `width` millimetres less what `right` takes. */
export function drawFooter(left: string, right: string, width: number, theme: Theme): MovablePart {
  const style = { size: theme.sizes.small, weight: 'regular', colour: colours.quiet } as const;
  const page = textBlock(right, style);
  const text = textBlock(left, style, width - page.width - 4 * theme.scale);
  const height = Math.max(page.height, text.height);
  const at = (x: number, y: number): Group => ({
    kind: 'group',
    role: 'footer',
    card: { x, y, width, height },
    children: [placeBlock(text, x, y), ...(right === '' ? [] : [placeBlock(page, x + width, y, 'end')])],
  });
  return { height, at };
}

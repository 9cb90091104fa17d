/** The small marks before notes: a bar across for giving up, a square for an end, arrows for other ways. */
import { arrowHead, straightLine } from '../../marks.js';
import type { Shape } from '../../scene.js';
import { colours, type Theme } from '../../theme.js';
import type { SideWay } from '../reading/map-data.js';

/** With the air behind it. */
export function noteMarkWidth({ scale }: Theme): number {
  return 4 * scale;
}

/** Its left end at `x`, its middle at `y`. */
export function noteMark(kind: SideWay['kind'], x: number, y: number, { scale }: Theme): readonly Shape[] {
  const [length, width] = [2.8 * scale, 0.35 * scale];
  const shaft = straightLine([x, y], [x + length, y], colours.ink, width);
  if (kind === 'exit') return [shaft, straightLine([x + length, y - 1.1 * scale], [x + length, y + 1.1 * scale], colours.ink, 0.6 * scale)];
  if (kind === 'end') {
    const side = 1.8 * scale;
    return [{ kind: 'rectangle', x: x + (length - side) / 2, y: y - side / 2, width: side, height: side, fill: colours.ink }];
  }
  return [straightLine([x, y], [x + length - scale, y], colours.ink, width), arrowHead([x + length, y], 0, 1.7 * scale)];
}

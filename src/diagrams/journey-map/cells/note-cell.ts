/** The empty cell of a workshop map: dotted, as large as a sticky note where there is room. */
import type { Box, Group } from '../../scene.js';
import { colours, type Theme } from '../../theme.js';

/** The side of a sticky note on a map of this size, in millimetres: 76 on A0, 51 on A1. */
export function noteSize({ scale }: Theme): number {
  return scale > 2.5 ? 76 : 25.5 * scale;
}

export function noteCell(box: Box, theme: Theme): Group {
  const { scale } = theme;
  const side = Math.min(box.width, box.height);
  const note = { x: box.x + (box.width - side) / 2, y: box.y, width: side, height: box.height };
  return {
    kind: 'group',
    card: note,
    children: [
      {
        kind: 'rectangle',
        ...note,
        radius: 1 * scale,
        stroke: colours.target,
        strokeWidth: 0.25 * scale,
        dash: [0.01, 1.1 * scale],
        lineCap: 'round',
      },
    ],
  };
}

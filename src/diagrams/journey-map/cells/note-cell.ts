/** The empty cell of a workshop map: dotted, as wide as a filled one, and as high as a sticky note where there is room. */
import type { Box, Group } from '../../scene.js';
import { colours, type Theme } from '../../theme.js';

/** The side of a sticky note on a map of this size, in millimetres: 76 on A0, 51 on A1. */
export function noteSize({ scale }: Theme): number {
  return scale > 2.5 ? 76 : 25.5 * scale;
}

export function noteCell(box: Box, theme: Theme): Group {
  const { scale } = theme;
  return {
    kind: 'group',
    card: box,
    children: [
      {
        kind: 'rectangle',
        ...box,
        radius: 1 * scale,
        stroke: colours.target,
        strokeWidth: 0.25 * scale,
        dash: [0.01, 1.1 * scale],
        lineCap: 'round',
      },
    ],
  };
}

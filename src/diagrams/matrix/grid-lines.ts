/** The lines of the touchpoint matrix. */
import type { Shape } from '../scene.js';
import { colours, lines } from '../theme.js';
import type { CellContext } from './cell-context.js';

/** The thin lines between rows and the dotted ones between columns. */
export function gridLines(tops: readonly number[], { grid, stages, style, x }: CellContext, from: number, to: number): readonly Shape[] {
  const { scale } = style.theme;
  const right = x + grid.labelWidth + stages.length * grid.columnWidth;
  const across = tops.map(
    (y): Shape => ({
      kind: 'polygon',
      points: [
        [x, y],
        [right, y],
      ],
      closed: false,
      stroke: colours.rule,
      strokeWidth: lines.rule * scale,
    }),
  );
  const down = stages.map((_, index): Shape => {
    const at = x + grid.labelWidth + index * grid.columnWidth;
    const isFirst = index === 0;
    return {
      kind: 'polygon',
      points: [
        [at, from],
        [at, to],
      ],
      closed: false,
      stroke: isFirst ? colours.frame : colours.rule,
      strokeWidth: (isFirst ? lines.frame : lines.stage) * scale,
      ...(isFirst ? {} : { dash: [0.5 * scale, 0.9 * scale] }),
    };
  });
  return [...across, ...down];
}

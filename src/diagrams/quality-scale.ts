/** The colours of qualities with the numbers that they stand for, for a legend. */
import { qualityShade, shadeEnds } from './quality-colour.js';
import type { Shape } from './scene.js';
import type { LegendEntry } from './sheet/legend.js';
import { placeBlock, textBlock } from './text-block.js';
import { colours, type Theme } from './theme.js';

/** One field of the scale at A3, in millimetres. */
const field = { width: 11, height: 4.4 } as const;

/** How wide the scale is at A3, in millimetres. */
export const scaleWidth = field.width * shadeEnds.length;

/** The fields beside each other, from bad to good; sizes in millimetres. */
export function qualityScale(theme: Theme): Omit<LegendEntry, 'label'> {
  const [width, height] = [field.width * theme.scale, field.height * theme.scale];
  return {
    width: scaleWidth * theme.scale,
    height,
    draw: (x, y) =>
      shadeEnds.flatMap((end, index): readonly Shape[] => {
        const start = shadeEnds[index - 1] ?? 0;
        const { fill, ink } = qualityShade(start);
        const isLast = index === shadeEnds.length - 1;
        // Scores are printed without decimals: 12.5 is already printed as 13.
        const label = textBlock(`${Math.ceil(start)}–${isLast ? end : Math.ceil(end) - 1}`, {
          size: theme.sizes.small,
          weight: 'bold',
          colour: ink,
        });
        const left = x + index * width;
        return [
          { kind: 'rectangle', x: left, y: y - height / 2, width, height, fill, stroke: colours.frame, strokeWidth: 0.2 * theme.scale },
          placeBlock(label, left + width / 2, y - label.height / 2, 'middle'),
        ];
      }),
  };
}

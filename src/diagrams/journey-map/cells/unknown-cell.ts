/** A hatched box with a question mark: nobody knows. */
import { cornersOf, hatch } from '../../hatch.js';
import type { Box, Colour, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';

/** `ground` is painted beneath the sign, so that it stands clear of the lines. */
export function unknownCell(box: Box, theme: Theme, ground: Colour = colours.page): readonly Shape[] {
  const { scale } = theme;
  const sign = textBlock('?', { ...typeStyle(theme, 'text', colours.quiet), weight: 'bold' });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const width = sign.width + 2 * scale;
  return [
    { kind: 'rectangle', ...box, radius: 0, fill: ground, stroke: colours.target, strokeWidth: 0.2 * scale },
    ...hatch(cornersOf(box), { stroke: colours.rule, strokeWidth: 0.18 * scale, spacing: 1.3 * scale }),
    { kind: 'rectangle', x: x - width / 2, y: box.y + 0.15 * scale, width, height: box.height - 0.3 * scale, fill: ground },
    placeBlock(sign, x, y - sign.height / 2, 'middle'),
  ];
}

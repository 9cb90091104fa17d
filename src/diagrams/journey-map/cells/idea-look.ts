/** The look of boxes for what is, or is to be, made better. */
import { colours } from '../../theme.js';
import type { BoxLook } from './box-lane.js';

export const ideaLook: BoxLook = {
  paint: (scale) => ({ fill: colours.ideaFill, stroke: colours.idea, strokeWidth: 0.35 * scale }),
  radius: 1.8,
  sign: colours.idea,
};

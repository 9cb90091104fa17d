/** The mark of a step in the row of its channel: its shape says who holds the medium. */
import { type Media, markOutline } from '../../media-mark.js';
import type { Colour, Paint, Shape } from '../../scene.js';
import { colours, type Theme } from '../../theme.js';

/** As large as a disc of this diameter at A3, in millimetres. */
export const markDiameter = 4.3;

export interface MarkLook {
  readonly media: Media | null;
  readonly isIndirect: boolean;
  readonly colour: Colour;
}

/** Owned media are filled, a partner's grey; indirect touchpoints have a dotted outline. */
export function channelMark({ media, isIndirect, colour }: MarkLook, x: number, y: number, theme: Theme): Shape {
  const { points } = markOutline(media, [x, y], markDiameter * theme.scale);
  return { kind: 'polygon', points, closed: true, ...paintOf(media, isIndirect, colour, theme) };
}

function paintOf(media: Media | null, isIndirect: boolean, colour: Colour, { scale }: Theme): Paint {
  const stroke = { stroke: colour, strokeWidth: 0.4 * scale };
  if (isIndirect) return { fill: colours.page, ...stroke, strokeWidth: 0.55 * scale, dash: [0.01, 1.05 * scale], lineCap: 'round' };
  if (media === 'owned' || media === 'paid') return { fill: colour, ...stroke };
  return { fill: media === 'partner' ? '#8a8a8a' : colours.page, ...stroke };
}

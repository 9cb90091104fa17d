/** How wide a text is on the page. */
import { type Face, fontAdvance } from '../../text/font-advance.js';
import { assumedAdvance } from './assumed-advance.js';
import { drawnText } from './drawn-text.js';

/** What of the look of a text decides its width; any `Text` of a scene is one. */
export interface Look {
  /** In points. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly italic?: boolean;
}

/** A point in millimetres. */
export const millimetresPerPoint = 25.4 / 72;

/** The width of `text` on one line in millimetres: exact for what the bundled fonts have (without kerning), else on the safe side. */
export function measureText(text: string, look: Look): number {
  const face = faceOf(look);
  let width = 0;
  for (const character of drawnText(text)) width += advanceOf(character, face);
  return width * look.size * millimetresPerPoint;
}

/** The bundled font of a look: bold has no italic of its own, so what is both is bold. */
export function faceOf({ weight, italic = false }: Look): Face {
  return weight === 'bold' ? 'bold' : italic ? 'italic' : 'regular';
}

function advanceOf(character: string, face: Face): number {
  return fontAdvance(character.codePointAt(0) ?? 0, face) ?? assumedAdvance(character);
}

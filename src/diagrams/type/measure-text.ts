/** How wide a text is on the page. */

import { everydayWidth, type Face, fontAdvance } from '../../text/font-advance.js';
import type { Language } from '../../text/locale.js';
import { assumedAdvance } from './assumed-advance.js';
import { drawnText } from './drawn-text.js';

/** What of the look of a text decides its width; any `Text` of a scene is one. */
export interface Look {
  /** In points. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly italic?: boolean;
  /** How words are parted; without it as German ones. */
  readonly language?: Language;
}

/** A point in millimetres. */
export const millimetresPerPoint = 25.4 / 72;

/** The width of `text` on one line in millimetres: exact for what the bundled fonts have (without kerning), else on the safe side. */
export function measureText(text: string, look: Look): number {
  const face = faceOf(look);
  return (everydayWidth(text, face) ?? anyWidth(text, face)) * look.size * millimetresPerPoint;
}

/** In parts of the type size. */
function anyWidth(text: string, face: Face): number {
  const shown = drawnText(text);
  let width = 0;
  for (let at = 0; at < shown.length; at++) {
    const code = shown.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    width += fontAdvance(code, face) ?? assumedAdvance(String.fromCodePoint(code));
  }
  return width;
}

/** The bundled font of a look: bold has no italic of its own, so what is both is bold. */
export function faceOf({ weight, italic = false }: Look): Face {
  return weight === 'bold' ? 'bold' : italic ? 'italic' : 'regular';
}

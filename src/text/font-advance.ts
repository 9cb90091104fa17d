/** How far one character moves the pen in print: as the bundled fonts say, which Arial, Helvetica and Liberation Sans agree with. */
import { everydayWidths, runs, unitsPerEm, widths } from './arimo-widths.js';

export type Face = keyof typeof widths;

/** The width of the character `codePoint` in parts of the type size (0–3); null where the font lacks it. */
export function fontAdvance(codePoint: number, face: Face): number | null {
  const index = indexOf(codePoint);
  if (index === null) return null;
  const digits = widths[face];
  return (digitAt(digits, 2 * index) * 86 + digitAt(digits, 2 * index + 1)) / unitsPerEm;
}

/**
 * The width of `text` on one line in parts of the type size, where it has only everyday characters: Latin letters, digits, and the signs of print;
 * null where another one, or one that is not drawn, is among them.
 */
export function everydayWidth(text: string, face: Face): number | null {
  const table = everydayWidths[face];
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const at = code < 0x180 ? code : code >= 0x2010 && code < 0x2028 ? code - 0x2010 + 0x180 : 0;
    const width = table[at] ?? 0;
    if (width === 0) return null;
    units += width;
  }
  return units / unitsPerEm;
}

/** Whether the bundled fonts can show the character `codePoint`. */
export function hasCharacter(codePoint: number): boolean {
  return indexOf(codePoint) !== null;
}

function indexOf(codePoint: number): number | null {
  // Most characters by far, all in the first run.
  if (codePoint < 0x7f) return codePoint < 0x20 ? null : codePoint - 0x20;
  let before = 0;
  for (const [first, length] of runs) {
    if (codePoint < first) return null;
    if (codePoint < first + length) return before + codePoint - first;
    before += length;
  }
  return null;
}

function digitAt(digits: string, index: number): number {
  const code = digits.charCodeAt(index);
  return code > 92 ? code - 41 : code - 40;
}

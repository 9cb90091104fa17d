/** The looks of type in drawings, by what they are for. */
import type { Colour } from './scene.js';
import type { TextStyle } from './text-block.js';
import { colours, type Theme } from './theme.js';

export type TypeRole = 'title' | 'stage' | 'name' | 'text' | 'quote' | 'small';

/** The look of type in this role; in ink unless told. */
export function typeStyle({ sizes, language }: Theme, role: TypeRole, colour: Colour = colours.ink): TextStyle {
  const weight = role === 'title' || role === 'stage' || role === 'name' ? 'bold' : 'regular';
  const size = role === 'quote' ? sizes.text : sizes[role];
  return { size, weight, colour, ...(role === 'quote' && { italic: true }), ...(language !== undefined && { language }) };
}

/** The fonts that ship with tp. */
import { fileURLToPath } from 'node:url';

const folder = new URL('../../fonts/', import.meta.url);
const names = { regular: 'Arimo-Regular.ttf', bold: 'Arimo-Bold.ttf', italic: 'Arimo-Italic.ttf' } as const;

/** Where the file of a face lies. */
export function fontPath(face: keyof typeof names): string {
  return fileURLToPath(new URL(names[face], folder));
}

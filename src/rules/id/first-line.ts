/** The place of what is wrong with the name of a file. */
import type { Document } from '../../source/document.js';
import type { Location } from '../../source/location.js';

/** The first line of the file. */
export function firstLine({ text, between }: Document): Location {
  const end = text.search(/\r?\n/);
  return between(0, end === -1 ? text.length : end);
}

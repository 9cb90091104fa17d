/** JSON for programs that a person can look at as well. */

// What JSON may hold as it is, but a terminal could obey or an eye would miss: see visible.ts.
const unseen = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** `value` as indented JSON that ends in a line break; the same value gives the same bytes, and every text is read back unchanged. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unseen, escaped)}\n`;
}

function escaped(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

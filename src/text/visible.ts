/** Text from files made safe to show: nothing invisible, nothing that a terminal would obey. */

// C0 and C1 controls, soft hyphen, bidi controls and isolates, zero-width and joining characters, line and paragraph
// separators, tag characters, variation selectors' supplement, byte order mark, lone surrogates.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const likely = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u0600]/;

/**
 * The text on one line with every control, bidi, zero-width and tag character written out as `<U+001B>`, line breaks as a blank.
 * Applying it twice changes nothing.
 */
export function visible(text: string): string {
  if (!likely.test(text)) return text;
  return text.replace(/\r?\n/g, ' ').replace(unsafe, (character) => codePointName(character));
}

/** `<U+202E>`: how a character is named that cannot be seen. */
export function codePointName(character: string): string {
  return `<${codePoint(character)}>`;
}

/** `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

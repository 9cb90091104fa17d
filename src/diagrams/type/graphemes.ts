/** What a reader takes for one character. */

const joined = /^[\p{Mark}\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}]$/u;
const flagPart = /^\p{Regional_Indicator}$/u;

/** `text` in the pieces that no line break may part: letters with their marks, emoji with what they are joined to, flags. */
export function graphemes(text: string): readonly string[] {
  const found: string[] = [];
  for (const character of text) {
    const last = found.at(-1);
    if (last !== undefined && belongsTo(last, character)) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

function belongsTo(last: string, character: string): boolean {
  // Marks without end on one letter must not make a text that no line can hold.
  if (last.length >= 40) return false;
  return joined.test(character) || last.endsWith('\u200d') || (flagPart.test(last) && flagPart.test(character));
}

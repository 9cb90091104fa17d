/** How wide characters are taken to be that the bundled fonts lack, and that the reader's own fonts will show. */
import { textWidth } from '../../text/width.js';

const withoutWidth = /\p{Nonspacing_Mark}|\p{Enclosing_Mark}|\u200b|\p{Join_Control}|\p{Variation_Selector}/u;
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u;
const narrow =
  /\p{Spacing_Mark}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Latin}/u;

/** In parts of the type size, rather too much than too little: East Asian characters 1, emoji 1.4, marks on a letter 0. */
export function assumedAdvance(character: string): number {
  if (withoutWidth.test(character)) return 0;
  if (emoji.test(character)) return 1.4;
  if (textWidth(character) === 2) return 1;
  return narrow.test(character) ? 0.6 : 1;
}

/** A text as it is drawn: on one line, with nothing invisible in it that could change what is read. */
import { visible } from '../../text/visible.js';

// Nearly every text; the quotation marks and dashes of print are among it.
const ordinary =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff]*$/;
// A soft hyphen and a blank without width say where a line may break; a joiner between emoji, or between letters that join, is part of the writing.
const kept =
  /([\u00ad\u200b]|(?<=[\p{Extended_Pictographic}\p{Variation_Selector}\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Lo}\p{Mark}])\p{Join_Control}(?=\p{Lo}|$))/u;
const hints = /[\u00ad\u200b]/g;

/** `text` with controls and the like written out (`<U+001B>`), line breaks and tabs as blanks. Applying it twice changes nothing. */
export function drawnText(text: string): string {
  return ordinary.test(text) ? text : withControlsShown(text).replace(hints, '');
}

/** As `drawnText`, but with the soft hyphens (U+00AD) and blanks without width (U+200B) that say where a line may break. */
export function textWithHints(text: string): string {
  return ordinary.test(text) ? text : withControlsShown(text);
}

function withControlsShown(text: string): string {
  return text
    .replace(/\r\n?|\t/g, ' ')
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('');
}

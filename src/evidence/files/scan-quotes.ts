/** Whether quotes stand only where CSV has them: around whole fields. */

export interface QuoteState {
  readonly isOpen: boolean;
  /** The byte before the next one was a quote inside quotes: the end of the field, or half of a quote. */
  readonly isEnding: boolean;
  /** The last byte; −1 at the beginning. */
  readonly last: number;
  readonly isWrong: boolean;
}

export const startOfQuotes: QuoteState = { isOpen: false, isEnding: false, last: -1, isWrong: false };

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;
/** The last byte of a byte order mark. */
const markEnd = 0xbf;

/** Follows the quotes through a piece of the file. Most files have none, and a piece without is not looked at byte by byte. */
export function scanQuotes(bytes: Buffer, delimiter: number, state: QuoteState): QuoteState {
  if (state.isWrong || bytes.length === 0) return state;
  let { isOpen, isEnding, last } = state;
  if (!isOpen && !isEnding && !bytes.includes(quote)) return { ...state, last: bytes[bytes.length - 1] ?? -1 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isEnding) {
      isEnding = false;
      if (byte === quote) isOpen = true;
      else if (byte !== delimiter && byte !== newline && byte !== carriageReturn) return { isOpen, isEnding, last, isWrong: true };
    } else if (byte === quote) {
      if (isOpen) {
        isOpen = false;
        isEnding = true;
      } else if (last === -1 || last === delimiter || last === newline || last === carriageReturn || last === markEnd) isOpen = true;
      else return { isOpen, isEnding, last, isWrong: true };
    }
    last = byte;
  }
  return { isOpen, isEnding, last, isWrong: false };
}

/** Characters that must not stand in a text file: controls, and marks of writing direction that are left open. */
import { codePointName } from '../../text/visible.js';
import type { Problem } from '../problem.js';

const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)|[\u{e0000}-\u{e007f}]|(?!^)\ufeff/u;
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\udb40\r]/;
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff-\uffff]/;
const escaped = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const opens: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** The first character of `text` that does not belong there, as a fault; null where there is none. */
export function findBadCharacter(text: string): Problem | null {
  if (!suspicious.test(text)) return null;
  const match = control.exec(text);
  if (match !== null) return problem(match.index, match[0]);
  const bidi = unpairedBidi(text);
  return bidi === null ? null : problem(bidi, text[bidi] ?? '');
}

/** The name (`<U+0008>`) of the first character of a value that only an escape can have put there; null where there is none. */
export function controlCharacterOf(value: string): string | null {
  if (!hidden.test(value)) return null;
  const bidi = unpairedBidi(value);
  const character = escaped.exec(value)?.[0] ?? (bidi === null ? null : value[bidi]);
  return character ? codePointName(character) : null;
}

function problem(start: number, character: string): Problem {
  if (character === '\r') {
    return {
      rule: 'yaml/control-character',
      message: 'The lines end in a bare carriage return, as on old Macs',
      hint: 'Save the file with LF or CRLF line ends',
      start,
      end: start + 1,
    };
  }
  const what = Object.hasOwn(opens, character) ? 'a mark of writing direction that is never closed' : 'an invisible control character';
  return {
    rule: 'yaml/control-character',
    message: `Here stands ${codePointName(character)}, ${what}`,
    hint: 'Delete it; what it hides may not be what you read',
    start,
    end: start + character.length,
    data: { character: codePointName(character) },
  };
}

/** The first opening mark of a line that is not closed on it, after GCC's rule for Trojan Source (CVE-2021-42574). */
function unpairedBidi(text: string): number | null {
  const open: { closes: string; at: number }[] = [];
  for (const { 0: character, index: at } of text.matchAll(/[\n\u202a-\u202e\u2066-\u2069]/g)) {
    const closes = opens[character];
    if (character === '\n') {
      if (open[0] !== undefined) return open[0].at;
    } else if (closes !== undefined) {
      open.push({ closes, at });
    } else if (open[open.length - 1]?.closes === character) {
      open.pop();
    }
  }
  return open[0]?.at ?? null;
}

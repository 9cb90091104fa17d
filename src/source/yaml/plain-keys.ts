/** Keys of plain YAML: words, or some in double quotes, up to the colon. */
import { declined, type PlainState } from './plain-state.js';

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', 'null', 'Null', 'NULL']);

/** The key at `at` of the map whose keys begin at `first` of the open ones, and is none of them; notes where its colon stands. */
export function readKey(state: PlainState, at: number, first: number): string {
  const { text, keys, openKeys, keyCount } = state;
  const end = keyEnd(text, at);
  if (end === -1) throw declined;
  state.colon = end;
  const written = text.charCodeAt(at) === 34 ? text.slice(at + 1, end - 1) : text.slice(at, end);
  const key = keys.get(written) ?? addKey(keys, written);
  for (let index = first; index < keyCount; index += 1) if (openKeys[index] === key) throw declined;
  openKeys[keyCount] = key;
  state.keyCount = keyCount + 1;
  return key;
}

/** Keeps a key as the one string that objects use for it, or each object would look for that string again. */
function addKey(keys: Map<string, string>, written: string): string {
  if (forbidden.has(written)) throw declined;
  const [key = written] = Object.keys({ [written]: null });
  keys.set(written, key);
  return key;
}

/** Characters: YAML allows 1024, and who writes so many writes nothing plain. */
const longest = 200;

/** Where the key at `at` ends, before its colon; −1 where there is no plain key. Not a pattern: every line comes here. */
export function keyEnd(text: string, at: number): number {
  const quoted = text.charCodeAt(at) === 34;
  let end = quoted ? at + 1 : at;
  const start = end;
  for (
    let code = text.charCodeAt(end);
    isKeyCharacter(code) || (end > start && (code === 32 || code === 45 || code === 46 || code === 47));
  ) {
    end += 1;
    code = text.charCodeAt(end);
  }
  if (end === start || end - start > longest) return -1;
  if (!quoted && text.charCodeAt(end - 1) === 32) return -1;
  if (quoted) {
    if (text.charCodeAt(end) !== 34) return -1;
    end += 1;
  }
  const next = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 58 && (next === 32 || next === 10 || next === 13) ? end : -1;
}

function isKeyCharacter(code: number): boolean {
  const isLetterBeyondAscii = code >= 0xc0 && code <= 0x24f;
  return (code >= 97 && code <= 122) || code === 95 || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || isLetterBeyondAscii;
}

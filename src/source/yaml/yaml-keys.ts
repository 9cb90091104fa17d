/** The keys of a map: which of them cannot be read, and why. */

import type { PlacedEntry } from '../places.js';
import type { Problem } from '../problem.js';
import { controlCharacterOf } from './characters.js';
import { quoted } from './syntax-explanation.js';

/** `seen` holds the keys before, in NFC. */
export type SeenKeys = ReadonlyMap<string, PlacedEntry>;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong with the key between two offsets; null where it can be read. */
export function findKeyProblem(key: string, start: number, end: number, seen: SeenKeys): Problem | null {
  if (key === '') {
    return {
      rule: 'schema/unknown-key',
      message: 'There is no key before this colon',
      hint: 'Write a key before the colon',
      start,
      end: Math.max(end, start + 1),
    };
  }
  if (forbidden.has(key)) {
    return {
      rule: 'schema/unknown-key',
      message: `"${key}" cannot be a key: programs give it a meaning of its own`,
      hint: 'Use another name',
      start,
      end,
      data: { value: key },
    };
  }
  const control = controlCharacterOf(key);
  if (control !== null) {
    return {
      rule: 'yaml/control-character',
      message: `This key holds ${control}, which nobody can see`,
      hint: 'Delete the escape',
      start,
      end,
      data: { character: control },
    };
  }
  const first = seen.get(key.normalize('NFC'));
  return first === undefined ? null : duplicate(key, start, end, first);
}

function duplicate(key: string, start: number, end: number, first: PlacedEntry): Problem {
  return {
    rule: 'yaml/duplicate-key',
    message: `The key "${key}" stands twice in the same map; tp reads the first`,
    hint: 'Keep one of the two',
    start,
    end,
    related: { start: first.keyStart, end: first.keyEnd, message: `"${key}" stands here first` },
    data: { value: key },
  };
}

/** `{de:Hotline, en}`: YAML takes these for keys without values, and nobody means that. */
export function explainMissingColon(text: string, key: string, start: number, end: number): Problem {
  if (/^\d+$/.test(key) && /\d,$/.test(text.slice(Math.max(0, start - 2), start))) {
    return {
      rule: 'yaml/syntax',
      message: 'The comma in this number separates two entries here',
      hint: 'Write numbers with a dot for the decimals, and with nothing between the thousands: 8000.50',
      start: start - 1,
      end,
    };
  }
  const [, word = key, rest = '…'] = /^([^\s:]+)[\s:]+(\S.*)$/s.exec(key) ?? [];
  const what = key.includes(':') ? 'A blank is missing after the colon' : 'A colon is missing';
  return {
    rule: 'yaml/syntax',
    message: `${what} in ${quoted(text.slice(start, end))}`,
    hint: `Write ${quoted(`${word}: ${rest}`)}; a list stands in [ ], not in { }`,
    start,
    end,
  };
}

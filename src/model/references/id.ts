/** What can be an id: the name of a file on every system, and one plain word in YAML. */
import { slug } from '../../text/slug.js';

/** Why a word cannot be an id, and one that could be meant; null where there is none. */
export interface IdProblem {
  readonly reason: string;
  readonly suggestion: string | null;
}

const longestId = 64;

// Several words, the first with a letter: whatever is wrong with one word cannot be wrong with these.
const words = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const yamlWords: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);
const yamlNumber = /^(?:\d+(?:e\d+)?|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/;
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
// What every JavaScript object has; such ids would be fine here and a trap for programs that read the JSON.
const objectNames: ReadonlySet<string> = new Set([
  'constructor',
  'prototype',
  'tostring',
  'valueof',
  'tolocalestring',
  'hasownproperty',
  'isprototypeof',
  'propertyisenumerable',
]);

/** What is wrong with `id` as the name of a file; null where it is fine. */
export function problemOfId(id: string): IdProblem | null {
  if (isPlain(id)) return null;
  const word = id.toLowerCase();
  if (yamlWords.has(word)) return { reason: 'YAML reads this word as something else', suggestion: null };
  if (yamlNumber.test(word)) return { reason: 'YAML reads it as a number', suggestion: null };
  if (/^\d{4}-\d{2}-\d{2}$/.test(id)) return { reason: 'many programs read it as a date', suggestion: null };
  if (deviceName.test(word)) return { reason: 'Windows keeps this name for a device', suggestion: null };
  return problemOfWord(id);
}

/** What is wrong with `id` wherever it stands; null where it is fine. */
export function problemOfWord(id: string): IdProblem | null {
  if (isPlain(id)) return null;
  if (objectNames.has(id.toLowerCase())) return { reason: 'programs keep this name for themselves', suggestion: null };
  if (id === '') return { reason: 'it is empty', suggestion: null };
  if (!shape.test(id)) {
    return { reason: 'an id has only small letters a to z, digits, and single hyphens between them', suggestion: usable(slug(id)) };
  }
  if (id.length <= longestId) return null;
  return { reason: `it has ${id.length} characters, and an id at most ${longestId}`, suggestion: usable(slug(id)) };
}

function isPlain(id: string): boolean {
  return id.length <= longestId && words.test(id);
}

function usable(id: string): string | null {
  return id !== '' && problemOfId(id) === null ? id : null;
}

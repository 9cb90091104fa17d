/** `yaml/control-character` */

import type { Document } from '../../source/document.js';
import type { WrittenScalar } from '../../source/writing.js';
import { controlCharacterOf } from '../../source/yaml/characters.js';
import { codePointName } from '../../text/visible.js';
import type { Rule } from '../rule.js';

export const controlCharacter: Rule = {
  name: 'yaml/control-character',
  severity: 'error',
  summary: 'A file holds only characters that people can see.',
  why: 'A control character hides text on a terminal, and a mark of writing direction that is left open turns round what follows: people approve what they do not read.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
description: "Free of charge\\b\\b"
                            ^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
description: "Free of charge"
`,
  // What stands in the text itself stops the reader; here are the characters that only an escape puts into a value.
  sees: 'file',
  *check({ files }) {
    for (const { document } of files) {
      for (const scalar of document.writing?.scalars ?? []) {
        const character = !scalar.plain && typeof scalar.value === 'string' ? controlCharacterOf(scalar.value) : null;
        if (character === null) continue;
        const { start, end } = escapeOf(document, scalar, character);
        yield {
          at: document.between(start, end),
          message: `"${document.text.slice(start, end)}" stands for ${character}, which nobody can see`,
          hint: 'Delete it, or write two backslashes if you mean one',
          data: { character },
        };
      }
    }
  },
};

const escapes = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([\s\S]))/g;
const letters: Readonly<Record<string, string>> = { 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', r: '\r', v: '\v' };

/** Where the escape stands that puts the character there; the whole value where none does. */
function escapeOf({ text }: Document, { start, end }: WrittenScalar, character: string): { readonly start: number; readonly end: number } {
  for (const { index, 0: written, 1: two, 2: four, 3: eight, 4: letter } of text.slice(start, end).matchAll(escapes)) {
    const code = two ?? four ?? eight;
    const meant = code === undefined ? (letters[letter ?? ''] ?? '') : String.fromCodePoint(Number.parseInt(code, 16));
    if (meant !== '' && codePointName(meant) === character) return { start: start + index, end: start + index + written.length };
  }
  return { start, end };
}

/** What is taken out of a file is gone, and all else in it is as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proveEdits } from '../../../src/source/editing/prove-edits.js';
import { removeEdits } from '../../../src/source/editing/remove-edits.js';
import { withoutValue } from '../../../src/source/editing/with-value.js';
import type { Path } from '../../../src/source/location.js';
import { readFullYaml } from '../../../src/source/yaml/full-yaml.js';
import { writtenInEveryForm } from '../../support/yaml-texts.js';

function without(text: string, path: Path): string | null {
  const { data, place } = readFullYaml(text);
  const edits = place === null ? null : removeEdits({ text, root: place }, path);
  if (edits === null) return null;
  const proof = proveEdits(text, edits, { data: withoutValue(data, path), commentsGo: true });
  return 'text' in proof ? proof.text : `refused: ${proof.refusal}`;
}

test.each([
  ['a: 1\nb: 2\n', ['a'], 'b: 2\n'],
  ['\ufeffa: 1\nb: 2\n', ['a'], '\ufeffb: 2\n'],
  ['a: 1\r\nb: 2\r\n', ['b'], 'a: 1\r\n'],
  ['a: 1\nb: 2', ['b'], 'a: 1'],
  ['a: 1\nb: |\n  x\n\n  y\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
  ['a:\nb: 2\n', ['a'], 'b: 2\n'],
  ['x:\n- id: one\n  name: A\n- id: two\n', ['x', 0, 'id'], 'x:\n- name: A\n- id: two\n'],
  ['x:\n- id: one\n  name: A\n- id: two\n', ['x', 0], 'x:\n- id: two\n'],
  ['x: [a,   b, c,]\n', ['x', 1], 'x: [a,   c,]\n'],
  ['a: 1\n# about b\n# and more\nb: 2\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
  ['a: 1\r\n\r\n# a part\r\n\r\n# about b\r\nb: 2\r\n', ['b'], 'a: 1\r\n\r\n# a part\r\n\r\n'],
  ['x:\n  a: 1\n# to the left\n  # about b\n  b: 2\n  c: 3\n', ['x', 'b'], 'x:\n  a: 1\n# to the left\n  c: 3\n'],
  ['x:\n  # about one\n  - one\n  # about two\n  - two\n', ['x', 1], 'x:\n  # about one\n  - one\n'],
  ['# yaml-language-server: $schema=s.json\na: 1\nb: 2\n', ['a'], '# yaml-language-server: $schema=s.json\nb: 2\n'],
  ['a: |\n  # no comment\nb: 2\nc: 3\n', ['b'], 'a: |\n  # no comment\nc: 3\n'],
  ['x: { a: 1 , b: 2 }\n', ['x', 'b'], 'x: { a: 1 }\n'],
  ['x: [a]\ny: 1\n', ['x', 0], 'x: []\ny: 1\n'],
] as const)('%j without %j', (text, path, expected) => {
  expect(without(text, path)).toBe(expected);
});

test('says so where there is no clean cut', () => {
  expect(without('a: 1\n', ['a'])).toBeNull();
  expect(without('a: 1\n', ['b'])).toBeNull();
});

test('takes out any value of any file cleanly, or refuses', () => {
  const files = writtenInEveryForm();
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(3), ([, text], nth, up) => {
      const { data, scalars } = readFullYaml(text);
      const whole = scalars[nth % scalars.length]?.path ?? [];
      const path = whole.slice(0, Math.max(1, whole.length - up));
      const result = without(text, path);
      if (result === null || result.startsWith('refused: ')) return;
      expect(readFullYaml(result).data).toEqual(withoutValue(data, path));
    }),
    { numRuns: 100, seed: 6 },
  );
});

/** A value is set in the manner of the file: what is written says it, and nothing else changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proveEdits } from '../../../src/source/editing/prove-edits.js';
import { setEdits } from '../../../src/source/editing/set-edits.js';
import { type Assignment, withValue } from '../../../src/source/editing/with-value.js';
import { readFullYaml } from '../../../src/source/yaml/full-yaml.js';
import { toYaml } from '../../../src/source/yaml/yaml-value.js';
import { writtenInEveryForm } from '../../support/yaml-texts.js';

const order = ['name', 'description', 'stages', 'owner', 'reach'];

function set(text: string, path: Assignment['path'], value: unknown, append = false): string | null {
  const { data, place } = readFullYaml(text);
  const assignment = { path, value, append };
  const intended = withValue(data, assignment);
  const edits = place === null ? null : setEdits({ text, root: place }, assignment, (parent) => (parent.length === 0 ? order : []));
  if (intended === null || edits === null) return null;
  const proof = proveEdits(text, edits, intended);
  return 'text' in proof ? proof.text : `refused: ${proof.refusal}`;
}

const file = `# head
name: { de: Hotline }   # of name
stages:
  # first
  - use   # of use
  # last
owner: 'service'
reach: { contacts: 12 }
worksheet:
    expect:
    - one
    # deeper
empty:
text: |
  A text
  of lines
`;

describe('writes', () => {
  test.each([
    ['a value, the quotes kept', ['owner'], 'sales', "owner: 'service'", "owner: 'sales'"],
    ['a value within brackets', ['name', 'de'], 'a, b', '{ de: Hotline }', '{ de: "a, b" }'],
    ['a value that needs quotes', ['stages', 0], 'NO', '- use ', '- "NO" '],
    ['a value for a key without one', ['empty'], 5, 'empty:\n', 'empty: 5\n'],
    ['a value in the place of lines', ['text'], 'short', 'text: |\n  A text\n  of lines\n', 'text: short\n'],
    ['a new key in brackets', ['name', 'en'], 'Phone', '{ de: Hotline }', '{ de: Hotline, en: Phone }'],
    ['a new key in its place', ['description'], 'What it is', '# of name\n', '# of name\ndescription: What it is\n'],
    ['a new key behind the comments of the one before', ['x-own'], true, '  of lines\n', '  of lines\nx-own: true\n'],
    ['a new map', ['cost', 'amount'], 5, '  of lines\n', '  of lines\ncost: { amount: 5 }\n'],
    ['a new key with the indent of its map', ['worksheet', 'delight'], ['a'], '    # deeper\n', '    # deeper\n    delight: [a]\n'],
    ['a text with lines', ['owner'], 'a\nb', "owner: 'service'", 'owner: "a\\nb"'],
    ['a day without quotes', ['review_by'], '2027-01-31', '  of lines\n', '  of lines\nreview_by: 2027-01-31\n'],
  ] as const)('%s', (_, path, value, before, after) => {
    expect(set(file, path, value)).toBe(file.replace(before, after));
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(set(crlf(file), path, value)).toBe(crlf(file).replace(crlf(before), crlf(after)));
  });

  test.each([
    ['to a list of lines, behind its comments', ['stages'], 'loyalty', '  # last\n', '  # last\n  - loyalty\n'],
    ['a map to a list of lines', ['worksheet', 'expect'], { text: 'two' }, '    # deeper\n', '    # deeper\n    - { text: two }\n'],
    ['to a list that is not there', ['purposes'], 'inform', '  of lines\n', '  of lines\npurposes: [inform]\n'],
  ] as const)('an item %s', (_, path, value, before, after) => {
    const expected = file.replace(before, after);
    expect(set(file, path, value, true)).toBe(expected);
  });

  test.each([
    ['[a, b]', '[a, b, c]'],
    ['[]', '[c]'],
    ['[ a ]', '[ a, c ]'],
  ])('an item to %s', (before, after) => {
    expect(set(`name: A\nx: ${before} # why\n`, ['x'], 'c', true)).toBe(`name: A\nx: ${after} # why\n`);
  });
});

test('refuses what would lose a comment, and what has no place', () => {
  expect(set(file, ['stages'], ['use'])).toBe('refused: a comment would be lost');
  expect(set(file, ['owner', 'name'], 'x')).toBeNull();
  expect(set(file, ['owner'], 'x', true)).toBeNull();
  expect(set(file, ['stages', 7], 'x')).toBeNull();
});

const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'NO',
    '012',
    '1e3',
    '12:30',
    '- a',
    'a: b',
    'a #b',
    '@a',
    ' a ',
    '',
    '~',
    'null',
    '{a}',
    '[a',
    '…',
    '*a',
    '&a',
    '!a',
    '%a',
    '|',
    '>',
    "it's",
    '"q"',
    '\t',
    '=',
    '<<',
    '---',
    '#',
  ),
);

test('writes every text so that it is read back, anywhere in every file', () => {
  const files = writtenInEveryForm();
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), texts, (given, nth, value) => {
      const [, text] = given;
      const { data, scalars } = readFullYaml(text);
      const { path } = scalars[nth % scalars.length];
      const result = set(text, path, value);
      if (result?.startsWith('refused: ')) expect(result).toMatch(/could not be read/);
      else expect(readFullYaml(result ?? '').data).toEqual(withValue(data, { path, value, append: false })?.data);
    }),
    { numRuns: 100, seed: 6 },
  );
});

test('writes texts so that readers of YAML 1.1 read the same', () => {
  expect(['NO', 'on', '12:30', '1_000', '0o7', '2027-01-31', 'service'].map((text) => toYaml(text, 'block'))).toEqual([
    '"NO"',
    '"on"',
    '"12:30"',
    '"1_000"',
    '"0o7"',
    '2027-01-31',
    'service',
  ]);
});

/** The plain reader: whatever it does not decline it reads exactly as the full parser does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment } from '../../../src/source/writing.js';
import { readFullYaml } from '../../../src/source/yaml/full-yaml.js';
import { readPlainYaml } from '../../../src/source/yaml/plain-yaml.js';
import { everydayFiles } from '../../support/everyday-files.js';

test.each(Object.entries(everydayFiles))('reads an everyday file itself: %s', (_, text) => {
  expect(readPlainYaml(text)).not.toBeNull();
  expect(readPlainYaml(text.replaceAll('\n', '\r\n'))).not.toBeNull();
});

test.each(Object.entries(everydayFiles))('reads an everyday file as the full parser does: %s', (_, text) => {
  expectSameReading(text);
  expectSameReading(text.replaceAll('\n', '\r\n'));
});

describe('on files with mistakes', () => {
  // Everything that YAML gives a meaning, and what people type by mistake.
  const pieces = [
    ...[' ', '  ', '\n', '\r\n', '\r', '\t', '#', ' #', ' # x', ':', ': ', ' :', '-', '- ', '--', '---\n', '...\n', '?', '? ', ',', ',,'],
    ...[
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '""',
      "''",
      '\\',
      '&a ',
      '*a',
      '!',
      '!t ',
      '|',
      '>',
      '|-',
      '>+',
      '|2',
      '%',
      '@',
      '`',
      '<<',
      '<<: ',
      '=',
    ],
    ...[
      'a',
      'Z',
      'é',
      'é: ',
      'ß',
      '„',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u2028',
      '0',
      '1',
      '01',
      '1.0',
      '1e3',
      '0x1',
      '-',
      '+',
      '.',
      '.5',
      '_',
      '12:30',
    ],
    ...[
      'true',
      'True',
      'no',
      'NO',
      'y',
      'on',
      'null',
      '~',
      'Null',
      '.inf',
      '2026-01-01',
      '(',
      '/',
      '$',
      '^',
      '<',
      '__proto__: 1\n',
      'x: y',
      'tp-ignore',
      '# tp-ignore a/b: c',
      '\n  # tp-ignore a/b: c \n',
    ],
  ];
  const edit = fc.record({
    at: fc.nat(10_000),
    gone: fc.integer({ min: 0, max: 3 }),
    text: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.constant('') }),
  });
  const mutated = fc
    .record({
      base: fc.constantFrom(...Object.values(everydayFiles)),
      first: fc.nat(30),
      count: fc.integer({ min: 1, max: 5 }),
      edits: fc.array(edit, { maxLength: 3 }),
      crlf: fc.boolean(),
    })
    .map(({ base, first, count, edits, crlf }) => {
      const keys = base.split(/(?<=\n)(?=[a-z])/);
      const from = first % keys.length;
      let text = keys.slice(from, from + count).join('');
      for (const { at, gone, text: piece } of edits) {
        const offset = at % (text.length + 1);
        text = text.slice(0, offset) + piece + text.slice(offset + gone);
      }
      return crlf ? text.replaceAll('\n', '\r\n') : text;
    });

  test('declines, or gives the same data and places and nothing to complain about', () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        if (expectSameReading(text)) accepted += 1;
      }),
      { seed: 20261122, numRuns: 800 },
    );
    // Were nearly all declined, nothing would have been proved.
    expect(accepted).toBeGreaterThan(240);
  });
});

test.each([
  ['nothing', ''],
  ['only a comment', '# to be written\n'],
  ['a text', 'Hotline\n'],
  ['a list', '- a\n'],
  ['JSON', '{"name": "Hotline"}\n'],
  ['a missing value', 'name:\n'],
  ['a missing value before a key', 'name:\nowner: service\n'],
  ['a tilde', 'name: ~\n'],
  ['null', 'name: null\n'],
  ['a word that older readers take for a truth value', 'name: no\n'],
  ['such a word in a list', 'name: [a, NO]\n'],
  ['a time', 'name: 12:30\n'],
  ['a number with an underscore', 'name: 1_000\n'],
  ['a number with leading zeros', 'name: 010\n'],
  ['a number with trailing zeros', 'name: 1.10\n'],
  ['a number with an exponent', 'name: 1e3\n'],
  ['a hexadecimal number', 'name: 0x1F\n'],
  ['a number with a sign', 'name: +1\n'],
  ['minus zero', 'name: -0\n'],
  ['a number that begins with a dot', 'name: .5\n'],
  ['a number of sixteen digits', 'name: 1234567890123456\n'],
  ['infinity', 'name: .inf\n'],
  ['a point in time', 'name: 2026-11-22 10:00:00\n'],
  ['a key that stands twice', 'name: a\nname: b\n'],
  ['a key that stands twice, once in quotes', 'name: a\n"name": b\n'],
  ['a key that could change every object', '__proto__: a\n'],
  ['a merge key', '<<: { name: a }\n'],
  ['an anchor', 'name: &a b\n'],
  ['an alias', 'name: *a\n'],
  ['a tag', 'name: !t b\n'],
  ['an explicit key', '? name\n: b\n'],
  ['a key with a blank before its colon', 'name : b\n'],
  ['a key that is longer than YAML lets it be', `${'name '.repeat(300)}x: b\n`],
  ['a directive', '%YAML 1.2\n---\nname: a\n'],
  ['a second document', 'name: a\n---\nname: b\n'],
  ['the end of a document', 'name: a\n...\n'],
  ['a tab', 'name:\ta\n'],
  ['a byte order mark', '\ufeffname: a\n'],
  ['a bare carriage return', 'name: a\rowner: b\n'],
  ['a control character', 'name: a\u0007\n'],
  ['a mark of writing direction', 'name: a\u202eb\n'],
  ['an escape', 'name: "a\\nb"\n'],
  ['a text in quotes over two lines', 'name: "a\n  b"\n'],
  ['a quote that is not closed', 'name: "a\n'],
  ['text behind quotes', 'name: "a" b\n'],
  ['a colon in a text', 'name: a: b\n'],
  ['a text that ends in a colon', 'name: a:\n'],
  ['text that looks like a comment', 'name: the #1\n'],
  ['a tp-ignore behind a value', 'name: a # tp-ignore x/y: because\n'],
  ['a tp-ignore in a text', 'name: write "tp-ignore" above it\n'],
  ['a tp-ignore in a block of text', '# tp-ignore x/y: because\nname: |\n  # tp-ignore x/y: because\n'],
  ['a bracket that is not closed', 'name: [a\n'],
  ['a list whose second line is not indented', 'name: [a,\nb]\n'],
  ['a text in brackets over two lines', 'name: [a\n  b]\n'],
  ['a comment in brackets', 'name: [a, # x\n  b]\n'],
  ['an empty entry', 'name: [a,, b]\n'],
  ['a key without a value in braces', 'name: {a, b}\n'],
  ['a pair in brackets', 'name: [a: b]\n'],
  ['a list in a list on one line', 'name:\n  - - a\n'],
  ['a block of text that keeps its end', 'name: |+\n  a\n\n'],
  ['a block of text with a width', 'name: |2\n   a\n'],
  ['a block of text without text', 'name: |\nowner: a\n'],
  ['a folded block with deeper lines', 'name: >\n  a\n    b\n  c\n'],
  ['a block of text without a last line end', 'name: |\n  a'],
  ['lines that do not stand below each other', 'name:\n    de: a\n  en: b\n'],
  ['a line that is indented for no reason', 'name: a\n  owner: b\n'],
  ['an indented file', '  name: a\n'],
  ['a text that begins with a sign of YAML', 'name: @a\n'],
  ['a text in braces with a sign of YAML', 'name: { de: *a }\n'],
  ['25 maps in each other', `name: ${'{a: '.repeat(25)}1${'}'.repeat(25)}\n`],
])('declines %s', (_, text) => {
  expect(readPlainYaml(text)).toBeNull();
});

test.each([
  ['no line end at the end', 'name: a', { name: 'a' }],
  ['numbers', 'a: 0\nb: -5\nc: 0.25\nd: 8000.5\n', { a: 0, b: -5, c: 0.25, d: 8000.5 }],
  ['truth values', 'a: true\nb: false\n', { a: true, b: false }],
  ['days', 'a: 2026-09-30\n', { a: '2026-09-30' }],
  ['texts that look like numbers', 'a: 5 interviews\nb: 10 %\nc: 2026Q1\n', { a: '5 interviews', b: '10 %', c: '2026Q1' }],
  ['quotes', `a: 'it''s'\nb: "x # y: z"\n`, { a: "it's", b: 'x # y: z' }],
  ['empty collections', 'a: []\nb: {}\n', { a: [], b: {} }],
  ['a list at the indent of its key', 'a:\n- b\n- c\n', { a: ['b', 'c'] }],
  ['maps in a list', 'a:\n  - b: 1\n    c: 2\n  - b: 3\n', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
  ['a text over several lines', 'a: b\n  c\n  d\n', { a: 'b c d' }],
  ['a folded text', 'a: >\n  b\n  c\n\n  d\n', { a: 'b c\nd\n' }],
  ['a text with its lines', 'a: |-\n  b\n    c\n', { a: 'b\n  c' }],
  ['a tp-ignore on its own line', '# tp-ignore x/y: tp-ignore\na:\n  # tp-ignore x/y: because \n  - b\n# tp-ignore z/y: c', { a: ['b'] }],
  [
    'keys with umlauts',
    'Tätigkeit: { Gebäudemanagement: facility, Übergröße: x }\n"Österreich": at\n',
    {
      Tätigkeit: { Gebäudemanagement: 'facility', Übergröße: 'x' },
      Österreich: 'at',
    },
  ],
  [
    'keys of several words',
    'Name für alle: b\nmap: { Eco Plus: eco-plus, Business - first: 1, not at all: 2 }\nlist:\n  - see the manual: page 3\n  - 1 2: c\n',
    {
      'Name für alle': 'b',
      map: { 'Eco Plus': 'eco-plus', 'Business - first': 1, 'not at all': 2 },
      list: [{ 'see the manual': 'page 3' }, { '1 2': 'c' }],
    },
  ],
  ['comments', '# a\nb: c # d\n\n  # e\nf: g\n', { b: 'c', f: 'g' }],
  [
    'collections over several lines',
    'a: [\n  b,\n  { c: d,\n    e: f },\n]\ng: {\n  h: [i]\n  }\n',
    { a: ['b', { c: 'd', e: 'f' }], g: { h: ['i'] } },
  ],
  ['a comma at the end', 'a: [b, c,]\n', { a: ['b', 'c'] }],
  ['quotes within quotes', 'a: "b \\"c\\" \\\\ d"\n', { a: 'b "c" \\ d' }],
  ['the start of a document', '---\na: b\n', { a: 'b' }],
  ['addresses in brackets', 'a: [https://example.com/x, b/c.md]\n', { a: ['https://example.com/x', 'b/c.md'] }],
  ['addresses', 'a: https://example.com/x?y=z#top\n', { a: 'https://example.com/x?y=z#top' }],
])('reads %s', (_, text, data) => {
  expect(readPlainYaml(text)?.data).toEqual(data);
  expectSameReading(text);
});

/** True where the plain reader read the text; fails where the full parser reads it in another way. */
function expectSameReading(text: string): boolean {
  const plain = readPlainYaml(text, true);
  if (plain === null) return false;
  const full = readFullYaml(text);
  const isDay = ({ start, end }: { start: number; end: number }) => /^\d{4}-\d\d-\d\d$/.test(text.slice(start, end));
  expect(full.problems).toEqual([]);
  expect(full.data).toEqual(plain.data);
  expect(full.place).toEqual(plain.place);
  expect([...full.marks, ...full.absent, ...full.ambiguous.filter((place) => !isDay(place))]).toEqual([]);
  expect(readPlainYaml(text)?.data).toEqual(plain.data);
  const ignores = (comments: readonly Comment[]) => comments.filter((comment) => comment.text.includes('tp-ignore'));
  expect(ignores(plain.comments)).toEqual(ignores(full.comments));
  return true;
}

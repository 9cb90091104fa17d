/** The full parser: what it makes of unusual files, where things stand in them, and where it stops. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/source/limits.js';
import { findPlace, type Place } from '../../../src/source/places.js';
import { readFullYaml } from '../../../src/source/yaml/full-yaml.js';
import { everydayFiles } from '../../support/everyday-files.js';

describe('values', () => {
  test('are those of YAML 1.2', () => {
    const text = 'a: NO\nb: 12:30\nc: 2026-11-22\nd: 0x1F\ne: 0o17\nf: 1e3\ng: yes\nh: true\ni: null\n';
    expect(readFullYaml(text).data).toEqual({
      a: 'NO',
      b: '12:30',
      c: '2026-11-22',
      d: 31,
      e: 15,
      f: 1000,
      g: 'yes',
      h: true,
      i: null,
    });
  });

  test('are texts where they are keys', () => {
    expect(readFullYaml('1: a\ntrue: b\nnull: c\n').data).toEqual({ 1: 'a', true: 'b', null: 'c' });
  });

  test('are written out where they are repeated', () => {
    const { data, problems, marks } = readFullYaml('a: &x { b: 1 }\nc: *x\nd: [*x]\n');
    expect(data).toEqual({ a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] });
    expect(problems).toEqual([]);
    expect(marks.map(({ kind, name }) => [kind, name])).toEqual([['anchor', '&x']]);
  });

  test('are taken over by a merge key, which no other key yields to', () => {
    expect(readFullYaml('<<: { a: 1, b: 2 }\nb: 3\n')).toMatchObject({ data: { a: 1, b: 3 }, marks: [{ kind: 'merge-key' }] });
  });

  test('read with a tag as absent, whatever the tag is', () => {
    for (const value of ['!!str a', '!x', '!!binary aGk=', '!ruby/object:X { i: 1 }', '!!js/function "x"', '!x [a]', '!<tag:x,2000:y> a']) {
      const document = readFullYaml(`name: a\nowner: ${value}\n`);
      expect(document).toMatchObject({ data: { name: 'a', owner: null }, problems: [], absent: [['owner']] });
      expect(document.marks).toHaveLength(1);
      expect(value.startsWith(document.marks[0]?.name ?? '?')).toBe(true);
    }
  });

  test('never reach the prototype of an object', () => {
    for (const key of ['__proto__', '"\\x5f_proto__"', 'constructor', 'prototype', '"__proto__"']) {
      const { data, problems } = readFullYaml(`a: 1\n${key}: { polluted: true }\n`);
      expect(data).toEqual({ a: 1 });
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
      expect(problems).toMatchObject([{ rule: 'schema/unknown-key' }]);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a key that stands twice', () => {
  test.each([
    ['in a block', 'name: a\nname: b\n'],
    ['in braces', '{ name: a, name: b }\n'],
    ['once in quotes', 'name: a\n"name": b\n'],
    ['once with an escape', 'name: a\n"na\\x6de": b\n'],
  ])('is reported at the second place, and the first value counts: %s', (_, text) => {
    const { data, problems } = readFullYaml(text);
    expect(data).toEqual({ name: 'a' });
    expect(problems).toMatchObject([{ rule: 'yaml/duplicate-key', related: { start: text.indexOf('name') } }]);
    expect(problems[0]?.start).toBeGreaterThan(text.indexOf('name: a'));
  });

  test('is found however its umlauts are composed', () => {
    expect(readFullYaml('Größe: 1\n"Gro\u0308ße": 2\n').problems).toMatchObject([{ rule: 'yaml/duplicate-key' }]);
  });

  test('is no mistake in two maps', () => {
    expect(readFullYaml('a: { name: x }\nb: { name: y }\n').problems).toEqual([]);
  });
});

describe('what is not read', () => {
  test.each([
    ['a tag with an empty value', 'name: !Hotline\n', [['name']]],
    ['an anchor with an empty value', 'name: &Hotline\n', [['name']]],
    ['an alias without an anchor', 'a:\n  - *x\n', [['a', 0]]],
    ['a text that is a comment for YAML', 'name: #1 in town\n', [['name']]],
    ['a map that lacks its colons', 'name: { de:Telefon }\n', [['name']]],
  ])('is known, so that nobody misses it twice: %s', (_, text, absent) => {
    expect(readFullYaml(text).absent).toEqual(absent);
  });

  test('is nothing where a value is only missing', () => {
    expect(readFullYaml('name:\nowner: # the team\nstages: ~\n').absent).toEqual([]);
  });
});

describe('a file with nothing in it', () => {
  test.each(['', '\n', '# to be written\n', '---\n', '~\n', 'null\n', '...\n', '\ufeff'])('is empty: %j', (text) => {
    expect(readFullYaml(text)).toMatchObject({ data: null, place: null, problems: [{ rule: 'yaml/empty-file', start: 0 }] });
  });
});

describe('a second document', () => {
  test.each([
    ['after a line of dashes', 'name: a\n---\nname: b\n', '---'],
    ['after a line of dots', 'name: a\n...\nname: b\n', '...'],
    ['that is empty', 'name: a\n---\n', '---'],
    ['after an empty one', '---\n---\nname: b\n', '---\nname'],
    ['with mistakes in it', 'name: a\n---\nname: "b\n', '---'],
  ])('is reported where it begins: %s', (_, text, start) => {
    expect(readFullYaml(text).problems).toMatchObject([{ rule: 'yaml/several-documents', start: text.indexOf(start) }]);
  });

  test('does not keep the first from being read', () => {
    expect(readFullYaml('name: a\n---\nname: &b !c b\n')).toMatchObject({ data: { name: 'a' }, marks: [] });
  });
});

describe('places', () => {
  const place = (text: string, path: readonly (string | number)[], part: 'key' | 'value' = 'value') => {
    const { start, end } = findPlace(readFullYaml(text).place as Place, path, part);
    return text.slice(start, end);
  };

  test('are those of keys and values', () => {
    const text = 'name: { de: Telefon }\nsteps:\n  - id: a # first\n    does: "calls"\n';
    expect(place(text, ['name', 'de'])).toBe('Telefon');
    expect(place(text, ['name', 'de'], 'key')).toBe('de');
    expect(place(text, ['steps', 0, 'id'])).toBe('a');
    expect(place(text, ['steps', 0, 'does'])).toBe('"calls"');
  });

  test('of a map end where its last value ends', () => {
    expect(place('a:\n  b: 1\n  c: 2\n\n# about d\nd: 3\n', ['a'])).toBe('b: 1\n  c: 2');
  });

  test('of a block of text have no line ends behind them', () => {
    expect(place('a: |\n  b\n  c\n\nd: 1\n', ['a'])).toBe('|\n  b\n  c');
  });

  test('of what is missing are those of the nearest key above', () => {
    expect(place('name: x\nreach: { contacts: 5 }\n', ['reach', 'per'])).toBe('reach');
    expect(place('name: x\n', ['owner'])).toBe('name');
  });

  test('are exact behind a byte order mark', () => {
    expect(place('\ufeffname: x\n', ['name'])).toBe('x');
  });
});

describe('writing', () => {
  test('knows the comments, and no number sign in a text', () => {
    const text = '# a\nname: "b # c" # d\ntext: |\n  # e\nlink: x#f\n';
    expect(readFullYaml(text).comments.map((comment) => comment.text)).toEqual(['# a', '# d']);
  });

  test('knows the values, and not the keys', () => {
    expect(readFullYaml('010: [1.10, "a"]\n').scalars.map(({ source, value, plain, path }) => [source, value, plain, path])).toEqual([
      ['1.10', 1.1, true, ['010', 0]],
      ['a', 'a', false, ['010', 1]],
    ]);
  });

  test('knows the anchors and tags, and no sign in a text', () => {
    const text = 'a: &x !t 1\nb: "&y !u"\nc: d &z !v # &w\ne: |\n  &q\n';
    expect(readFullYaml(text).marks.map(({ name, start }) => [name, start])).toEqual([
      ['&x', 3],
      ['!t', 6],
    ]);
  });
});

describe('limits', () => {
  const rule = (text: string) => readFullYaml(text).problems.map((problem) => problem.rule);
  const lists = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;

  test('hold for the depth', () => {
    expect(rule(lists(limits.depth - 1))).toEqual([]);
    expect(rule(lists(limits.depth))).toEqual(['yaml/too-deep']);
    expect(rule(`${'- '.repeat(limits.depth)}a\n`)).toEqual([]);
    expect(rule(`${'- '.repeat(limits.depth + 1)}a\n`)).toEqual(['yaml/too-deep']);
    expect(rule(`${'{a: '.repeat(limits.depth)}1${'}'.repeat(limits.depth)}`)).toEqual([]);
    expect(rule(`${'{a: '.repeat(limits.depth + 1)}1`)).toEqual(['yaml/too-deep']);
  });

  test('point at what lies too deep', () => {
    expect(readFullYaml(lists(500)).problems[0]?.start).toBe('a: '.length + limits.depth - 1);
  });

  test('hold for the entries of a map or list', () => {
    const list = (count: number) => `a:\n${'- x\n'.repeat(count)}`;
    const map = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: x\n`).join('');
    expect(rule(list(limits.items))).toEqual([]);
    expect(rule(list(limits.items + 1))).toEqual(['yaml/too-large']);
    expect(rule(map(limits.items))).toEqual([]);
    expect(rule(map(limits.items + 1))).toEqual(['yaml/too-large']);
  });

  test.each([
    ['without quotes', (text: string) => text],
    ['in quotes', (text: string) => `"${text}"`],
    ['in a block', (text: string) => `|\n  ${text}\n`],
  ])('hold for a text %s', (_, write) => {
    expect(rule(`a: ${write('x'.repeat(limits.scalarLength - 10))}`)).toEqual([]);
    expect(rule(`a: ${write('x'.repeat(limits.scalarLength + 1))}`)).toEqual(['yaml/too-large']);
  });

  test('hold for the parts of a file', () => {
    const lists = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: [${'x,'.repeat(1_000)}]\n`).join('');
    // Each entry is three parts: that a text follows, the text, and the comma.
    expect(rule(lists(30))).toEqual([]);
    expect(readFullYaml(lists(40)).problems).toMatchObject([{ rule: 'yaml/too-large', message: expect.stringContaining('parts') }]);
  });

  test('hold for the aliases of a file', () => {
    const text = (count: number) => `a: &x 1\nb: [${Array(count).fill('*x').join(', ')}]\n`;
    expect(rule(text(limits.aliases))).toEqual([]);
    expect(readFullYaml(text(limits.aliases + 1)).problems).toMatchObject([
      { rule: 'yaml/too-large', start: text(limits.aliases).indexOf(']') + 2 },
    ]);
  });

  test('hold for what aliases stand for, and point at the first alias', () => {
    const text = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f'].map((key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcde'[index]}`).join(', ')}]\n`).join('')}`;
    expect(readFullYaml(text).problems).toMatchObject([{ rule: 'yaml/too-large', start: text.indexOf('*') }]);
    expect(rule(text.replace(/^f.*\n/m, '').replace(/^e.*\n/m, ''))).toEqual([]);
  });

  test('stop an alias that repeats itself', () => {
    expect(rule('a: &a [*a]\n')).toEqual(['yaml/anchor']);
  });
});

test('gives an answer with a place for whatever is typed', () => {
  const piece = fc.constantFrom(
    ...[
      ' ',
      '  ',
      '\n',
      '\t',
      '#',
      ':',
      ': ',
      '- ',
      '?',
      ',',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '%',
      '@',
      '---\n',
    ],
    ...['a', 'name', '0', '1.10', 'NO', '<<: ', '<<<<<<< a\n', '...\n', '„', '\u00a0', '=', ';', '`', '~', '*', '&', '!'],
  );
  const edited = fc
    .record({
      base: fc.constantFrom<string>(...Object.values(everydayFiles)),
      edits: fc.array(fc.tuple(fc.nat(5_000), fc.nat(5), piece), { minLength: 1, maxLength: 4 }),
    })
    .map(({ base, edits }) =>
      edits.reduce<string>((text, [at, gone, added]) => {
        const offset = at % (text.length + 1);
        return text.slice(0, offset) + added + text.slice(offset + gone);
      }, base),
    );
  fc.assert(
    fc.property(
      fc.oneof(
        edited,
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      ),
      (text) => {
        for (const { message, hint, start, end } of readFullYaml(text).problems) {
          expect(message).toMatch(/^["A-Z'].*[^.]$/);
          expect(hint).toMatch(/\S/);
          expect(`${message} ${hint}`).not.toMatch(/undefined|null|NaN/);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { seed: 20261122, numRuns: 300 },
  );
});

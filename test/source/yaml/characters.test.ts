import { describe, expect, test } from 'vitest';
import { controlCharacterOf, findBadCharacter } from '../../../src/source/yaml/characters.js';

describe('in the text of a file', () => {
  test.each([
    ['NUL', 'a: x\u0000y\n', '\u0000', 'U+0000'],
    ['escape', 'a: \u001b[31m\n', '\u001b', 'U+001B'],
    ['delete', 'a: \u007f\n', '\u007f', 'U+007F'],
    ['a control of the second kind', 'a: \u009b\n', '\u009b', 'U+009B'],
    ['a byte order mark in the middle', 'a: x\ufeffy\n', '\ufeff', 'U+FEFF'],
    ['a second byte order mark', '\ufeff\ufeffa: x\n', '\ufeff', 'U+FEFF'],
    ['a character that is none', 'a: \uffff\n', '\uffff', 'U+FFFF'],
    ['a tag character', 'a: x\u{e0041}\n', '\u{e0041}', 'U+E0041'],
    ['an override of the writing direction', 'a: user\u202e dlrow\n', '\u202e', 'U+202E'],
    ['an isolate that is not closed', 'a: \u2066x\nb: \u2069\n', '\u2066', 'U+2066'],
    ['the wrong closing mark', 'a: \u202ax\u2069\n', '\u202a', 'U+202A'],
  ])('finds %s', (_, text, character, name) => {
    const problem = findBadCharacter(text);
    expect(problem).toMatchObject({ rule: 'yaml/control-character', data: { character: `<${name}>` } });
    expect(text.slice(problem?.start, problem?.end)).toBe(character);
  });

  test('finds line ends of old Macs, and says what they are', () => {
    expect(findBadCharacter('a: x\rb: y\r')).toMatchObject({ start: 4, end: 5, message: expect.stringContaining('carriage return') });
  });

  test('finds the first of several', () => {
    expect(findBadCharacter('a: \u0007\u0008')?.start).toBe(3);
  });

  test.each([
    ['tabs and line ends', 'a:\tb\r\nc: d\n'],
    ['a byte order mark at the beginning', '\ufeffa: b\n'],
    ['Arabic and Hebrew', 'name: دافع\nalt: שלום\n'],
    ['marks of writing direction that are closed on their line', 'a: \u2066x\u2069 \u202bשלום\u202c\n'],
    ['directional marks that open nothing', 'a: \u200fx\u200e\n'],
    ['line and paragraph separators', 'a: x\u0085y\u2028z\u2029\n'],
    ['emoji', 'a: 👩‍👩‍👧 🏳️‍🌈\n'],
    ['non-breaking spaces and soft hyphens', 'a: 10\u00a0% Ver\u00adtrieb\n'],
  ])('accepts %s', (_, text) => {
    expect(findBadCharacter(text)).toBeNull();
  });
});

describe('in a value', () => {
  test.each([
    ['backspace', 'rm\b\bls', '<U+0008>'],
    ['carriage return', 'a\rb', '<U+000D>'],
    ['half a character', 'a\ud800b', '<U+D800>'],
    ['a byte order mark at the beginning', '\ufeffa', '<U+FEFF>'],
    ['an override that is not closed', 'a\u202eb', '<U+202E>'],
    ['a tag character', 'a\u{e0020}', '<U+E0020>'],
  ])('finds %s', (_, value, name) => {
    expect(controlCharacterOf(value)).toBe(name);
  });

  test.each([
    ['tabs and line ends', 'a\tb\nc'],
    ['emoji', '👍'],
    ['a pair of marks', '\u2067שלום\u2069'],
    ['the replacement character', '\ufffd'],
  ])('accepts %s', (_, value) => {
    expect(controlCharacterOf(value)).toBeNull();
  });
});

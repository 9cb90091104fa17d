import { expect, test } from 'vitest';
import { decode } from '../../src/source/decode.js';
import { limits } from '../../src/source/limits.js';

test('reads UTF-8', () => {
  expect(decode(Buffer.from('name: Müller – „ja“ 🙂\n'))).toEqual({ text: 'name: Müller – „ja“ 🙂\n', problem: null });
});

test('keeps a byte order mark', () => {
  expect(decode(Buffer.from('\ufeffname: a\n')).text).toBe('\ufeffname: a\n');
});

test('accepts the replacement character where it was written', () => {
  expect(decode(Buffer.from('name: \ufffd\n')).problem).toBeNull();
});

test.each([
  ['Latin-1', Buffer.from('name: a\nowner: Müller\n', 'latin1'), '0xFC', 'name: a\nowner: M'],
  ['Latin-1 that begins like a letter of UTF-8', Buffer.from('name: Käse und Brot\n', 'latin1'), '0xE4', 'name: K'],
  ['a letter cut off in the middle', Buffer.from([0x61, 0xef, 0xbf, 0x62]), '0xEF', 'a'],
  ['the replacement character before it', Buffer.concat([Buffer.from('\ufffd'), Buffer.from([0xff])]), '0xFF', '\ufffd'],
  ['the first byte of a letter alone', Buffer.concat([Buffer.from('name: '), Buffer.from([0xc3])]), '0xC3', 'name: '],
  ['an overlong slash', Buffer.concat([Buffer.from('a: ü'), Buffer.from([0xc0, 0xaf])]), '0xC0', 'a: ü'],
  ['a surrogate', Buffer.concat([Buffer.from('a: '), Buffer.from([0xed, 0xa0, 0x80])]), '0xED', 'a: '],
])('points at the first byte that is not UTF-8: %s', (_, bytes, byte, before) => {
  const { problem, text } = decode(bytes);
  expect(problem).toMatchObject({ rule: 'yaml/encoding', message: expect.stringContaining(byte) });
  expect(text.slice(0, problem?.start)).toBe(before);
});

test.each([
  ['little endian with a mark', Buffer.from('\ufeffname: a\n', 'utf16le')],
  ['big endian with a mark', Buffer.from('\ufeffname: a\n', 'utf16le').swap16()],
  ['little endian without a mark', Buffer.from('name: a\n', 'utf16le')],
  ['big endian without a mark', Buffer.from('name: a\n', 'utf16le').swap16()],
])('recognises UTF-16: %s', (_, bytes) => {
  expect(decode(bytes).problem).toMatchObject({ rule: 'yaml/encoding', message: expect.stringContaining('UTF-16'), start: 0 });
});

test('reads a file of just the largest size', () => {
  expect(decode(Buffer.alloc(limits.fileBytes, 'a')).problem).toBeNull();
  expect(decode(Buffer.alloc(limits.fileBytes + 1, 'a')).problem).toMatchObject({ rule: 'yaml/too-large' });
});

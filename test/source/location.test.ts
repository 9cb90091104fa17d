import { expect, test } from 'vitest';
import { positionAt, rangeBetween, toPointer, toWords } from '../../src/source/location.js';

test('counts lines and columns from one', () => {
  expect(positionAt('ab\ncd\n', 0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(positionAt('ab\ncd\n', 4)).toEqual({ line: 2, column: 2, offset: 4 });
});

test('counts the end of a line to that line', () => {
  expect(positionAt('ab\ncd', 2)).toEqual({ line: 1, column: 3, offset: 2 });
});

test('counts CRLF as one end of a line', () => {
  expect(positionAt('ab\r\ncd', 4)).toEqual({ line: 2, column: 1, offset: 4 });
});

test('counts columns as editors do, in UTF-16 code units', () => {
  expect(positionAt('🙂x', 2)).toEqual({ line: 1, column: 3, offset: 2 });
});

test('takes no other character for the end of a line', () => {
  expect(positionAt('a\u0085b\u2028c', 4).line).toBe(1);
});

test('keeps an offset outside the text inside', () => {
  expect(positionAt('ab', 9)).toEqual({ line: 1, column: 3, offset: 2 });
  expect(positionAt('ab', -1)).toEqual({ line: 1, column: 1, offset: 0 });
});

test('never ends a range before its start', () => {
  expect(rangeBetween('abc', 2, 1)).toEqual({ start: positionAt('abc', 2), end: positionAt('abc', 2) });
});

test('writes a path as a JSON pointer', () => {
  expect(toPointer(['steps', 0, 'a/b~c'])).toBe('/steps/0/a~1b~0c');
  expect(toPointer([])).toBe('');
});

test('writes a path as people do', () => {
  expect(toWords(['steps', 0, 'touchpoint'])).toBe('steps[0].touchpoint');
  expect(toWords([])).toBe('');
});

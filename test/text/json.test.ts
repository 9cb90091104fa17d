import { expect, test } from 'vitest';
import { toJson } from '../../src/text/json.js';

test('reads back what was written', () => {
  const value = { text: 'a\u001b\u009b\u202e\u2028\ufeff\u{e0041}\u00ad ü 👩 \ud800', list: [1, null, true], empty: {} };
  expect(JSON.parse(toJson(value))).toEqual(value);
});

test('writes out what a terminal could obey or nobody could see', () => {
  expect(toJson('\u007f\u009b\u202e\u{e0041}')).toBe('"\\u007f\\u009b\\u202e\\udb40\\udc41"\n');
});

test('leaves letters, emoji and the breaks of its own lines alone', () => {
  expect(toJson({ a: 'Rücknahme 👩 投诉' })).toBe('{\n  "a": "Rücknahme 👩 投诉"\n}\n');
});

import { describe, expect, test } from 'vitest';
import { problemOfId, problemOfWord } from '../../../src/model/references/id.js';

test.each(['hotline', 'order-by-phone', '24-7-chat', 'a', '1a', '2027-goals', 'console', 'com10', 'x'.repeat(64)])('%s is an id', (id) => {
  expect(problemOfId(id)).toBeNull();
});

describe('refused are', () => {
  test.each([
    [
      'words in another shape',
      ['Hotline', 'web order', 'web_order', '-a', 'a-', 'a--b', 'café', 'tp-е', 'a\u200b', '../x', '.', 'tp.a', '<b>', 'a\nb', ''],
    ],
    ['words that YAML reads as something else', ['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'No', 'TRUE']],
    ['numbers and dates', ['2027', '007', '1e5', '0x1f', '0o17', '0b101', '2027-01-31']],
    ['devices of Windows', ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'com0']],
    ['names that every object has', ['constructor', 'prototype', 'tostring', 'toString', 'hasownproperty', 'valueof', '__proto__']],
    ['what is too long', ['x'.repeat(65)]],
  ])('%s', (_, ids) => {
    for (const id of ids) expect(problemOfId(id), id).not.toBeNull();
  });
});

test('all names of Object.prototype are refused, whatever their case', () => {
  for (const name of [...Object.getOwnPropertyNames(Object.prototype), 'prototype']) {
    expect(problemOfId(name), name).not.toBeNull();
    expect(problemOfId(name.toLowerCase()), name).not.toBeNull();
  }
});

test.each([
  ['Über uns', 'ueber-uns'],
  ['Web_Order', 'web-order'],
  ['x'.repeat(80), 'x'.repeat(64)],
  ['Con', null],
  ['東京', null],
])('%s is meant to be %s', (id, suggestion) => {
  expect(problemOfId(id)?.suggestion).toBe(suggestion);
});

test('an id within a file may be what only a name of a file may not', () => {
  for (const id of ['2027', 'no', 'con', '2027-01-31']) expect(problemOfWord(id), id).toBeNull();
  for (const id of ['Über uns', 'constructor', 'x'.repeat(65)]) expect(problemOfWord(id), id).not.toBeNull();
});

import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/text/markdown.js';

test.each([
  ['a|b', 'a&#124;b'],
  ['`x` *y* <b>', '&#96;x&#96; &#42;y&#42; &#60;b&#62;'],
  ['&amp;', '&#38;amp;'],
  ['one\ntwo', 'one two'],
  ['1. one', '1&#46; one'],
  ['Wie "gut" ist das, ja? 5 %', 'Wie "gut" ist das, ja? 5 %'],
])('%j becomes %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['@team', '&#64;&#8203;team'],
  ['fixes #1', 'fixes &#35;&#8203;1'],
  [':warning:', '&#58;&#8203;warning&#58;'],
  ['hotline.yaml:100:4', 'hotline&#46;yaml&#58;&#8203;100&#58;4'],
])('parts what GitHub would find in %s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['a @ b', 'a &#64; b'],
  ['# one', '&#35; one'],
  ['hotline.yaml:12:4', 'hotline&#46;yaml&#58;12&#58;4'],
])('parts nothing in %s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

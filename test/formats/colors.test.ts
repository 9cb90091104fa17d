import { expect, test } from 'vitest';
import { colorsFor } from '../../src/formats/colors.js';

const { bold, dim, red } = colorsFor(true);

test('a text is painted from its beginning to its end', () => {
  expect(red('no')).toBe('\u001b[31mno\u001b[39m');
});

test('where there is nothing, nothing is painted', () => {
  expect(red('')).toBe('');
});

test('what is painted inside does not end the colour around it', () => {
  expect(dim(`a ${bold('b')} c`)).toBe('\u001b[2ma \u001b[1mb\u001b[22m\u001b[2m c\u001b[22m');
});

test('texts stay as they are where no colours are wanted', () => {
  expect(colorsFor(false).bold('plain')).toBe('plain');
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fontFile } from '../../../../src/formats/diagrams/fonts/font-file.js';
import { fontPath } from '../../../../src/source/font-files.js';
import { hasCharacter } from '../../../../src/text/font-advance.js';

const path = fontPath('regular');
const bytes = readFileSync(path);

/** A collection of the one font: a head, then the font with its tables as far behind as the head is long. */
function collectionOf(font: Uint8Array): Uint8Array {
  const head = 16;
  const whole = new Uint8Array(head + font.length);
  whole.set([...'ttcf'].map((letter) => letter.charCodeAt(0)));
  whole.set(font, head);
  const view = new DataView(whole.buffer);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, 1);
  view.setUint32(12, head);
  for (let record = head + 12; record < head + 12 + 16 * view.getUint16(head + 4); record += 16)
    view.setUint32(record + 8, view.getUint32(record + 8) + head);
  return whole;
}

test('a font tells its characters', () => {
  const font = fontFile(path, bytes);
  expect(font?.collectionName).toBeNull();
  const codes = [...Array(0x3000).keys()].filter((code) => code >= 0x20);
  expect(codes.filter((code) => font?.has(code) !== hasCharacter(code))).toEqual([]);
  expect(font?.has(0x4e2d)).toBe(false);
});

test('of a collection the first font is taken, by its name', () => {
  const font = fontFile('fonts.ttc', collectionOf(bytes));
  expect(font?.collectionName).toBe('Arimo');
  expect(font?.has(0x41)).toBe(true);
});

describe('what is no font', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('%PDF-1.4 and what follows, long enough to hold a head')],
    ['zeros', new Uint8Array(400)],
    ['the head of a font', bytes.subarray(0, 300)],
    ['a collection of nothing', new TextEncoder().encode('ttcf\0\0\0\0')],
  ])('%s is refused', (_, broken) => {
    expect(fontFile('x', broken)).toBeNull();
  });

  test('whatever is damaged, it is a font or none', () => {
    for (let at = 0; at < 2000; at += 7) {
      const damaged = Uint8Array.from(bytes);
      damaged.fill(0xff, at, at + 4);
      expect(() => fontFile('x', damaged)?.has(0x41)).not.toThrow();
    }
  });
});

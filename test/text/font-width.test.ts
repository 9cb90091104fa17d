import { describe, expect, test } from 'vitest';
import { fontWidth, wrapToWidth } from '../../src/text/font-width.js';

const font = { size: 10 };

// Widths from the Core 14 font metrics of Helvetica: H 722, e 556, l 222, o 556; bold H 722, e 556, l 278, o 611.
test('letters are as wide as in the fonts', () => {
  expect(fontWidth('Hello', font)).toBeCloseTo(22.78, 10);
  expect(fontWidth('Hello', { size: 10, bold: true })).toBeCloseTo(24.45, 10);
});

test('an accent adds nothing, however it is written', () => {
  expect(fontWidth('ä', font)).toBe(fontWidth('a', font));
  expect(fontWidth('a\u0308', font)).toBe(fontWidth('a', font));
});

test('East Asian characters are as wide as they are high', () => {
  expect(fontWidth('电话', font)).toBe(20);
});

describe('wrapping', () => {
  const text = 'Rücksendeetikett und Abholung durch den Paketdienst an der Haustür';

  test('keeps all letters, in lines that fit', () => {
    for (let most = 30; most < 400; most += 7) {
      const lines = wrapToWidth(text, most, 99, font);
      for (const line of lines) expect(fontWidth(line, font)).toBeLessThanOrEqual(most);
      expect(lines.join(' ').replaceAll(/[- ]/g, '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('breaks behind hyphens and slashes', () => {
    expect(wrapToWidth('Social-Media-Antwort', fontWidth('Social-Media-', font) + 1, 9, font)).toEqual(['Social-Media-', 'Antwort']);
    expect(wrapToWidth('teils/teils', fontWidth('teils/', font) + 1, 9, font)).toEqual(['teils/', 'teils']);
  });

  test('says by an ellipsis that something is missing', () => {
    const lines = wrapToWidth(text, 100, 2, font);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(fontWidth(lines[1], font)).toBeLessThanOrEqual(100);
  });

  test('parts a long word with a hyphen where its script has one', () => {
    expect(wrapToWidth('abcdefghij', 30, 9, font)[0]).toMatch(/^[a-j]+-$/);
    expect(wrapToWidth('电话咨询与投诉', 30, 9, font).join('')).toBe('电话咨询与投诉');
  });

  test('no text is one empty line', () => {
    expect(wrapToWidth('', 100, 3, font)).toEqual(['']);
  });
});

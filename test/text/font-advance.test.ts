/** The table of widths against the fonts that it was made from. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { everydayWidth, type Face, fontAdvance, hasCharacter } from '../../src/text/font-advance.js';

interface FontFile {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
}

// The reader of fonts that comes with pdfkit; it has no types.
const { openSync } = createRequire(import.meta.url)('fontkit') as { openSync(path: string): FontFile };
const fonts = resolve(import.meta.dirname ?? '.', '../../fonts');

test.each<[Face, string]>([
  ['regular', 'Arimo-Regular.ttf'],
  ['bold', 'Arimo-Bold.ttf'],
  ['italic', 'Arimo-Italic.ttf'],
])('every character of the face %s is as wide as in its file', (face, file) => {
  const font = openSync(resolve(fonts, file));
  const characters = font.characterSet.filter((code) => code >= 0x20 && font.hasGlyphForCodePoint(code));
  expect(characters.length).toBeGreaterThan(3000);
  for (const code of characters)
    expect(fontAdvance(code, face), code.toString(16)).toBe(font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm);
});

test('a character that the fonts lack has no width', () => {
  const font = openSync(resolve(fonts, 'Arimo-Regular.ttf'));
  for (const code of [...Array(0x3000).keys(), 0x4e2d, 0x1f600, 0x10ffff].filter((code) => code >= 0x20)) {
    expect(hasCharacter(code), code.toString(16)).toBe(font.hasGlyphForCodePoint(code));
    if (!hasCharacter(code)) expect(fontAdvance(code, 'regular')).toBeNull();
  }
});

test('an everyday text is as wide as its characters; what is not drawn as it stands is none', () => {
  for (const face of ['regular', 'bold', 'italic'] as const) {
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCharCode(code);
      const width = everydayWidth(character, face);
      if (width !== null) expect(width, code.toString(16)).toBe(fontAdvance(code, face));
      if (/[\p{Control}\p{Format}\p{Line_Separator}\p{Paragraph_Separator}]/u.test(character)) expect(width, code.toString(16)).toBeNull();
    }
    expect(everydayWidth('Grüße – „ja“', face)).toBe([...'Grüße – „ja“'].reduce((sum, one) => sum + (everydayWidth(one, face) ?? 0), 0));
  }
  expect(everydayWidth('', 'regular')).toBe(0);
  expect(everydayWidth('ab\u00adc', 'regular')).toBeNull();
});

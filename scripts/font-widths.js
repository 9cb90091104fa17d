/**
 * Writes src/text/arimo-widths.ts: how wide each character of the bundled fonts is, so that a text can be measured without
 * opening a font. To be run again when the files in fonts/ change.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const fontkit = createRequire(import.meta.url)('fontkit');
const faces = { regular: 'Arimo-Regular', bold: 'Arimo-Bold', italic: 'Arimo-Italic' };
const fonts = Object.values(faces).map((name) => fontkit.openSync(fileURLToPath(new URL(`fonts/${name}.ttf`, root))));

const characters = fonts[0].characterSet.filter((code) => code >= 0x20 && fonts.every((font) => font.hasGlyphForCodePoint(code)));
const lines = Object.keys(faces).map(
  (face, index) => `  ${face}: '${characters.map((code) => digits(widthOf(fonts[index], code))).join('')}',`,
);
const everyday = [...range(0, 0x180), ...range(0x2010, 0x2028)];
const everydayLines = Object.keys(faces).map(
  (face, index) => `  ${face}: [${everyday.map((code) => (isSeen(code) ? widthOf(fonts[index], code) : 0)).join(', ')}],`,
);

writeFileSync(
  new URL('src/text/arimo-widths.ts', root),
  `/** How wide the characters of the bundled fonts in fonts/ are. Made by scripts/font-widths.js; change that, not this file. */

/** The parts of an em that widths are counted in. */
export const unitsPerEm = ${fonts[0].unitsPerEm};

/** The characters that the fonts have: the first code point of each run, and how many follow one another. */
export const runs: readonly (readonly [first: number, length: number])[] = [
${runsOf(characters)
  .map(([first, length]) => `  [0x${first.toString(16)}, ${length}],`)
  .join('\n')}
];

/** For each face the widths of these characters, two digits each to the base of 86; the digits are ASCII from "(", without the backslash. */
export const widths = {
${lines.join('\n')}
} as const;

/**
 * The same for what nearly all texts are made of, to be read without counting: U+0000 to U+017F, then from U+2010 to U+2027. 0 for what has to be
 * looked at more closely: controls, and the soft hyphen.
 */
export const everydayWidths: Readonly<Record<keyof typeof widths, readonly number[]>> = {
${everydayLines.join('\n')}
};
`,
);

function range(first, end) {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** Whether it is drawn as it stands in a text. */
function isSeen(code) {
  return characters.includes(code) && code !== 0xad;
}

function widthOf(font, code) {
  return Math.round(font.glyphForCodePoint(code).advanceWidth);
}

function digits(width) {
  return digit(Math.floor(width / 86)) + digit(width % 86);
}

function digit(value) {
  const code = 40 + value;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}

function runsOf(codes) {
  const runs = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run !== undefined && run[0] + run[1] === code) run[1] += 1;
    else runs.push([code, 1]);
  }
  return runs;
}

/** The calls of resvg that a picture cannot do without: node bare-png.js <drawing.svg> <drawing.png> <width in dots>. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const [, , from, to, width] = process.argv;
const fonts = fileURLToPath(new URL('../../fonts/', import.meta.url));
const drawing = new Resvg(readFileSync(from, 'utf8'), {
  background: '#ffffff',
  fitTo: { mode: 'width', value: Number(width) },
  font: {
    loadSystemFonts: false,
    fontFiles: ['Regular', 'Bold', 'Italic'].map((face) => `${fonts}Arimo-${face}.ttf`),
    defaultFontFamily: 'Arimo',
  },
});
writeFileSync(to, drawing.render().asPng());

/**
 * The calls of pdfkit that a drawing cannot do without, and nothing else: node bare-pdf.js <drawing.svg> <drawing.pdf>. It reads tp's SVG,
 * whose elements it knows, and draws each with the same fonts.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { SaxesParser } from 'saxes';

const [, , from, to] = process.argv;
const fonts = fileURLToPath(new URL('../../fonts/', import.meta.url));
const points = 72 / 25.4;

const document = new PDFDocument({ autoFirstPage: false, font: '' });
document.pipe(createWriteStream(to));
for (const face of ['Regular', 'Bold', 'Italic']) document.registerFont(face, `${fonts}Arimo-${face}.ttf`);

const parser = new SaxesParser();
let text = null;
parser.on('opentag', ({ name, attributes }) => {
  if (name === 'svg') {
    const [, , width, height] = attributes.viewBox.split(' ').map(Number);
    document.addPage({ size: [width * points, height * points], margin: 0 });
    document.scale(points);
  } else if (name === 'text') text = { ...attributes };
  else if (name === 'tspan') Object.assign(text, attributes);
  else shape(name, attributes);
});
parser.on('text', (words) => {
  if (text?.x === undefined || words.trim() === '') return;
  document.font(text['font-weight'] === 'bold' ? 'Bold' : text['font-style'] === 'italic' ? 'Italic' : 'Regular');
  document.fontSize(Number(text['font-size'])).fillColor(text.fill);
  const width = text['text-anchor'] === undefined ? 0 : document.widthOfString(words);
  const start = Number(text.x) - (text['text-anchor'] === 'end' ? width : width / 2);
  document.text(words, start, Number(text.y), { lineBreak: false, baseline: 'alphabetic' });
});
parser.on('closetag', ({ name }) => {
  if (name === 'text') text = null;
});
parser.write(readFileSync(from, 'utf8')).close();
document.end();

function shape(name, attributes) {
  const number = (key) => Number(attributes[key] ?? 0);
  if (name === 'rect') document.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  else if (name === 'circle') document.circle(number('cx'), number('cy'), number('r'));
  else if (name === 'path') document.path(attributes.d);
  else if (name === 'polygon' || name === 'polyline') {
    const values = attributes.points.split(' ').map(Number);
    for (let at = 0; at < values.length; at += 2) document[at === 0 ? 'moveTo' : 'lineTo'](values[at], values[at + 1]);
  } else return;
  const { fill, stroke } = attributes;
  if (stroke !== undefined) document.lineWidth(number('stroke-width'));
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
  else if (fill !== undefined) document.fill(fill);
  else if (stroke !== undefined) document.stroke(stroke);
}

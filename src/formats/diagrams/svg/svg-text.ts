/** Text in SVG: real text, which can be searched and copied. */
import type { Text } from '../../../diagrams/scene.js';
import { faceOf, millimetresPerPoint } from '../../../diagrams/type/measure-text.js';
import { type PlacedLine, placedLines } from '../../../diagrams/type/placed-lines.js';
import type { Face } from '../../../text/font-advance.js';
import { escapeXml } from '../../../text/xml.js';
import { svgAttribute } from './svg-tag.js';

const faces: Readonly<Record<Face, string>> = { regular: '', bold: ' font-weight="bold"', italic: ' font-style="italic"' };

/** The lines of SVG for a text: one element where the lines begin together, else one each. */
export function svgText(text: Text): readonly string[] {
  const lines = placedLines(text);
  const [first] = lines;
  if (first === undefined) return [];
  const anchor = first.anchor === 'start' ? '' : ` text-anchor="${first.anchor}"`;
  const direction = first.fromRight ? ' direction="rtl"' : '';
  const space = lines.some((line) => /^ | $| {2}/.test(line.text)) ? ' xml:space="preserve"' : '';
  const size = svgAttribute('font-size', text.size * millimetresPerPoint);
  const look = `${size}${faces[faceOf(text)]}${anchor}${direction}${svgAttribute('fill', text.colour)}${space}`;
  if (lines.length < 2 || first.anchor !== 'start') return lines.map((line) => `<text${place(line)}${look}>${escapeXml(line.text)}</text>`);
  // A blank between the lines, so that copied and spoken words do not run together. Where lines are centred it would move them.
  return [`<text${look}>${lines.map((line) => `<tspan${place(line)}>${escapeXml(line.text)}</tspan>`).join(' ')}</text>`];
}

function place({ x, y }: PlacedLine): string {
  return `${svgAttribute('x', x)}${svgAttribute('y', y)}`;
}

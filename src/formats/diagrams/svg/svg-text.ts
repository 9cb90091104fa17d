/** Text in SVG: real text, which can be searched and copied. */
import type { Text } from '../../../diagrams/scene.js';
import { faceOf, millimetresPerPoint } from '../../../diagrams/type/measure-text.js';
import { type PlacedLine, placedLines } from '../../../diagrams/type/placed-lines.js';
import { escapeXml } from '../../../text/xml.js';
import { svgAttribute } from './svg-tag.js';

/** The lines of SVG for a text: one element where the lines begin together, else one each. */
export function svgText(text: Text): readonly string[] {
  const lines = placedLines(text);
  const [first] = lines;
  if (first === undefined) return [];
  const face = faceOf(text);
  const look = [
    svgAttribute('font-size', text.size * millimetresPerPoint),
    svgAttribute('font-weight', face === 'bold' ? 'bold' : undefined),
    svgAttribute('font-style', face === 'italic' ? 'italic' : undefined),
    svgAttribute('text-anchor', first.anchor === 'start' ? undefined : first.anchor),
    svgAttribute('direction', first.fromRight ? 'rtl' : undefined),
    svgAttribute('fill', text.colour),
    svgAttribute('xml:space', lines.some((line) => /^ | $| {2}/.test(line.text)) ? 'preserve' : undefined),
  ].join('');
  if (lines.length < 2 || first.anchor !== 'start') return lines.map((line) => `<text${place(line)}${look}>${escapeXml(line.text)}</text>`);
  // A blank between the lines, so that copied and spoken words do not run together. Where lines are centred it would move them.
  return [`<text${look}>${lines.map((line) => `<tspan${place(line)}>${escapeXml(line.text)}</tspan>`).join(' ')}</text>`];
}

function place({ x, y }: PlacedLine): string {
  return `${svgAttribute('x', x)}${svgAttribute('y', y)}`;
}

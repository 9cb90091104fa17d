/** Text in SVG: real text, which can be searched and copied. */
import type { Text } from '../../diagrams/scene.js';
import { isRightToLeft } from '../../diagrams/type/direction.js';
import { drawnText } from '../../diagrams/type/drawn-text.js';
import { faceOf, millimetresPerPoint } from '../../diagrams/type/measure-text.js';
import { escapeXml } from '../../text/xml.js';
import { type Attributes, svgAttributes } from './svg-tag.js';

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The lines of SVG for a text: one element where the lines begin together, else one each. */
export function svgText(text: Text): readonly string[] {
  const lines = text.lines.map(drawnText);
  const fromRight = isRightToLeft(lines.join(' '));
  // Where a text runs from the right, its start is the right end.
  const anchor = fromRight ? opposite[text.anchor] : text.anchor;
  const face = faceOf(text);
  const look: Attributes = [
    ['font-size', text.size * millimetresPerPoint],
    ['font-weight', face === 'bold' ? 'bold' : undefined],
    ['font-style', face === 'italic' ? 'italic' : undefined],
    ['text-anchor', anchor === 'start' ? undefined : anchor],
    ['direction', fromRight ? 'rtl' : undefined],
    ['fill', text.colour],
    ['xml:space', lines.some((line) => /^ | $| {2}/.test(line)) ? 'preserve' : undefined],
  ];
  const places = lines.map((_, index) =>
    svgAttributes([
      ['x', text.x],
      ['y', text.y + index * text.lineHeight],
    ]),
  );
  if (lines.length < 2 || anchor !== 'start')
    return lines.map((line, index) => `<text${places[index]}${svgAttributes(look)}>${escapeXml(line)}</text>`);
  // A blank between the lines, so that copied and spoken words do not run together. Where lines are centred it would move them.
  return [
    `<text${svgAttributes(look)}>${lines.map((line, index) => `<tspan${places[index]}>${escapeXml(line)}</tspan>`).join(' ')}</text>`,
  ];
}

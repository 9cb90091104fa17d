/** A character that no font at hand can show: its code in a frame, two digits over two, so that it can be told from others. */
import type { Group, Text } from '../../../diagrams/scene.js';
import { measureText, millimetresPerPoint } from '../../../diagrams/type/measure-text.js';

/** As high as a capital letter, in parts of the size of the type. */
const height = 0.72;
const rows = 2;
/** What the digits leave free around them, as parts of the height. */
const air = 0.1;

/** The box that stands for `character` in a text of the look of `text`, with its left end at `x` on the baseline `y`, `width` wide. */
export function codeBox(character: string, text: Text, x: number, y: number, width: number): Group {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const half = Math.ceil(code.length / rows);
  const lines = [code.slice(0, -half), code.slice(-half)];
  const em = text.size * millimetresPerPoint;
  const box = { x: x + em * 0.04, y: y - em * height, width: width - em * 0.08, height: em * height };
  const inner = box.height * (1 - 2 * air);
  const widest = Math.max(...lines.map((line) => measureText(line, { size: 1, weight: 'regular' })));
  // Digits are about 0.72 of their size high.
  const size = Math.min(inner / rows / 0.75 / millimetresPerPoint, (box.width * (1 - 2 * air)) / widest);
  const lineHeight = inner / rows;
  return {
    kind: 'group',
    children: [
      { kind: 'rectangle', ...box, stroke: text.colour, strokeWidth: em * 0.03 },
      {
        kind: 'text',
        x: box.x + box.width / 2,
        y: box.y + box.height * air + lineHeight * 0.92,
        lines,
        size,
        lineHeight,
        weight: 'regular',
        anchor: 'middle',
        colour: text.colour,
      },
    ],
  };
}

/** The lines around a range, with carets below it. */
import type { Range } from '../../source/location.js';
import { visible } from '../../text/visible.js';
import { textWidth } from '../../text/width.js';
import type { Style } from '../style.js';

const around = 1;

/** The line of the range and its neighbours with numbers; a long line is cut around the place. */
export function frame(text: string, { start, end }: Range, style: Style): readonly string[] {
  const lines = text.split('\n');
  const first = Math.max(1, start.line - around);
  const last = Math.min(lines.length, start.line + around);
  const gutter = String(last).length;
  const room = Math.max(20, style.width - gutter - 8);
  const focus = lines[start.line - 1] ?? '';
  const endColumn = end.line === start.line ? end.column : focus.replace(/\r$/, '').length + 1;
  const from = start.column + 4 > room ? start.column - Math.floor(room / 2) : 0;
  const bar = style.unicode ? '│' : '|';
  const out: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    if (number !== start.line && line.trim() === '') continue;
    const mark = number === start.line ? '>' : ' ';
    const shown = visible(
      line
        .replace(/\r$/, '')
        .replaceAll('\t', ' ')
        .slice(from, from + room),
    );
    out.push(`  ${mark} ${style.color.dim(`${String(number).padStart(gutter)} ${bar}`)} ${shown}`.trimEnd());
    if (number === start.line) {
      const before = visible(line.replaceAll('\t', ' ').slice(from, start.column - 1));
      const marked = visible(line.replaceAll('\t', ' ').slice(start.column - 1, Math.min(endColumn - 1, from + room)));
      const carets = style.color.red('^'.repeat(Math.max(1, textWidth(marked))));
      out.push(`    ${style.color.dim(`${' '.repeat(gutter)} ${bar}`)} ${' '.repeat(textWidth(before))}${carets}`);
    }
  }
  return out;
}

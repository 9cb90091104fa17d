/** Block scalars of plain YAML: texts over several lines behind `|` or `>`, with or without `-`. */
import { declined, endOfLine, finish, type PlainState, skipBlanks, toNextLine } from './plain-state.js';

const blockHeader = /([|>])(-?) *\r?\n/y;

/** The text whose header stands at `start`; `parentIndent` is that of the map or list it belongs to. */
export function readBlockScalar(state: PlainState, start: number, parentIndent: number): string {
  const { text } = state;
  blockHeader.lastIndex = start;
  const header = blockHeader.exec(text);
  if (header === null) throw declined;
  const { lines, next, end } = blockLines(text, blockHeader.lastIndex, parentIndent);
  finish(state, start, end);
  toNextLine(state, next);
  if (state.indent > parentIndent) throw declined;
  const content = header[1] === '|' ? lines.join('\n') : fold(lines);
  return header[2] === '-' ? content : `${content}\n`;
}

/** The lines of a block scalar without their indent and without the empty ones at its end. */
function blockLines(text: string, from: number, parentIndent: number): { lines: string[]; next: number; end: number } {
  const lines: string[] = [];
  let indent = -1;
  let end = from;
  let next = from;
  let kept = 0;
  while (next < text.length) {
    const at = skipBlanks(text, next);
    const lineEnd = endOfLine(text, at);
    const blank = at === lineEnd || text.charCodeAt(at) === 13;
    if (!blank) {
      if (indent === -1) indent = at - next;
      if (at - next < indent || indent <= parentIndent) break;
      if (lineEnd === text.length) throw declined;
      end = text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
      lines.push(text.slice(next + indent, end));
      kept = lines.length;
    } else if (indent === -1 || at - next > indent) {
      throw declined;
    } else {
      lines.push('');
    }
    next = lineEnd + 1;
  }
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  if (kept === 0) throw declined;
  return { lines: lines.slice(0, kept), next, end };
}

/** Folds lines as `>` does: neighbours become one line, n empty lines become n breaks. */
function fold(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith(' ')) throw declined;
    if (line === '') {
      breaks += 1;
    } else {
      text += index === 0 ? line : (breaks > 0 ? '\n'.repeat(breaks) : ' ') + line;
      breaks = 0;
    }
  }
  return text;
}

/** The lines around a range, with carets below it. */
import type { Range } from '../../source/location.js';
import { codePointName, visible } from '../../text/visible.js';
import { textWidth, truncate } from '../../text/width.js';
import type { Style } from '../style.js';
import { isMarkerAt, logTextInside } from './log-text.js';

/** A line cut to the room there is; `from` is the index of its first character that is shown. */
interface Window {
  readonly shown: string;
  readonly from: number;
  readonly indent: number;
  readonly marked: number;
}

/** The line where the range begins and its neighbours, with numbers; a long line is cut around the place. */
export function frame(text: string, { start, end }: Range, style: Style): readonly string[] {
  const lines = text.split('\n');
  const gutter = String(Math.min(lines.length, start.line + 1)).length;
  const room = Math.max(8, style.width - gutter - 8);
  const bar = style.unicode ? '│' : '|';
  const { from, indent, shown, marked } = windowAround(
    contentOf(lines, start.line),
    start.column - 1,
    endOf(lines, start, end),
    room,
    style,
  );
  const cut = from > 0 ? shown.slice(0, 1) : '';
  const numbered = (number: number, line: string, mark: string) =>
    `  ${mark} ${style.color.dim(`${String(number).padStart(gutter)} ${bar}`)} ${line}`.trimEnd();
  const neighbour = (number: number) => {
    const whole = contentOf(lines, number);
    const line = whole.slice(isLowSurrogate(whole, from) ? from + 1 : from, from + 2 * room);
    return line.trim() === '' ? [] : [numbered(number, truncate(cut + logTextInside(line), room), ' ')];
  };
  return [
    ...(start.line > 1 ? neighbour(start.line - 1) : []),
    numbered(start.line, shown, '>'),
    `    ${style.color.dim(`${' '.repeat(gutter)} ${bar}`)} ${' '.repeat(indent)}${style.color.red('^'.repeat(Math.max(1, marked)))}`,
    ...(start.line < lines.length ? neighbour(start.line + 1) : []),
  ];
}

/** A line as it is shown: a tab takes one column, a byte order mark at the beginning of the file none that matters. */
function contentOf(lines: readonly string[], number: number): string {
  return (lines[number - 1] ?? '')
    .replace(/\r$/, '')
    .replaceAll('\t', ' ')
    .replace(/^\ufeff/, number === 1 ? ' ' : '\ufeff');
}

/** The index in the line of the start behind the last marked character; of several lines the first is marked to its end. */
function endOf(lines: readonly string[], start: Range['start'], end: Range['end']): number {
  return end.line === start.line ? end.column - 1 : contentOf(lines, start.line).trimEnd().length;
}

function windowAround(line: string, from: number, to: number, room: number, style: Style): Window {
  const ellipsis = style.unicode ? '…' : '~';
  const cells = cellsOf(line, Math.max(0, from - 2 * room), from + 2 * room);
  const before = cells.filter(({ at }) => at < from);
  const left = before.length > 0 && widthOf(before) + Math.min(to - from, room / 2) > room ? room / 2 : Number.POSITIVE_INFINITY;
  const kept = lastThatFit(before, left);
  const isCut = kept.length < before.length || (cells[0]?.at ?? 0) > 0;
  const prefix = isCut ? ellipsis : '';
  const after = cells.filter(({ at }) => at >= from);
  const rest = firstThatFit(after, room - widthOf(kept) - prefix.length);
  const isCutBehind = rest.length < after.length || (cells[cells.length - 1]?.until ?? line.length) < line.length;
  const last = isCutBehind ? rest.slice(0, -1) : rest;
  const shown = [...kept, ...last].map((cell) => cell.shown).join('');
  return {
    shown: `${prefix}${shown}${isCutBehind ? ellipsis : ''}`,
    from: kept[0]?.at ?? from,
    indent: prefix.length + widthOf(kept),
    marked: widthOf(rest.filter(({ at }) => at < to)),
  };
}

interface Cell {
  readonly at: number;
  readonly until: number;
  readonly shown: string;
  readonly width: number;
}

/** The characters of a part of the line as they are shown; never half of one. */
function cellsOf(line: string, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = isLowSurrogate(line, start) ? start - 1 : start;
  for (const character of line.slice(at, isLowSurrogate(line, end) ? end + 1 : end)) {
    const shown = isMarkerAt(line, at) ? codePointName(character) : visible(character);
    cells.push({ at, until: at + character.length, shown, width: textWidth(shown) });
    at += character.length;
  }
  return cells;
}

function isLowSurrogate(line: string, index: number): boolean {
  return index > 0 && /[\ud800-\udbff][\udc00-\udfff]/.test(line.slice(index - 1, index + 1));
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function firstThatFit(cells: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex(({ width }) => {
    used += width;
    return used > room;
  });
  return end === -1 ? cells : cells.slice(0, end);
}

function lastThatFit(cells: readonly Cell[], room: number): readonly Cell[] {
  return firstThatFit([...cells].reverse(), room)
    .slice()
    .reverse();
}

/** Where a new entry of a map or a new item of a list goes, with the indent and the line ends of the file. */
import type { Edit } from '../diagnostic.js';
import type { Place, PlacedEntry } from '../places.js';
import { indentOf, lineAt, lineBelow, lineEndOf, type TextLine } from '../text-lines.js';
import { toYaml } from '../yaml/yaml-value.js';

/** A file to be edited; `root` is the place of all that it holds. */
export interface FileText {
  readonly text: string;
  readonly root: Place;
}

/** An entry behind those that come before it in `order`; null where the map has no form to follow. */
export function insertEntry({ text }: FileText, map: Place, key: string, value: unknown, order: readonly string[]): readonly Edit[] | null {
  const entries = [...(map.entries ?? [])];
  const [first] = entries;
  const isFlow = text[map.start] === '{';
  const written = `${toYaml(key, 'flow')}: ${toYaml(value, isFlow ? 'flow' : 'block')}`;
  if (first === undefined) return isFlow ? [{ start: map.start, end: map.end, text: `{ ${written} }` }] : null;
  const before = entryBefore(entries, key, order);
  const start = first[1].keyStart;
  if (isFlow) return before === null ? [insertion(start, `${written}, `)] : [insertion(before.value.end, `, ${written}`)];
  const indent = indentAt(text, start);
  if (before === null) return [insertion(start, written + lineEndOf(text) + indent)];
  return [insertion(endOfEntry(text, Math.max(before.keyEnd + 1, before.value.end), indent.length), lineEndOf(text) + indent + written)];
}

/** An item at the end of a list; null where the list has no form to follow. */
export function insertItem({ text }: FileText, list: Place, value: unknown): readonly Edit[] | null {
  const items = [...(list.entries?.values() ?? [])];
  const last = items[items.length - 1];
  if (text[list.start] === '[') {
    const written = toYaml(value, 'flow');
    return last === undefined ? [{ start: list.start, end: list.end, text: `[${written}]` }] : [insertion(last.value.end, `, ${written}`)];
  }
  if (last === undefined) return null;
  const dashes = items.map(({ value: { start } }) => text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  const prefix = dashes.findLast((dash) => /^\s*- +$/.test(dash));
  if (prefix === undefined) return null;
  return [insertion(endOfEntry(text, last.value.end, prefix.indexOf('-')), lineEndOf(text) + prefix + toYaml(value, 'block'))];
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The entry that comes nearest before `key` in `order`; the last one for a key that nobody ranks. */
function entryBefore(
  entries: readonly (readonly [string | number, PlacedEntry])[],
  key: string,
  order: readonly string[],
): PlacedEntry | null {
  const rank = order.indexOf(key);
  if (rank === -1) return entries[entries.length - 1]?.[1] ?? null;
  const names = new Map(entries.map(([name, entry]) => [String(name), entry]));
  const nearest = order.slice(0, rank).findLast((name) => names.has(name));
  return nearest === undefined ? null : (names.get(nearest) ?? null);
}

/** What stands before a key in its line, a dash as a blank. */
function indentAt(text: string, keyStart: number): string {
  return text
    .slice(text.lastIndexOf('\n', keyStart - 1) + 1, keyStart)
    .replace(/^\ufeff/, '')
    .replaceAll('-', ' ');
}

/** The end of the line that an entry ends on, and of the comments below it that belong to it. */
export function endOfEntry(text: string, from: number, indent: number): number {
  let end = endOfLine(text, from);
  for (;;) {
    const next = text.indexOf('\n', end);
    if (next === -1) return end;
    const line = lineAt(text, next + 1);
    if (!line.content.startsWith('#') || indentOf(line) < indent || (indentOf(line) === indent && !isLast(text, line))) return end;
    end = endOfLine(text, next + 1);
  }
}

/** True where what follows a comment stands further to the left: the comment ends a map or list. */
function isLast(text: string, comment: TextLine): boolean {
  const below = lineBelow(text, comment);
  return below !== null && indentOf(below) < indentOf(comment);
}

/** The offset of the line end behind `from`, before its carriage return. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  if (newline === -1) return text.length;
  return text[newline - 1] === '\r' && newline > from ? newline - 1 : newline;
}

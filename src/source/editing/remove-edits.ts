/** The edits that take an entry out of a file: a key with its value, or an item of a list, and the comments that stand in it or belong to it. */
import type { Edit } from '../diagnostic.js';
import type { Path } from '../location.js';
import { type PlacedEntry, placeAt } from '../places.js';
import { indentOf, lineAt } from '../text-lines.js';
import { endOfEntry, type FileText } from './insert-entry.js';
import { setEdits } from './set-edits.js';

/**
 * Edits that take out what stands at `path`; null where it is not there, or is written in a way that leaves no clean cut. A list that
 * loses its last item becomes `[]`; a map must keep an entry. What the edits do must still be proven.
 */
export function removeEdits(file: FileText, path: Path): readonly Edit[] | null {
  const parent = placeAt(file.root, path.slice(0, -1));
  const entries = [...(parent?.entries?.values() ?? [])];
  const entry = parent?.entries?.get(path.at(-1) ?? '');
  if (parent === null || entry === undefined) return null;
  if (entries.length === 1) return setEdits(file, { path: path.slice(0, -1), value: [], append: false }, () => []);
  const at = entries.indexOf(entry);
  if (/[[{]/.test(file.text[parent.start] ?? '')) return [fromBrackets(entries, at)];
  const next = entries[at + 1];
  return cut(file.text, entry, next?.keyStart ?? null);
}

/** Up to the next entry, or from the one before: so one comma goes along. */
function fromBrackets(entries: readonly PlacedEntry[], at: number): Edit {
  const [before, entry, next] = [entries[at - 1], entries[at], entries[at + 1]];
  if (next === undefined) return { start: before?.value.end ?? 0, end: entry?.value.end ?? 0, text: '' };
  return { start: entry?.keyStart ?? 0, end: next.keyStart, text: '' };
}

/** Whole lines; behind the dash of a list item, up to the key that takes the place. */
function cut(text: string, { keyStart, keyEnd, value }: PlacedEntry, next: number | null): readonly Edit[] | null {
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const lead = text.slice(lineStart, keyStart).replace(/^\ufeff/, '');
  const isItem = keyStart === value.start && /^\s*- *$/.test(lead);
  if (lead.trim() !== '' && !isItem) return next === null ? null : [{ start: keyStart, end: next, text: '' }];
  const indent = isItem ? lead.indexOf('-') : lead.length;
  const end = endOfEntry(text, Math.max(keyEnd, value.end), indent);
  const newline = text.indexOf('\n', end);
  const start = startOfComment(text, lineStart, indent) + (lineStart === 0 && text.startsWith('\ufeff') ? 1 : 0);
  if (newline !== -1) return [{ start, end: newline + 1, text: '' }];
  // At an end of the file without a line end, the one before goes.
  return [{ start: text.slice(0, start).replace(/\r?\n$/, '').length, end: text.length, text: '' }];
}

/**
 * The beginning of the comment that stands directly above a line, as far to the right and without an empty line between; else that of the line.
 * A comment that begins the file is about the file, and stays.
 */
function startOfComment(text: string, lineStart: number, indent: number): number {
  let start = lineStart;
  while (start > 0) {
    const line = lineAt(text, text.lastIndexOf('\n', start - 2) + 1);
    if (!line.content.startsWith('#') || indentOf(line) !== indent) return start;
    if (line.start === 0) return lineStart;
    start = line.start;
  }
  return start;
}

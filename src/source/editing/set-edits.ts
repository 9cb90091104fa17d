/** The edits that set a value in a file, or add one to a list, in the manner of the file. */
import type { Edit } from '../diagnostic.js';
import type { Path } from '../location.js';
import type { Place, PlacedEntry } from '../places.js';
import { type Quote, type Surroundings, toYaml } from '../yaml/yaml-value.js';
import { type FileText, insertEntry, insertItem } from './insert-entry.js';
import type { Assignment } from './with-value.js';

/** The keys of the map at a path in the order in which people expect them. */
export type KeyOrder = (path: Path) => readonly string[];

/** Edits that make the assignment; null where something in the file is in the way. What they do must still be proven. */
export function setEdits(file: FileText, { path, value, append }: Assignment, orderOf: KeyOrder): readonly Edit[] | null {
  let place: Place = file.root;
  let entry: PlacedEntry | null = null;
  let where: Surroundings = 'block';
  for (const [depth, step] of path.entries()) {
    const next: PlacedEntry | undefined = place.entries?.get(step);
    if (next === undefined) return add(file, place, path, depth, append ? [value] : value, orderOf);
    if (/[[{]/.test(file.text[place.start] ?? '')) where = 'flow';
    entry = next;
    place = next.value;
  }
  if (append) return insertItem(file, place, value);
  return entry === null ? null : [replace(file, entry, value, where)];
}

function add(file: FileText, parent: Place, path: Path, depth: number, value: unknown, orderOf: KeyOrder): readonly Edit[] | null {
  const [key, ...rest] = path.slice(depth);
  if (typeof key !== 'string' || parent.entries === null) return null;
  const nested = rest.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  return insertEntry(file, parent, key, nested, orderOf(path.slice(0, depth)));
}

function replace({ text }: FileText, { keyEnd, value: { start, end } }: PlacedEntry, value: unknown, where: Surroundings): Edit {
  const colon = text.indexOf(':', keyEnd);
  // A key without a value, or one whose value begins on a line below.
  const behindKey = start === end || (keyEnd <= start && text.slice(keyEnd, start).includes('\n'));
  if (behindKey && colon !== -1) return { start: colon + 1, end: Math.max(colon + 1, end), text: ` ${toYaml(value, where)}` };
  return { start, end, text: toYaml(value, where, quoteAt(text, start)) };
}

/** The quote that the old value has, to be kept. */
function quoteAt(text: string, start: number): Quote {
  const first = text[start];
  return first === '"' || first === "'" ? first : null;
}

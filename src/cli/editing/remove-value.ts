/** What `--unset` and `-=` take out of the text of a file, proven. */
import type { SchemaSource } from '../../load/schema/schema.js';
import type { InventoryFile } from '../../model/workspace.js';
import { proveEdits } from '../../source/editing/prove-edits.js';
import { removeEdits } from '../../source/editing/remove-edits.js';
import { sameData } from '../../source/editing/same-data.js';
import { withoutValue } from '../../source/editing/with-value.js';
import { type Path, toWords } from '../../source/location.js';
import type { Place } from '../../source/places.js';
import { closest } from '../../text/closest.js';
import { visible } from '../../text/visible.js';
import { UserError } from '../user-error.js';
import { resolvePath, type WrittenAssignment } from './assignments.js';
import { readValue } from './read-value.js';
import { refuseNoItem } from './refuse-no-item.js';

/** A file that was read. */
interface ReadText {
  readonly kind: InventoryFile['kind'];
  readonly text: string;
  readonly data: unknown;
  readonly root: Place;
}

/** The text without it, the same text where it is not there; a `UserError` where it cannot be taken out, or most likely is misspelt. */
export function removeValue(file: ReadText, { path: words, text: written, how }: WrittenAssignment, schemas: SchemaSource): string {
  const path = resolvePath(file.data, words);
  const target = how === 'take' ? itemAt(file, path, written, words, schemas) : keyAt(file.data, path, words);
  if (target === null) return file.text;
  const outermost = withEmptied(file.data, target);
  const edits = removeEdits(file, outermost);
  const data = withoutValue(file.data, outermost);
  const proof =
    edits === null
      ? { refusal: 'the file is written in a way that leaves no clean cut' }
      : proveEdits(file.text, edits, { data, commentsGo: true });
  if ('text' in proof) return proof.text;
  throw new UserError(`"${visible(toWords(target))}" was not taken out, because ${proof.refusal}`, 'Change the file in an editor');
}

/** The item of the list that the value means; null where the list does not have it. */
function itemAt({ kind, data }: ReadText, path: Path, written: string, words: string, schemas: SchemaSource): Path | null {
  const list = valueAt(data, path);
  if (list === undefined) return null;
  if (!Array.isArray(list))
    throw new UserError(`"${visible(words)}" is no list, so nothing can be taken from it`, `Take all of it out: --unset ${visible(words)}`);
  const value = readValue(written, { kind, data, path, append: true }, schemas);
  const index = list.findIndex((item) => sameData(item, value) || String(item) === written);
  if (index !== -1) return [...path, index];
  refuseNoItem(list, written, words);
  refuseMisspelt(written, list.map(String), words);
  return null;
}

/** The path itself where something stands there; else null. */
function keyAt(data: unknown, path: Path, words: string): Path | null {
  if (valueAt(data, path) !== undefined) return path;
  const parent = valueAt(data, path.slice(0, -1));
  if (typeof parent === 'object' && parent !== null) refuseMisspelt(String(path.at(-1)), Object.keys(parent), words);
  return null;
}

function refuseMisspelt(name: string, known: readonly string[], words: string): void {
  const meant = closest(name, known);
  if (meant !== null) throw new UserError(`There is no "${visible(name)}" at "${visible(words)}"`, `Did you mean "${visible(meant)}"?`);
}

/** The path of the outermost map that would be empty: a group of keys without a key says nothing. */
function withEmptied(data: unknown, path: Path): Path {
  const parent = valueAt(data, path.slice(0, -1));
  const isLast =
    path.length > 1 && typeof parent === 'object' && parent !== null && !Array.isArray(parent) && Object.keys(parent).length === 1;
  return isLast ? withEmptied(data, path.slice(0, -1)) : path;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    data,
  );
}

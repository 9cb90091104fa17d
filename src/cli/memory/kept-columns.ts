/** The values under the keys that rules compare across files, key by key: a rule that runs again reads these, and not all of every file. */
import type { Columns } from '../../load/lazy-entity.js';
import type { LoadedFile } from '../../load/load-file.js';
import { type EntityKind, entityKinds } from '../../model/entity.js';
import { seenKeys } from '../../rules/seen-keys.js';
import type { MemoryFile } from './memory-file.js';

/** Where the values of a key lie. */
export interface KeptColumn {
  readonly kind: EntityKind;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A column as it is written down; the rows are the files of its kind, in their order, null for one without a value. */
export interface WrittenColumn extends Pick<KeptColumn, 'kind' | 'key'> {
  readonly bytes: Buffer;
}

/** The columns of the files; those that are null have no values to give. */
export function* columnsOf(files: readonly (LoadedFile | null)[], kinds: readonly (string | null)[]): Generator<WrittenColumn> {
  for (const kind of entityKinds) {
    const rows = files.filter((_, index) => kinds[index] === kind);
    for (const key of seenKeys(kind)) {
      const values = rows.map((file) => (file?.entity as Readonly<Record<string, unknown>> | null | undefined)?.[key]);
      // Nothing is written as null: a value that is null could not be told from it.
      if (!values.includes(null)) yield { kind, key, bytes: Buffer.from(JSON.stringify(values)) };
    }
  }
}

/** Reads the columns of one kind; each is read once. */
export function readColumns(columns: readonly KeptColumn[], part: MemoryFile['part']): Columns {
  const places = new Map(columns.map((column) => [column.key, column]));
  const known = new Map<string, readonly unknown[] | null>();
  return {
    column(key) {
      const place = places.get(key);
      if (place === undefined) return null;
      let column = known.get(key);
      if (column === undefined) {
        const bytes = part(place.start, place.end);
        column = bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as readonly unknown[]);
        known.set(key, column);
      }
      return column;
    },
    *given() {
      for (const [key, column] of known) if (column !== null) yield [key, column];
    },
  };
}

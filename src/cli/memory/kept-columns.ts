/** The values under the keys that rules compare across files, key by key: a rule that runs again reads these, and not all of every file. */
import type { Columns } from '../../load/lazy-entity.js';
import { type Entity, type EntityKind, entityKinds, type Kind } from '../../model/entity.js';
import type { Journey } from '../../model/journeys/journey.js';
import { metKey, touchpointsMet } from '../../model/journeys/touchpoints-met.js';
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

/** A file, and of how many bytes its data are; none where they cannot be remembered. */
export interface Row {
  readonly kind: Kind | null;
  readonly entity: Entity | null;
  readonly size: number;
}

/** The columns of the files. */
export function* columnsOf(files: readonly Row[]): Generator<WrittenColumn> {
  for (const kind of entityKinds) {
    const rows = files.filter((file) => file.kind === kind);
    const size = rows.reduce((sum, row) => sum + row.size, 0);
    for (const key of [...seenKeys(kind), ...(kind === 'journey' ? [metKey] : [])]) {
      const bytes = bytesOf(rows, key);
      // To read nearly all of each file costs no more than to read each.
      if (bytes !== null && bytes.length < size / 2) yield { kind, key, bytes };
    }
  }
}

function bytesOf(rows: readonly Row[], key: string): Buffer | null {
  const values = rows.map(({ entity, size }) => (entity === null || size === 0 ? null : valueUnder(entity, key)));
  return values.includes(undefined) ? null : Buffer.from(JSON.stringify(values));
}

/** Null where there is none; undefined for a value that is null, which could not be told from that. */
function valueUnder(entity: Entity, key: string): unknown {
  if (key === metKey) return touchpointsMet(entity as Journey);
  const value = (entity as Readonly<Record<string, unknown>> & Entity)[key];
  return value === undefined ? null : (value ?? undefined);
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

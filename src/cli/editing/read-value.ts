/** What a value on the command line means: its schema decides between a text, a number and a list. */
import { findFaults } from '../../load/schema/find-faults.js';
import type { SchemaSource } from '../../load/schema/schema.js';
import type { Kind } from '../../model/entity.js';
import { withValue } from '../../source/editing/with-value.js';
import type { Path } from '../../source/location.js';
import { readFullYaml } from '../../source/yaml/full-yaml.js';

/** The place that a value is for, in data of a kind. */
export interface ValuePlace {
  readonly kind: Kind;
  readonly data: unknown;
  readonly path: Path;
  readonly append: boolean;
}

/** The first reading of `text` that the schema accepts there: YAML, the text itself, a list with commas; else the first one. */
export function readValue(text: string, place: ValuePlace, schemas: SchemaSource): unknown {
  const readings = readingsOf(text, place.append);
  return readings.find((value) => isAccepted(value, place, schemas)) ?? readings[0];
}

function readingsOf(text: string, append: boolean): readonly unknown[] {
  const { data, problems, comments, marks } = readFullYaml(`value: ${text}\n`);
  const isWhole = problems.length === 0 && comments.length === 0 && marks.length === 0;
  const value = isWhole && data !== null && typeof data === 'object' && 'value' in data ? data.value : null;
  // What YAML changes on the way, as the zeros of 007, was meant as a text.
  const isExact = typeof value !== 'number' || String(value) === text.trim();
  const list = text.split(',').map((item) => item.trim());
  const texts = [text, ...(append || list.includes('') ? [] : [list])];
  return value === null || value === text ? texts : isExact ? [value, ...texts] : [...texts, value];
}

function isAccepted(value: unknown, { kind, data, path, append }: ValuePlace, schemas: SchemaSource): boolean {
  const changed = withValue(data, { path, value, append });
  return (
    changed !== null && !findFaults(kind, changed.data, schemas).some((fault) => path.every((step, index) => fault.path[index] === step))
  );
}

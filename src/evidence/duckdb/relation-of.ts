/** Several files as one table. */
import type { Prepared } from './prepare-files.js';
import type { Part, Relation } from './relation.js';

/** The files as one relation with these columns. */
export function relationOf(prepared: readonly Prepared[], columns: readonly string[]): Relation {
  const parts = prepared.map(({ part }) => part);
  const places = columns.map((name, index) =>
    parts.map(({ names }) => {
      // Names that occur twice: each stands for itself in the file that has it.
      const at = names[index] === name ? index : names.indexOf(name);
      return at === -1 ? null : at;
    }),
  );
  return merged({ parts, places });
}

/** Neighbours with the same columns are read by one scan. */
function merged({ parts, places }: Relation): Relation {
  const kept: Part[] = [];
  const from: number[] = [];
  for (const [index, part] of parts.entries()) {
    const last = kept[kept.length - 1];
    if (last !== undefined && isAlike(last, part)) kept[kept.length - 1] = { ...last, paths: [...last.paths, ...part.paths] };
    else {
      kept.push(part);
      from.push(index);
    }
  }
  return { parts: kept, places: places.map((place) => from.map((index) => place[index] ?? null)) };
}

function isAlike(a: Part, b: Part): boolean {
  const key = ({ format, delimiter, names, types }: Part) => JSON.stringify([format, delimiter, names, types]);
  return key(a) === key(b);
}

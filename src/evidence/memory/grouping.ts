/** Rows put together by what they have in common, one thing after the other. */

export interface Grouping {
  /** For each row the number of its group, in the order in which the groups appear. */
  readonly ids: Uint32Array;
  /** For each group its first row. */
  readonly firsts: readonly number[];
}

/** All rows as one group. */
export function oneGroup(rows: number): Grouping {
  return { ids: new Uint32Array(rows), firsts: rows === 0 ? [] : [0] };
}

// A table of so many places is faster than a map, and small enough.
const mostPlaces = 1 << 22;

/** The groups, each parted by the codes of its rows, which are below `most`. */
export function partedBy({ ids, firsts: known }: Grouping, codes: Uint32Array, most: number): Grouping {
  const result = new Uint32Array(ids.length);
  const firsts: number[] = [];
  const placeOf = known.length * most <= mostPlaces ? tablePlaces(known.length * most) : mapPlaces();
  for (let row = 0; row < ids.length; row += 1) {
    const place = placeOf((ids[row] ?? 0) * most + (codes[row] ?? 0), firsts.length);
    if (place === firsts.length) firsts.push(row);
    result[row] = place;
  }
  return { ids: result, firsts };
}

type Places = (key: number, next: number) => number;

/** The number that a key was given, else `next`. */
function tablePlaces(size: number): Places {
  const table = new Uint32Array(size);
  return (key, next) => {
    const known = table[key] ?? 0;
    if (known !== 0) return known - 1;
    table[key] = next + 1;
    return next;
  };
}

function mapPlaces(): Places {
  const map = new Map<number, number>();
  return (key, next) => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, next);
    return next;
  };
}

/** The codes of rows by what their codes stand for: those that stand for the same become one. */
export function recoded(
  codes: Uint32Array,
  values: ArrayLike<number>,
): { readonly codes: Uint32Array; readonly values: readonly number[] } {
  const places = new Map<number, number>();
  const byCode = Uint32Array.from(values, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { codes: codes.map((code) => byCode[code] ?? 0), values: [...places.keys()] };
}

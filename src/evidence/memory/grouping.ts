/** Rows put together by what they have in common, one thing after the other. */

export interface Grouping {
  /** For each row the number of its group, in the order in which the groups appear. */
  readonly ids: Uint32Array;
  /** For each group its first row, and how many it has. */
  readonly firsts: readonly number[];
  readonly rows: readonly number[];
}

/** All rows as one group. */
export function oneGroup(rows: number): Grouping {
  return { ids: new Uint32Array(rows), firsts: rows === 0 ? [] : [0], rows: rows === 0 ? [] : [rows] };
}

// A table of so many places is faster than a map, and small enough.
const mostPlaces = 1 << 22;

/** The groups, each parted by the codes of its rows, which are below `most`. */
export function partedBy({ ids, firsts: known }: Grouping, codes: Uint32Array, most: number): Grouping {
  const result = new Uint32Array(ids.length);
  const places = known.length * most;
  const found = places <= mostPlaces ? byTable(ids, codes, most, new Uint32Array(places), result) : byMap(ids, codes, most, result);
  return { ids: result, ...found };
}

/** Writes for each row its group into `result`, and gives what is known of each. In `table` a group that is known is written as one more. */
function byTable(ids: Uint32Array, codes: Uint32Array, most: number, table: Uint32Array, result: Uint32Array): Omit<Grouping, 'ids'> {
  const firsts: number[] = [];
  const rows: number[] = [];
  for (let row = 0; row < ids.length; row += 1) {
    const key = (ids[row] ?? 0) * most + (codes[row] ?? 0);
    let place = table[key] ?? 0;
    if (place === 0) {
      place = firsts.push(row);
      rows.push(0);
      table[key] = place;
    }
    result[row] = place - 1;
    rows[place - 1] = (rows[place - 1] ?? 0) + 1;
  }
  return { firsts, rows };
}

function byMap(ids: Uint32Array, codes: Uint32Array, most: number, result: Uint32Array): Omit<Grouping, 'ids'> {
  const firsts: number[] = [];
  const rows: number[] = [];
  const places = new Map<number, number>();
  for (let row = 0; row < ids.length; row += 1) {
    const key = (ids[row] ?? 0) * most + (codes[row] ?? 0);
    let place = places.get(key);
    if (place === undefined) {
      place = firsts.push(row) - 1;
      rows.push(0);
      places.set(key, place);
    }
    result[row] = place;
    rows[place] = (rows[place] ?? 0) + 1;
  }
  return { firsts, rows };
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

/** Numbers respondents in the order in which they first appear, many millions of them in little room. */

export interface Respondents {
  /** How many there are. */
  readonly count: number;
  /** The number of the respondent with this hash, both halves of it; a new one gets the next. */
  indexOf(high: number, low: number): number;
}

const empty = 0xffffffff;

/** A table with open addressing: three numbers of 32 bits for each place, half of them filled at most. */
export function respondents(): Respondents {
  let capacity = 1 << 12;
  let highs = new Uint32Array(capacity);
  let lows = new Uint32Array(capacity);
  let indexes = new Uint32Array(capacity).fill(empty);
  let count = 0;
  const placeOf = (high: number, low: number): number => {
    let place = (high ^ low) & (capacity - 1);
    while (indexes[place] !== empty && (highs[place] !== high || lows[place] !== low)) place = (place + 1) & (capacity - 1);
    return place;
  };
  const put = (high: number, low: number, index: number) => {
    const place = placeOf(high, low);
    highs[place] = high;
    lows[place] = low;
    indexes[place] = index;
  };
  const grow = () => {
    const [oldHighs, oldLows, oldIndexes] = [highs, lows, indexes];
    capacity *= 2;
    [highs, lows, indexes] = [new Uint32Array(capacity), new Uint32Array(capacity), new Uint32Array(capacity).fill(empty)];
    for (const [place, index] of oldIndexes.entries()) if (index !== empty) put(oldHighs[place] ?? 0, oldLows[place] ?? 0, index);
  };
  return {
    get count() {
      return count;
    },
    indexOf(high, low) {
      const known = indexes[placeOf(high, low)];
      if (known !== undefined && known !== empty) return known;
      if (count * 2 >= capacity) grow();
      put(high, low, count);
      count += 1;
      return count - 1;
    },
  };
}

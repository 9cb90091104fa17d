/** The nearest known word to a mistyped one, for "did you mean". */

/**
 * The word of `known` that `word` most likely was meant to be; null when none is near.
 * Near means: at most a third of the letters differ (two for short words), a swap of neighbours counting once
 * (optimal string alignment: Damerau, Communications of the ACM 7 (1964) 171–176). Ties go to the first by code point.
 */
export function closest(word: string, known: Iterable<string>): string | null {
  const lower = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = allowedDistance(word) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance + 1) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== null && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function allowedDistance(word: string): number {
  return word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
}

// More than any two words can differ, and still a small integer: those are fast.
const far = 1 << 28;

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to turn `a` into `b`. Where that are
 * more than `most`, it stops as soon as it knows, with a number above `most`.
 */
function editDistance(a: string, b: string, most = far): number {
  const width = b.length + 1;
  let beforePrevious = new Array<number>(width).fill(far);
  let previous = beforePrevious.map((_, column) => column);
  let current = beforePrevious.slice();
  for (let row = 1; row <= a.length; row += 1) {
    // Beyond `most` columns from the diagonal all differ by more than that.
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    const letter = a.charCodeAt(row - 1);
    const before = row > 1 ? a.charCodeAt(row - 2) : -1;
    let left = from === 1 ? row : far;
    let least = left;
    current[from - 1] = left;
    for (let column = from; column <= to; column += 1) {
      const other = b.charCodeAt(column - 1);
      let distance = Math.min(left, at(previous, column)) + 1;
      distance = Math.min(distance, at(previous, column - 1) + (letter === other ? 0 : 1));
      if (column > 1 && before === other && letter === b.charCodeAt(column - 2))
        distance = Math.min(distance, at(beforePrevious, column - 2) + 1);
      current[column] = distance;
      left = distance;
      if (distance < least) least = distance;
    }
    if (to < b.length) current[to + 1] = far;
    if (least > most) return least;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? far;
}

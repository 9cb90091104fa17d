/** The order in which the query engine gives groups. */

interface Times {
  readonly window: number;
  readonly monthNumber: number;
}

/** Texts that are no date come first, then rows without one, then the months. */
export function compareTimes(a: Times, b: Times): number {
  return a.window - b.window || a.monthNumber - b.monthNumber;
}

/** Nothing first, then texts by the bytes of UTF-8. */
export function compareTexts(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, text] of a.entries()) {
    const order = compareText(text, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Where a group stands: first by what keeps it apart and by item, then by its texts and its time. */
export interface Standing<Group> {
  readonly group: Group;
  readonly outer: number;
  readonly inner: number;
}

/** The groups as they stand. */
export function inOrder<Group>(standings: readonly Standing<Group>[]): readonly Group[] {
  return [...standings].sort((a, b) => a.outer - b.outer || a.inner - b.inner).map(({ group }) => group);
}

/** For each thing its place among all; equal ones share one. */
export function ranks<Thing>(things: readonly Thing[], compare: (a: Thing, b: Thing) => number): Float64Array {
  const sorted = things.map((thing, index) => ({ thing, index })).sort((a, b) => compare(a.thing, b.thing));
  const found = new Float64Array(things.length);
  let rank = 0;
  let before: { readonly thing: Thing } | null = null;
  for (const one of sorted) {
    if (before !== null && compare(before.thing, one.thing) !== 0) rank += 1;
    found[one.index] = rank;
    before = one;
  }
  return found;
}

/** The same for one text. */
export function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)];
    // Halves of a character beyond 16 bits come after all others.
    if (first !== second) return (isHalf(first) ? first + 0x10000 : first) - (isHalf(second) ? second + 0x10000 : second);
  }
  return a.length - b.length;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

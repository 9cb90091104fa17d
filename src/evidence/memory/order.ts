/** The order in which the query engine gives groups. */

interface Times {
  readonly window: number;
  readonly month: string | null;
  readonly badDate: boolean;
}

/** Texts that are no date come first, then rows without one, then the months. */
export function compareTimes(a: Times, b: Times): number {
  const orderOf = ({ month, badDate }: Times) => month ?? (badDate ? '' : ' ');
  return a.window - b.window || compareText(orderOf(a), orderOf(b));
}

/** Nothing first, then texts by the bytes of UTF-8. */
export function compareTexts(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, text] of a.entries()) {
    const order = compareText(text, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareText(a: string | null, b: string | null): number {
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

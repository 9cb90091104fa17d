/** Which steps stand on which sheet: what does not fit goes on beside it, never smaller. */

export interface Sheet {
  /** The first step of the sheet; the one before it is shown again in grey where `repeats`. */
  readonly first: number;
  /** The first step after it. */
  readonly end: number;
  readonly repeats: boolean;
}

/** `count` steps on as few sheets of at most `columns` columns as possible, about equally full. */
export function sheetsOf(count: number, columns: number): readonly Sheet[] {
  if (count <= columns || columns < 2) return columns < 2 ? singleSheets(count) : [{ first: 0, end: count, repeats: false }];
  // Each sheet but the first has one column less for new steps.
  const sheets = Math.ceil((count - 1) / (columns - 1));
  return Array.from({ length: sheets }, (_, index): Sheet => {
    const first = index === 0 ? 0 : 1 + Math.round(((count - 1) * index) / sheets);
    return { first, end: 1 + Math.round(((count - 1) * (index + 1)) / sheets), repeats: index > 0 };
  });
}

function singleSheets(count: number): readonly Sheet[] {
  return Array.from({ length: count }, (_, index) => ({ first: index, end: index + 1, repeats: false }));
}

/** How many columns a sheet has. */
export function columnsOn({ first, end, repeats }: Sheet): number {
  return end - first + (repeats ? 1 : 0);
}

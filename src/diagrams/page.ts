/** Papers: the sizes of ISO 216, which way they lie, and the margin around a drawing. */

export const papers = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
export type Paper = (typeof papers)[number];

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** All in millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

const portrait: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
};

/** The margin as a part of the long side. */
const marginShare = 0.024;

/** The white around a drawing on a page so long on its long side, both in millimetres. */
export function marginOf(long: number): number {
  return Math.round(long * marginShare * 10) / 10;
}

/** A sheet of this paper. */
export function pageOf(paper: Paper, orientation: Orientation): Page {
  const [short, long] = portrait[paper];
  const margin = marginOf(long);
  return orientation === 'portrait' ? { width: short, height: long, margin } : { width: long, height: short, margin };
}

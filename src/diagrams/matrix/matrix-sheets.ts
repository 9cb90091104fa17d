/** Breaks the touchpoint matrix into sheets: rows as high as they need, further sheets where they do not fit. */
import type { MatrixItem } from './matrix-grid.js';

/** Touchpoints side by side in one cell, with the height that they need in millimetres. */
export interface ItemLine {
  readonly items: readonly MatrixItem[];
  readonly height: number;
}

/** What one channel has in each column of a panel, from top to bottom. */
export interface MatrixRow {
  /** The index of the channel. */
  readonly channel: number;
  /** True where the sheet before began it. */
  readonly isContinued: boolean;
  readonly cells: readonly (readonly ItemLine[])[];
  readonly height: number;
}

export interface RowLimits {
  /** What all rows of a sheet may take together, in millimetres. */
  readonly available: number;
  /** The least height of a row, for its label; in the order of the channels. */
  readonly least: readonly number[];
  /** Above and below what is in a cell. */
  readonly padding: number;
}

/** Lines of at most `across` touchpoints. */
export function itemLines(items: readonly MatrixItem[], across: number): readonly ItemLine[] {
  return Array.from({ length: Math.ceil(items.length / across) }, (_, line) => {
    const own = items.slice(line * across, (line + 1) * across);
    return { items: own, height: Math.max(...own.map(({ height }) => height)) };
  });
}

/** The rows of each sheet. `channels[row][column]` holds the lines of a cell. A row is broken only where it is higher than a sheet. */
export function matrixSheets(
  channels: readonly (readonly (readonly ItemLine[])[])[],
  limits: RowLimits,
): readonly (readonly MatrixRow[])[] {
  const sheets: MatrixRow[][] = [[]];
  let left = limits.available;
  for (const [channel, cells] of channels.entries()) {
    for (const row of brokenRow(channel, cells, limits)) {
      if (row.height > left && sheets.at(-1)?.length !== 0) {
        sheets.push([]);
        left = limits.available;
      }
      sheets.at(-1)?.push(row);
      left -= row.height;
    }
  }
  return sheets;
}

/** One row, or as many as are needed so that none is higher than a sheet. */
function brokenRow(channel: number, cells: MatrixRow['cells'], { available, least, padding }: RowLimits): readonly MatrixRow[] {
  const rows: MatrixRow[] = [];
  let rest = cells;
  do {
    const taken = rest.map((lines) => fitting(lines, available - 2 * padding));
    const height = Math.max(least[channel] ?? 0, ...taken.map((lines) => heightOf(lines) + 2 * padding));
    rows.push({ channel, isContinued: rows.length > 0, cells: taken, height });
    rest = rest.map((lines, column) => lines.slice(taken[column]?.length ?? 0));
  } while (rest.some((lines) => lines.length > 0));
  return rows;
}

/** At least one line, so that it ends. */
function fitting(lines: readonly ItemLine[], available: number): readonly ItemLine[] {
  let height = 0;
  const end = lines.findIndex((line, index) => {
    height += line.height;
    return index > 0 && height > available;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

export function heightOf(lines: readonly ItemLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

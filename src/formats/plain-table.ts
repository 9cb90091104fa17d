/** A table for programs that read lines: what draws tables for people need not be loaded for it. */
import { visible } from '../text/visible.js';

/** One record a line, tab-separated, nothing cut: for programs. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => visible(cell)).join('\t')}\n`).join('');
}

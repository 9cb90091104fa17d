/** Which columns of a table go first where there is no room. */
import type { Column } from '../../reports/report.js';

/** Without the columns with the highest number, at least `leastDrop`, and without what belongs to them; all where none may go. */
export function withoutLeast(columns: readonly Column[], kept: readonly number[], leastDrop: number): readonly number[] {
  const highest = kept.reduce((most, index) => Math.max(most, dropOf(columns, index)), 0);
  if (highest === 0 || highest < leastDrop) return kept;
  const gone = new Set(kept.filter((index) => dropOf(columns, index) === highest).map((index) => columns[index]?.key));
  return kept.filter((index) => !gone.has(columns[index]?.key) && !gone.has(figureOf(columns, index) ?? ''));
}

/** What belongs to a figure does not go by itself. */
function dropOf(columns: readonly Column[], index: number): number {
  return figureOf(columns, index) === null ? (columns[index]?.drop ?? 0) : 0;
}

/** The key of the figure that the column belongs to; null where it stands for itself. */
function figureOf(columns: readonly Column[], index: number): string | null {
  const of = columns[index]?.of;
  return of !== undefined && columns.some(({ key }) => key === of) ? of : null;
}

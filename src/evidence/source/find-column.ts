/** Where a column stands that a source names. */
import { closest } from '../../text/closest.js';
import type { Table } from '../engine/engine.js';
import type { ProblemBook } from './problem-book.js';
import type { NamedColumn } from './source-plan.js';

/** Its index; null, and a problem, where the data do not have it or have it twice. */
export function findColumn(
  { columns, lacking }: Pick<Table, 'columns' | 'lacking'>,
  problems: ProblemBook,
  { name, path }: NamedColumn,
): number | null {
  const index = columns.indexOf(name);
  if (index === -1) {
    const near = closest(name, new Set(columns.filter((column) => column.trim() !== '')));
    problems.add({
      kind: 'unknown-column',
      path,
      subject: name,
      examples: columns.filter((column) => column.trim() !== '').slice(0, 3),
      candidates: near === null ? [] : [near],
    });
    return null;
  }
  if (columns.indexOf(name, index + 1) !== -1) {
    problems.add({ kind: 'unreadable-data', path, subject: `two columns are called "${name}"` });
    return null;
  }
  const [file] = lacking(index);
  if (file !== undefined) problems.add({ kind: 'unknown-column', path, subject: name, file });
  return index;
}

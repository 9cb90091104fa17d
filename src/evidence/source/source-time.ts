/** Which column holds the dates of a source, and how they are written. */
import type { FeedbackSource } from '../../model/feedback.js';
import { isEmptyText } from '../answers/codes.js';
import type { Time } from '../engine/count-query.js';
import type { Table } from '../engine/engine.js';
import { type DateFault, type DatePattern, dateOnly, detectPattern, shapesOf } from '../time/dates.js';
import { findColumn } from './find-column.js';
import type { ProblemBook } from './problem-book.js';
import type { NamedColumn } from './source-plan.js';

/** Null where there are no dates; `ambiguous`, and a problem, where they have two readings. */
export async function findTime(source: FeedbackSource, table: Table, problems: ProblemBook): Promise<Time | 'ambiguous' | null> {
  if (typeof source.date !== 'string') return null;
  return timeOf(source, { name: source.date, path: ['date'] }, table, problems);
}

/** The same for any column of dates. */
export async function timeOf(
  source: FeedbackSource,
  named: NamedColumn,
  table: Table,
  problems: ProblemBook,
): Promise<Time | 'ambiguous' | null> {
  const column = findColumn(table, problems, named);
  if (column === null) return null;
  const empty = [...(source.missing ?? []), ...(source.not_used ?? [])].map((code) => String(code).trim());
  const declared = source.format?.date;
  if (declared !== undefined) {
    const pattern = dateOnly(declared);
    if (pattern === null) problems.add({ kind: 'bad-date', path: ['format', 'date'], subject: declared });
    return pattern === null ? null : { column, pattern, empty };
  }
  const found = await patternOf(table, column, empty);
  if (typeof found === 'string') return { column, pattern: found, empty };
  if (found.kind === 'unknown') return { column, pattern: 'YYYY-MM-DD', empty };
  await addAmbiguity(problems, table, named, { column, pattern: 'YYYY-MM-DD', empty }, found.readings);
  return 'ambiguous';
}

/** The dates of a column can be read in two ways. */
export async function addAmbiguity(
  problems: ProblemBook,
  table: Table,
  { name, path }: NamedColumn,
  time: Time,
  readings: readonly DatePattern[],
): Promise<void> {
  const examples = await table.strays({ kind: 'date', time: { ...time, pattern: 'YYYY-MM-DD' } });
  problems.add({ kind: 'ambiguous-date', path, subject: name, examples, candidates: readings });
}

/** The beginning of the data is enough where it leaves no doubt. */
async function patternOf(table: Table, column: number, empty: readonly string[]): Promise<DatePattern | DateFault> {
  const texts = (await table.sample(column)).filter((text) => !isEmptyText(text) && !empty.includes(text.trim()));
  const first = detectPattern(shapesOf(texts));
  return typeof first === 'string' ? first : detectPattern(await table.shapes(column));
}

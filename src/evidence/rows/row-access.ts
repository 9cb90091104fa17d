/** What rows and pairs have in common: which rows a request means, and where its questions are answered. */
import { outcomeScale } from '../../model/scale.js';
import { questionAt } from '../answers/question-at.js';
import type { BaseQuery, Filter } from '../engine/count-query.js';
import type { Decoded, LongQuery, RowQuery, WideQuery } from '../engine/row-query.js';
import type { Question, RowRequest } from '../evidence.js';
import { aboutColumns, findLong } from '../long/long-columns.js';
import { findColumn } from '../source/find-column.js';
import { problemBook } from '../source/problem-book.js';
import type { SourceAccess } from '../source/source-access.js';
import { baseQuery } from '../source/source-frame.js';
import { segmentsOf } from '../source/source-plan.js';
import { windowOf } from '../time/windows.js';

/** The query for the rows that a request means; null where there can be none. */
export function requestedRows({ frame }: SourceAccess, { window, where }: RowRequest): BaseQuery | null {
  const windows = window === null ? [] : [window];
  if (frame.time === null && windowOf(frame.fixed, windows) === -1) return null;
  const filter: Filter[] = [];
  for (const [name, value] of Object.entries(where)) {
    const found = segmentsOf(frame.source).find(({ segment }) => segment === name);
    const column = found === undefined ? null : silentColumn(frame.table, found.name);
    if (found === undefined || column === null) return null;
    const texts = found.map === null ? [value] : [...found.map].flatMap(([text, word]) => (word === value ? [text.trim()] : []));
    filter.push({ column, texts, orNone: false, negated: false });
  }
  return { ...baseQuery(frame), windows: frame.time === null ? [] : windows, filter };
}

/** The column with that name; what is wrong with it has been reported already. */
export function silentColumn(table: SourceAccess['frame']['table'], name: string | undefined): number | null {
  return name === undefined ? null : findColumn(table, problemBook(''), { name, path: [] });
}

/** The questions of a request, and behind them the outcome where the source has one. */
export function askedFor({ frame: { source }, decoders }: SourceAccess, questions: readonly Question[]): readonly Question[] {
  const outcome = outcomeOf(source);
  const isKnown = decoders.decodedOf(outcome) !== null || decoders.numbersOf(outcome).length > 0;
  return isKnown ? [...questions, outcome] : questions;
}

/** The outcome as a question. */
export function outcomeOf({ origin, id }: SourceAccess['frame']['source']): Question {
  return questionAt(origin, ['outcome'], { source: id, measure: 'outcome', scale: outcomeScale });
}

/** Wide data: for each question its column. */
export function wideQuery({ decoders, rows }: SourceAccess, query: RowQuery, questions: readonly Question[]): WideQuery {
  const nothing: Decoded = { columns: [], numbers: new Map() };
  return { ...query, columns: questions.map((question) => decoders.decodedOf(question) ?? nothing), most: rows };
}

/** Long data: for each question the rows that hold its answers; null where the rows are nobody's. */
export function longQuery({ frame, decoders }: SourceAccess, query: RowQuery, questions: readonly Question[]): LongQuery | null {
  const { source, table } = frame;
  const respondent = silentColumn(table, source.respondent);
  const columns = findLong({ ...frame, problems: problemBook('') });
  if (respondent === null || columns === null) return null;
  const numbers = questions.flatMap((question, column) => decoders.numbersOf(question).map((known) => ({ ...known, column })));
  // Only the outcome can have a column of its own, and it comes last.
  const further = questions.flatMap((question) => decoders.decodedOf(question) ?? []);
  const keys = [...aboutColumns(columns), columns.value];
  return { ...query, respondent, keys, numbers, width: questions.length - further.length, further };
}

/** What rows and pairs have in common: which rows a request means, and which columns hold the answers. */
import { outcomeScale } from '../model/scale.js';
import type { BaseQuery, Decoded, Filter } from './engine.js';
import type { Question, RowRequest } from './evidence.js';
import { findColumn } from './find-column.js';
import { problemBook } from './problem-book.js';
import { questionAt } from './question-at.js';
import type { SourceAccess } from './read-source.js';
import { baseQuery } from './source-frame.js';
import { segmentsOf } from './source-plan.js';
import { windowOf } from './windows.js';

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

/** How the answers to each question are read; one that nobody has answered gives no numbers. */
export function decodedFor({ decoders }: SourceAccess, questions: readonly Question[]): readonly Decoded[] {
  return questions.map((question) => decoders.decodedOf(question) ?? { columns: [], numbers: new Map(), either: [] });
}

/** How the outcome is read; null where the source has none. */
export function outcomeOf({ frame: { source }, decoders }: SourceAccess): Decoded | null {
  return decoders.decodedOf(questionAt(source.origin, ['outcome'], { source: source.id, measure: 'outcome', scale: outcomeScale }));
}

/** The column that makes one respondent of several rows: only in long data. */
export function pivotOf({ frame: { source, table }, isLong }: SourceAccess): number | null {
  return isLong ? silentColumn(table, source.respondent) : null;
}

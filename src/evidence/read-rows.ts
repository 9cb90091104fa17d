/** Answers of respondents side by side. */
import type { RowRequest, Rows } from './evidence.js';
import { findLeft, leftIn } from './left.js';
import type { SourceAccess } from './read-source.js';
import { decodedFor, outcomeOf, pivotOf, requestedRows, silentColumn } from './row-access.js';

/** Null where the request asks for a segment that the source does not have. */
export async function readRows(access: SourceAccess, request: RowRequest): Promise<Rows | null> {
  const { frame, isLong, rows: most } = access;
  const base = requestedRows(access, request);
  const pivot = pivotOf(access);
  if (base === null || (isLong && pivot === null)) return null;
  const outcome = outcomeOf(access);
  const left = await findLeft(access);
  const respondent = silentColumn(frame.table, frame.source.respondent);
  const questions = decodedFor(access, request.questions);
  const table = await frame.table.rows({
    ...base,
    columns: outcome === null ? questions : [...questions, outcome],
    dates: left?.kind === 'date' ? [left.time] : [],
    texts: [...(left?.kind === 'texts' ? [left.column] : []), ...(respondent === null ? [] : [respondent])],
    weight: frame.weight,
    pivot,
    most,
    limit: request.limit,
  });
  const respondents = respondent === null ? null : (table.texts[table.texts.length - 1] ?? []);
  return {
    total: table.total,
    columns: table.columns.slice(0, questions.length),
    outcome: outcome === null ? null : (table.columns[questions.length] ?? null),
    left: left === null ? null : leftIn(access, left, table),
    weights: table.weights,
    respondents,
  };
}

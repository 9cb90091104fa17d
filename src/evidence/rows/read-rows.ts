/** Answers of respondents side by side. */

import type { RowQuery } from '../engine/row-query.js';
import type { RowRequest, Rows } from '../evidence.js';
import type { SourceAccess } from '../source/read-source.js';
import { findLeft, leftIn } from './left.js';
import { askedFor, longQuery, requestedRows, silentColumn, wideQuery } from './row-access.js';

/** Null where the rows are nobody's, or the request asks for a segment that the source does not have. */
export async function readRows(access: SourceAccess, request: RowRequest): Promise<Rows | null> {
  const { table, source, weight } = access.frame;
  const base = requestedRows(access, request);
  if (base === null) return null;
  const left = await findLeft(access);
  const respondent = silentColumn(table, source.respondent);
  const query: RowQuery = {
    ...base,
    dates: left?.kind === 'date' ? [left.time] : [],
    texts: [...(left?.kind === 'texts' ? [left.column] : []), ...(respondent === null ? [] : [respondent])],
    weight,
    limit: request.limit,
  };
  const questions = askedFor(access, request.questions);
  const long = access.isLong ? longQuery(access, query, questions) : null;
  if (access.isLong && long === null) return null;
  const rows = long === null ? await table.wideRows(wideQuery(access, query, questions)) : await table.longRows(long);
  const count = request.questions.length;
  return {
    total: rows.total,
    columns: rows.columns.slice(0, count),
    outcome: questions.length === count ? null : (rows.columns[count] ?? null),
    left: left === null ? null : await leftIn(access, left, rows),
    weights: rows.weights,
    respondents: respondent === null ? null : (rows.texts[rows.texts.length - 1] ?? []),
  };
}

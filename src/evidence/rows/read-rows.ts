/** Answers of respondents side by side. */

import type { LongQuery, RowQuery, WideQuery } from '../engine/row-query.js';
import type { RowRequest, Rows } from '../evidence.js';
import type { SourceAccess } from '../source/source-access.js';
import { findLeft, type LeftColumn, leftIn } from './left.js';
import { askedFor, longQuery, requestedRows, silentColumn, wideQuery } from './row-access.js';

/** What is asked of the data for the rows of a request. */
export interface RowsQuestion {
  readonly left: LeftColumn | null;
  readonly respondent: number | null;
  readonly query: { readonly long: LongQuery } | { readonly wide: WideQuery };
}

/** Null where the rows are nobody's, or the request asks for a segment that the source does not have. */
export async function rowsQuestion(access: SourceAccess, request: RowRequest): Promise<RowsQuestion | null> {
  const { table, source, weight } = access.frame;
  const base = requestedRows(access, request);
  if (base === null) return null;
  const left = await findLeft(access);
  const respondent = request.named === true ? silentColumn(table, source.respondent) : null;
  const query: RowQuery = {
    ...base,
    dates: left?.kind === 'date' ? [left.time] : [],
    texts: [...(left?.kind === 'texts' ? [left.column] : []), ...(respondent === null ? [] : [respondent])],
    weight,
    limit: request.limit,
  };
  const questions = askedFor(access, request.questions);
  if (!access.isLong) return { left, respondent, query: { wide: wideQuery(access, query, questions) } };
  const long = longQuery(access, query, questions);
  return long === null ? null : { left, respondent, query: { long } };
}

/** Null where there is no question to ask. */
export async function readRows(access: SourceAccess, request: RowRequest): Promise<Rows | null> {
  const question = await rowsQuestion(access, request);
  if (question === null) return null;
  const { left, respondent, query } = question;
  const { table } = access.frame;
  const rows = 'wide' in query ? await table.wideRows(query.wide) : await table.longRows(query.long);
  const count = request.questions.length;
  return {
    total: rows.total,
    columns: rows.columns.slice(0, count),
    outcome: rows.columns[count] ?? null,
    left: left === null ? null : await leftIn(access, left, rows),
    weights: rows.weights,
    respondents: respondent === null ? null : (rows.texts[rows.texts.length - 1] ?? []),
  };
}

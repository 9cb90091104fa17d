/** What follows from the rows of respondents, computed once for the same data where the engine remembers. */
import type { RowRequest } from '../evidence.js';
import type { SourceAccess } from '../source/source-access.js';
import { rowsQuestion } from './read-rows.js';

/** As `derived` of the evidence. */
export async function readDerived<Result>(
  access: SourceAccess,
  request: RowRequest,
  about: unknown,
  compute: () => Promise<Result>,
): Promise<Result> {
  const { table, source } = access.frame;
  if (table.derived === undefined) return compute();
  const question = await rowsQuestion(access, request);
  // Who left depends on more than is asked of the data: within which time it counts.
  return question === null ? compute() : table.derived([about, source.left ?? null, question], compute);
}

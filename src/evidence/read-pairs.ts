/** Sums over pairs of questions: what correlations need, however many respondents there are. */
import type { PairSums, RowRequest } from './evidence.js';
import type { SourceAccess } from './read-source.js';
import { decodedFor, outcomeOf, pivotOf, requestedRows } from './row-access.js';
import { toWholeNumbers } from './whole-numbers.js';

/** `x` is the question of the row, `y` that of the column. Null where the source has no such respondents. */
export async function readPairs(access: SourceAccess, request: RowRequest): Promise<readonly (readonly PairSums[])[] | null> {
  const base = requestedRows(access, request);
  const pivot = pivotOf(access);
  if (base === null || (access.isLong && pivot === null)) return null;
  const outcome = outcomeOf(access);
  const questions = decodedFor(access, request.questions);
  const columns = (outcome === null ? questions : [...questions, outcome]).map(toWholeNumbers);
  const sums = await access.frame.table.pairs({ ...base, columns: columns.map(({ decoded }) => decoded), pivot });
  return sums.map((row, i) => row.map((pair, j) => scaledDown(pair, columns[i]?.factor ?? 1, columns[j]?.factor ?? 1)));
}

function scaledDown({ n, x, y, xx, yy, xy }: PairSums, ofX: number, ofY: number): PairSums {
  return { n, x: x / ofX, y: y / ofY, xx: xx / ofX ** 2, yy: yy / ofY ** 2, xy: xy / (ofX * ofY) };
}

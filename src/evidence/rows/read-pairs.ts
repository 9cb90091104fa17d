/** Sums over pairs of questions: what correlations need, however many respondents there are. */

import { factorFor } from '../answers/whole-numbers.js';
import type { PairSums, RowRequest } from '../evidence.js';
import type { SourceAccess } from '../source/source-access.js';
import { askedFor, longQuery, requestedRows, wideQuery } from './row-access.js';

/** `x` is the question of the row, `y` that of the column. Null where the rows are nobody's. */
export async function readPairs(access: SourceAccess, request: RowRequest): Promise<readonly (readonly PairSums[])[] | null> {
  const { table } = access.frame;
  const base = requestedRows(access, request);
  if (base === null) return null;
  const query = { ...base, dates: [], texts: [], weight: null, limit: 0 };
  const questions = askedFor(access, request.questions);
  if (!access.isLong) {
    const wide = wideQuery(access, query, questions);
    const factors = wide.columns.map(({ numbers }) => factorFor([...numbers.values()]));
    const columns = wide.columns.map((decoded, index) => ({ ...decoded, numbers: scaled(decoded.numbers, factors[index] ?? 1) }));
    return scaledDown(await table.widePairs({ ...wide, columns }), factors);
  }
  const long = longQuery(access, query, questions);
  if (long === null) return null;
  const { numbers, further, width } = long;
  const factors = [
    ...Array.from({ length: width }, (_, index) => factorFor(numbers.flatMap(({ column, number }) => (column === index ? [number] : [])))),
    ...further.map((decoded) => factorFor([...decoded.numbers.values()])),
  ];
  const whole = numbers.map((known) => ({ ...known, number: Math.round(known.number * (factors[known.column] ?? 1)) }));
  const own = further.map((decoded, index) => ({ ...decoded, numbers: scaled(decoded.numbers, factors[width + index] ?? 1) }));
  return scaledDown(await table.longPairs({ ...long, numbers: whole, further: own }), factors);
}

function scaled(numbers: ReadonlyMap<string, number>, factor: number): ReadonlyMap<string, number> {
  return new Map([...numbers].map(([text, number]) => [text, Math.round(number * factor)]));
}

function scaledDown(sums: readonly (readonly PairSums[])[], factors: readonly number[]): readonly (readonly PairSums[])[] {
  return sums.map((row, i) =>
    row.map(({ n, x, y, xx, yy, xy }, j) => {
      const [ofX, ofY] = [factors[i] ?? 1, factors[j] ?? 1];
      return { n, x: x / ofX, y: y / ofY, xx: xx / ofX ** 2, yy: yy / ofY ** 2, xy: xy / (ofX * ofY) };
    }),
  );
}

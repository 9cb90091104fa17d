/**
 * Facts about the passengers of the airline, computed from the file itself, row by row and as plainly as can be: what tp says of them must
 * be the same. Nothing of the file is written down here, because nobody knows under which licence it may be.
 */
import { readFileSync } from 'node:fs';

export interface AirlineQuestion {
  readonly column: string;
  readonly n: number;
  /** Zeros. */
  readonly notUsed: number;
  readonly missing: number;
  readonly invalid: number;
  /** How often each of 1 to 5 was given. */
  readonly frequencies: readonly number[];
  /** 0–100. */
  readonly mean: number;
  /** How many rated this and said whether they were satisfied, and Pearson’s correlation of the two. */
  readonly withOutcome: { readonly n: number; readonly r: number };
}

export interface AirlineFacts {
  readonly rows: number;
  /** In the order of the columns. */
  readonly questions: readonly AirlineQuestion[];
  /** The mean of the outcome, 0–100. */
  readonly outcome: { readonly n: number; readonly mean: number };
  /** How many rated both of two columns, in the order of the questions. */
  readonly pairs: readonly (readonly number[])[];
  /** The share of the outcome that all fourteen explain: over complete rows, and from pairwise correlations. */
  readonly listwise: { readonly n: number; readonly r2: number };
  readonly pairwise: { readonly least: number; readonly r2: number };
  /** Rows by the value of each column that splits the passengers. */
  readonly segments: Readonly<Record<'Class' | 'Type of Travel' | 'Customer Type' | 'Gender', Readonly<Record<string, number>>>>;
}

/** The fourteen columns that are rated, in the order of the file. */
export const airlineColumns = [
  'Inflight wifi service',
  'Departure/Arrival time convenient',
  'Ease of Online booking',
  'Gate location',
  'Food and drink',
  'Online boarding',
  'Seat comfort',
  'Inflight entertainment',
  'On-board service',
  'Leg room service',
  'Baggage handling',
  'Checkin service',
  'Inflight service',
  'Cleanliness',
] as const;

type Cell = number | 'not used' | 'missing' | 'invalid';

/** How many rows have two numbers, and Pearson’s correlation of these. */
interface Pairs {
  readonly n: number;
  readonly r: number;
}

const known = new Map<string, AirlineFacts>();

/** The facts of the file at `path`; they are computed once. */
export function airlineFacts(path: string): AirlineFacts {
  const facts = known.get(path) ?? computedFacts(path);
  known.set(path, facts);
  return facts;
}

function computedFacts(path: string): AirlineFacts {
  const { header, rows } = readTable(path);
  const texts = (column: string) => {
    const index = header.indexOf(column);
    return rows.map((row) => row[index] ?? '');
  };
  const columns = airlineColumns.map((column) => texts(column).map(toCell));
  const outcome = texts('satisfaction').map(toOutcome);
  const halfMatrix = columns.map((xs, index) => columns.slice(0, index + 1).map((ys) => pairsOf(xs, ys)));
  const matrix = columns.map((_, i) => columns.map((_, j) => halfMatrix[Math.max(i, j)][Math.min(i, j)]));
  const toOutcomes = columns.map((xs) => pairsOf(xs, outcome));
  const complete = rows.flatMap((_, row) => {
    const cells = [...columns, outcome].map((cellsOfColumn) => cellsOfColumn[row]);
    return cells.every((cell) => typeof cell === 'number') ? [cells] : [];
  });
  return {
    rows: rows.length,
    questions: columns.map((cells, index) => toQuestion(airlineColumns[index], cells, toOutcomes[index])),
    outcome: { n: numbersOf(outcome).length, mean: meanOf(numbersOf(outcome)) },
    pairs: matrix.map((line) => line.map(({ n }) => n)),
    listwise: { n: complete.length, r2: explained(complete) },
    pairwise: {
      least: Math.min(...[...matrix.flat(), ...toOutcomes].map(({ n }) => n)),
      r2: explainedBy(
        matrix.map((line) => line.map(({ r }) => r)),
        toOutcomes.map(({ r }) => r),
      ),
    },
    segments: {
      Class: countsOf(texts('Class')),
      'Type of Travel': countsOf(texts('Type of Travel')),
      'Customer Type': countsOf(texts('Customer Type')),
      Gender: countsOf(texts('Gender')),
    },
  };
}

/** The file has no quotes, so that commas alone part its fields; where it had some, every figure here would be wrong. */
function readTable(path: string): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const text = readFileSync(path, 'utf8');
  if (text.includes('"')) throw new Error('The file has quotes in it, and this reader knows none');
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  return { header, rows };
}

function toCell(text: string): Cell {
  if (text === '') return 'missing';
  if (text === '0') return 'not used';
  return /^[1-5]$/.test(text) ? Number(text) : 'invalid';
}

function toOutcome(text: string): Cell {
  if (text === 'satisfied') return 100;
  return text === 'neutral or dissatisfied' ? 0 : 'invalid';
}

function toQuestion(column: string, cells: readonly Cell[], withOutcome: Pairs): AirlineQuestion {
  const given = numbersOf(cells);
  const count = (wanted: Cell) => cells.filter((cell) => cell === wanted).length;
  return {
    column,
    n: given.length,
    notUsed: count('not used'),
    missing: count('missing'),
    invalid: count('invalid'),
    frequencies: [1, 2, 3, 4, 5].map(count),
    mean: 25 * (meanOf(given) - 1),
    withOutcome,
  };
}

function numbersOf(cells: readonly Cell[]): readonly number[] {
  return cells.filter((cell) => typeof cell === 'number');
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function pairsOf(allXs: readonly Cell[], allYs: readonly Cell[]): Pairs {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [row, x] of allXs.entries()) {
    const y = allYs[row];
    if (typeof x !== 'number' || typeof y !== 'number') continue;
    xs.push(x);
    ys.push(y);
  }
  const [mx, my] = [meanOf(xs), meanOf(ys)];
  const sum = (of: (x: number, y: number) => number) => xs.reduce((total, x, index) => total + of(x - mx, ys[index] - my), 0);
  return { n: xs.length, r: sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y)) };
}

/** R² of the regression of the last number of each row on all others, by the normal equations of the deviations from the means. */
function explained(rows: readonly (readonly number[])[]): number {
  const width = rows[0].length;
  const means = rows[0].map((_, column) => meanOf(rows.map((row) => row[column])));
  const product = (i: number, j: number) => rows.reduce((sum, row) => sum + (row[i] - means[i]) * (row[j] - means[j]), 0);
  const drivers = Array.from({ length: width - 1 }, (_, index) => index);
  const right = drivers.map((i) => product(i, width - 1));
  return (
    explainedBy(
      drivers.map((i) => drivers.map((j) => product(i, j))),
      right,
    ) / product(width - 1, width - 1)
  );
}

/** b · r where matrix · b = r: of correlations, the share that all drivers explain. */
function explainedBy(matrix: readonly (readonly number[])[], right: readonly number[]): number {
  return solve(matrix, right).reduce((sum, weight, index) => sum + weight * right[index], 0);
}

/** Gauss’s elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, index) => [...line, right[index]]);
  for (const [at] of lines.entries()) {
    const largest = lines.reduce((best, line, row) => (row >= at && Math.abs(line[at]) > Math.abs(lines[best][at]) ? row : best), at);
    [lines[at], lines[largest]] = [lines[largest], lines[at]];
    for (const line of lines.slice(at + 1)) {
      const factor = line[at] / lines[at][at];
      for (let column = at; column < line.length; column += 1) line[column] -= factor * lines[at][column];
    }
  }
  const solution: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const known = solution.reduce((sum, value, index) => sum + value * lines[at][at + 1 + index], 0);
    solution.unshift((lines[at][lines.length] - known) / lines[at][at]);
  }
  return solution;
}

function countsOf(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

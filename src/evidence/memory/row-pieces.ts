/** Rows side by side, as fields by name. */
import type { DecimalSign } from '../answers/number.js';
import { type Decoded, type LongQuery, type RowQuery, textSeparator, type WideQuery } from '../engine/row-query.js';
import type { LongCodes } from '../rows/long-codes.js';
import type { LongRows } from '../rows/long-rows.js';
import type { Piece } from '../rows/piece.js';
import type { WideRows } from '../rows/wide-rows.js';
import { numbersOf } from './column.js';
import type { Data } from './data.js';
import { dayReader } from './day-reader.js';
import { plainNumber } from './decimal.js';
import { oneGroup, partedBy } from './grouping.js';
import { inWindow, meantDay, type Selection } from './selection.js';

/** A field of all rows: numbers, or texts. */
type Field = { readonly name: string } & ({ readonly numbers: Float64Array } | { readonly texts: (row: number) => string });

/** Rows of wide data. */
export function wideRowsIn(data: Data): WideRows {
  return {
    total: async (query) => inWindow(data, query, 1).rows,
    visit: async (query, step, start) => {
      const selection = inWindow(data, query, step);
      give(selection.rows, wideFields(selection, query), start);
    },
  };
}

/** Rows of long data; codes take the place of the hashes that the query engine gives respondents. */
export function longRowsIn(data: Data): LongRows {
  return {
    visit: async (query, codes, start) => {
      const selection = inWindow(data, query, 1);
      give(selection.rows, longFields(selection, query, codes), start);
    },
  };
}

function give(length: number, fields: readonly Field[], start: (names: readonly string[]) => (piece: Piece) => void): void {
  const take = start(fields.map(({ name }) => name));
  const none = new Float64Array(length).fill(Number.NaN);
  const numbers = (column: number) => {
    const field = fields[column];
    return field !== undefined && 'numbers' in field ? field.numbers : none;
  };
  const text = (column: number, row: number) => {
    const field = fields[column];
    return field !== undefined && 'texts' in field ? field.texts(row) : '';
  };
  if (length > 0) take({ length, numbers, text });
}

function wideFields(selection: Selection, query: WideQuery): readonly Field[] {
  const numbers = query.columns.map((decoded, index) => ({ name: `x${index}`, numbers: decodedNumbers(selection, decoded) }));
  const fields = [...numbers, ...commonFields(selection, query)];
  return fields.length === 0 ? [{ name: 'nothing', numbers: new Float64Array(selection.rows) }] : fields;
}

function longFields(selection: Selection, query: LongQuery, codes: LongCodes): readonly Field[] {
  const respondent = selection.column(query.respondent);
  // Who has no name but blanks is nobody, and has no code either.
  const isSomebody = Uint8Array.from(respondent.texts, (text) => (/[^ ]/.test(text) ? 1 : 0));
  const found = codeNumbers(selection, query.keys, codes);
  return [
    { name: 'high', numbers: new Float64Array(selection.rows) },
    { name: 'low', numbers: Float64Array.from(respondent.codes) },
    { name: 'code', numbers: found.map((code, row) => (isSomebody[respondent.codes[row] ?? 0] === 1 ? code : -1)) },
    ...query.further.map((decoded, index) => ({ name: `x${index}`, numbers: decodedNumbers(selection, decoded) })),
    ...commonFields(selection, query),
  ];
}

/** The code of each row by its texts, −1 where one of them has none. */
function codeNumbers(selection: Selection, keys: readonly number[], { texts }: LongCodes): Float64Array {
  const codes = new Float64Array(selection.rows);
  for (const [key, index] of keys.entries()) {
    const places = new Map((texts[key] ?? []).map((text, place) => [text, place]));
    const numbers = numbersOf(selection.column(index), (text) => places.get(text) ?? -1);
    for (let row = 0; row < codes.length; row += 1) {
      const place = numbers[row] ?? -1;
      codes[row] = place === -1 || codes[row] === -1 ? -1 : (codes[row] ?? 0) * places.size + place;
    }
  }
  return codes;
}

/** The number of each row; NaN where its text gives none. */
function decodedNumbers(selection: Selection, { columns, numbers }: Decoded): Float64Array {
  const result = new Float64Array(selection.rows).fill(Number.NaN);
  if (numbers.size === 0) return result;
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return joinedNumbers(selection, only, numbers);
  for (const indexes of columns) {
    const found = joinedNumbers(selection, indexes, numbers);
    for (let row = 0; row < result.length; row += 1) if (Number.isNaN(result[row])) result[row] = found[row] ?? Number.NaN;
  }
  return result;
}

/** The texts of several columns together are looked up once for each pair that occurs. */
function joinedNumbers(selection: Selection, indexes: readonly number[], numbers: ReadonlyMap<string, number>): Float64Array {
  const columns = indexes.map((index) => selection.column(index));
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return numbersOf(only, (text) => numbers.get(text) ?? Number.NaN);
  let grouping = oneGroup(selection.rows);
  for (const { codes, texts } of columns) grouping = partedBy(grouping, codes, texts.length);
  const byGroup = grouping.firsts.map((row) => {
    const text = columns.map(({ codes, texts }) => texts[codes[row] ?? 0] ?? '').join(textSeparator);
    return numbers.get(text) ?? Number.NaN;
  });
  return Float64Array.from(grouping.ids, (group) => byGroup[group] ?? Number.NaN);
}

/** The days, dates, weights and texts of a row: days, d0 …, w, t0 …. */
function commonFields(selection: Selection, { time, dates, texts, weight, decimal }: RowQuery): readonly Field[] {
  return [
    ...(time === null ? [] : [{ name: 'days', numbers: numbersOf(selection.column(time.column), dayReader(time.pattern)) }]),
    ...dates.map((date, index) => ({ name: `d${index}`, numbers: numbersOf(selection.column(date.column), meantDay(date)) })),
    ...(weight === null ? [] : [{ name: 'w', numbers: numbersOf(selection.column(weight), (text) => weightIn(text, decimal)) }]),
    ...texts.map((index, place) => {
      const column = selection.column(index);
      return { name: `t${place}`, texts: (row: number) => column.texts[column.codes[row] ?? 0] ?? '' };
    }),
  ];
}

function weightIn(text: string, decimal: DecimalSign | null): number {
  const plain = plainNumber(text, decimal);
  const number = plain === null ? Number.NaN : Number(plain);
  return number > 0 ? number : Number.NaN;
}

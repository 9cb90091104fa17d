/** A table as programs want it: nothing rounded, nothing translated, one value a cell. */
import type { Cell, CellInterval, CellType, Column, TableBlock } from '../../reports/report.js';
import { exactNumber } from './exact-number.js';

export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** A text is what a person wrote and may need care; a number is tp's own. Null is unknown. */
export type RawCell = { readonly text: string } | { readonly number: string } | null;

/** Intervals become two columns, `<key>_low` and `<key>_high`, and money `<key>_amount` and `<key>_currency`. */
export function rawTable({ columns, rows }: TableBlock): RawTable {
  return {
    header: columns.flatMap(({ key, type }) => partsOf(type).map((part) => (part === '' ? key : `${key}_${part}`))),
    rows: rows.map(({ cells }) => columns.flatMap((column, index) => rawCells(cells[index] ?? null, column))),
  };
}

function partsOf(type: CellType): readonly string[] {
  if (isIntervalType(type)) return ['low', 'high'];
  return type === 'money' ? ['amount', 'currency'] : [''];
}

function rawCells(cell: Cell, { type }: Column): readonly RawCell[] {
  if (cell === null) return partsOf(type).map(() => null);
  if (typeof cell === 'string') return [{ text: cell }];
  if (typeof cell === 'number') return [toNumber(cell)];
  if (isSeries(cell)) return [{ text: cell.map((value) => (value === null ? '' : exactNumber(value))).join(';') }];
  if ('amount' in cell) return [toNumber(cell.amount), { text: cell.currency }];
  return [toNumber(cell.low), toNumber(cell.high)];
}

function isIntervalType(type: CellType): boolean {
  return type.endsWith('interval') || type === 'range';
}

function isSeries(cell: Exclude<Cell, string | number | null>): cell is readonly (number | null)[] {
  return Array.isArray(cell);
}

function toNumber(value: CellInterval['low']): RawCell {
  return { number: exactNumber(value) };
}

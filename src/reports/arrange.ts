/** Brings the rows of a report into the order and the extent that the user asks for, in the tables and in the data alike. */
import { neededBlocks } from './needed.js';
import type { Block, Cell, Report, TableBlock, TableRow } from './report.js';

/** The order and the extent of one table. */
export interface TableArrangement {
  /** The key of a column; `-key` for falling order. */
  readonly sort: string | null;
  readonly limit: number | null;
  /** Keys of columns, in the order wanted; null: all. */
  readonly columns: readonly string[] | null;
}

export interface Arrangement extends TableArrangement {
  /** One table for each group: what a row belongs to, and what that is called; null: one table. */
  readonly groupOf: ((row: TableRow) => { readonly key: string; readonly label: string }) | null;
}

/** The first table of a report: in most its rows are those of the data, one by one. */
export function mainTable({ blocks }: Report): TableBlock | null {
  return blocks.find((block) => block.kind === 'table') ?? null;
}

/** The report with its first table, and the rows of its data, arranged. Columns that it lacks are the caller's to refuse. */
export function arrange(report: Report, arrangement: Arrangement): Report {
  const table = mainTable(report);
  if (table === null) return report;
  const { table: arranged, order } = arrangeTable(table, arrangement);
  const tables = arrangement.groupOf === null ? [arranged] : grouped(arranged, arrangement.groupOf);
  const rows = isTableOf(table, report.data.rows) ? order.flatMap((index) => report.data.rows[index] ?? []) : report.data.rows;
  const blocks = report.blocks.flatMap((block): readonly Block[] => (block === table ? tables : [block]));
  const keys = new Set(blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ key }) => key) : [])));
  return {
    ...report,
    blocks: arrangement.columns === null ? blocks : neededBlocks(blocks, keys),
    data: { ...report.data, rows },
  };
}

/** The table arranged, and which of its rows are left, in their order. */
export function arrangeTable(
  table: TableBlock,
  arrangement: TableArrangement,
): { readonly table: TableBlock; readonly order: readonly number[] } {
  const order = orderOf(table, arrangement);
  return { table: narrow({ ...table, rows: order.flatMap((index) => table.rows[index] ?? []) }, arrangement.columns), order };
}

/** True where the rows of the table are those of the data, each about the same. */
function isTableOf({ rows }: TableBlock, data: Report['data']['rows']): boolean {
  return (
    rows.length === data.length &&
    rows.every(
      ({ about }, index) =>
        about === null || Object.entries(data[index] ?? {}).some(([key, value]) => key === about.type && value === about.id),
    )
  );
}

function orderOf({ columns, rows }: TableBlock, { sort, limit }: TableArrangement): readonly number[] {
  const indexes = rows.map((_, index) => index);
  if (sort !== null) {
    const falling = sort.startsWith('-');
    const column = columns.findIndex(({ key }) => key === (falling ? sort.slice(1) : sort));
    indexes.sort((a, b) => compare(rows[a]?.cells[column] ?? null, rows[b]?.cells[column] ?? null, falling ? -1 : 1) || a - b);
  }
  return limit === null ? indexes : indexes.slice(0, limit);
}

/** Unknown comes last either way. */
function compare(a: Cell, b: Cell, sign: number): number {
  const [first, second] = [orderable(a), orderable(b)];
  if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
  if (first === second) return 0;
  return (first < second ? -1 : 1) * sign;
}

function orderable(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  if ('amount' in cell) return cell.amount;
  return 'low' in cell ? cell.low : (cell.findLast((value) => value !== null) ?? null);
}

function narrow(table: TableBlock, keys: readonly string[] | null): TableBlock {
  if (keys === null) return table;
  const indexes = keys.map((wanted) => table.columns.findIndex(({ key }) => key === wanted)).filter((index) => index >= 0);
  return {
    ...table,
    columns: indexes.flatMap((index) => (table.columns[index] === undefined ? [] : [{ ...table.columns[index], drop: 0 }])),
    rows: table.rows.map((row) => ({ ...row, cells: indexes.map((index) => row.cells[index] ?? null) })),
  };
}

function grouped(table: TableBlock, groupOf: NonNullable<Arrangement['groupOf']>): readonly Block[] {
  if (table.rows.length === 0) return [table];
  const groups = new Map<string, { readonly label: string; readonly rows: TableRow[] }>();
  for (const row of table.rows) {
    const { key, label } = groupOf(row);
    const group = groups.get(key) ?? { label, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.entries()].flatMap(([key, { label, rows }]): readonly Block[] => [
    { kind: 'heading', text: label },
    { ...table, name: `${table.name}-${key}`, rows },
  ]);
}

/** The files of a source in memory as one table. */
import { columnsIn } from '../files/columns-in.js';
import type { Column } from './column.js';
import { Declined } from './declined.js';
import type { ReadFile } from './read-file.js';

export interface Data {
  readonly files: readonly ReadFile[];
  /** The names of all columns, those of the first file first. */
  readonly names: readonly string[];
  readonly rows: number;
  /** A column by its index; `Declined` for one that was not asked for. */
  column(index: number): Column;
}

/** The files one after the other; a column is put together when it is first asked for. */
export function dataOf(files: readonly ReadFile[]): Data {
  const names = columnsIn(files);
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const known = new Map<number, Column>();
  return {
    files,
    names,
    rows,
    column(index) {
      const column = known.get(index) ?? oneAfterTheOther(files, names[index] ?? '', rows);
      known.set(index, column);
      return column;
    },
  };
}

function oneAfterTheOther(files: readonly ReadFile[], name: string, rows: number): Column {
  const parts = files.map((file) => file.columns.get(name)?.() ?? null);
  const [only = null] = parts;
  if (parts.every((part) => part === null)) throw new Declined(`the column "${name}"`);
  if (only !== null && parts.length === 1) return only;
  const texts = [''];
  const byText = new Map([['', 0]]);
  const codes = new Uint32Array(rows);
  let start = 0;
  for (const [index, part] of parts.entries()) {
    const places = (part?.texts ?? []).map((text) => {
      const known = byText.get(text) ?? texts.length;
      if (known === texts.length) texts.push(text);
      byText.set(text, known);
      return known;
    });
    for (const [row, code] of (part?.codes ?? []).entries()) codes[start + row] = places[code] ?? 0;
    start += files[index]?.rows ?? 0;
  }
  return { texts, codes };
}

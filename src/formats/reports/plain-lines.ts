/** A table for programs that read lines: one record a line, parted by tabs, nothing cut or rounded. */
import type { TableBlock } from '../../reports/report.js';
import { logText } from '../diagnostics/log-text.js';
import { plainTable } from '../plain-table.js';
import { rawTable } from './raw-table.js';

export function plainLines(block: TableBlock): string {
  const cells = rawTable(block).rows.map((row) =>
    row.map((cell) => (cell === null ? '' : 'text' in cell ? logText(cell.text) : cell.number)),
  );
  return plainTable(cells);
}

/** All formats that write a drawing as its table. A new format is a file and a line here. */
import { mdTable } from './md-table.js';
import type { TableFormat } from './table-format.js';
import { txtTable } from './txt-table.js';

export const tableFormats: readonly TableFormat[] = [mdTable, txtTable];

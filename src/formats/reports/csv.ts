/** A table of a report as comma-separated values. */
import { csvTable } from './csv-table.js';
import { chosen, type ReportFormat, rendered, tablesOf } from './format.js';

export const csv: ReportFormat = {
  name: 'csv',
  extensions: ['.csv'],
  summary: 'the first table, or the one named, with full precision',
  async render(report, { table }) {
    const block = chosen(tablesOf(report), 'table', table);
    return block.kind === 'refused' ? block : rendered(csvTable(block));
  },
};

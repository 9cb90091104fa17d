/** A journey as a table in Markdown: the twin of its map, to be read where no picture is seen. */
import { journeyTable } from '../../diagrams/journey-table.js';
import type { JourneyFormat } from './journey-format.js';
import { markdownOf, mdTable } from './md-table.js';

export const md: JourneyFormat = {
  name: mdTable.name,
  extensions: mdTable.extensions,
  summary: mdTable.summary,
  write(journey, { lanes, language }) {
    return { text: markdownOf(journeyTable(journey, lanes, language), journey.file), notes: [] };
  },
};

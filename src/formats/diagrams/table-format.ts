/** What a format gets that writes a drawing as its table instead of drawing pages. */
import type { DiagramTable } from '../../diagrams/table.js';
import type { Style } from '../style.js';

export interface TableContext {
  /** The file that was drawn, where it is one; null for a drawing of many. */
  readonly file: string | null;
  /** How text may look, where it is for a terminal. */
  readonly style: Style;
}

export interface TableFormat {
  readonly name: string;
  /** Of files in this format, with the dot; the first is that of files which tp names itself. */
  readonly extensions: readonly string[];
  /** One line, which a shell shows beside the name. */
  readonly summary: string;
  /** The text ends in a line break. */
  readonly writeTable: (table: DiagramTable, context: TableContext) => string;
}

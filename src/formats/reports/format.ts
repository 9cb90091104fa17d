/** What a format of reports gets, and what it gives. */
import type { ChartBlock, Report, TableBlock } from '../../reports/report.js';
import type { Style } from '../style.js';

/** What a row is about. */
export interface About {
  readonly type: string;
  readonly id: string;
}

/** What a format may want to know besides the report. */
export interface ReportContext {
  /** How text may look in a terminal. */
  readonly style: Style;
  /** Text for programs: one record a line, parted by tabs. */
  readonly plain: boolean;
  /** The table that is wanted where a format writes only one; null: the first. */
  readonly table: string | null;
  /** The chart that is wanted where a format writes only one; null: the first. */
  readonly chart: string | null;
  /** Files can be written beside the text: without it a format that would link to charts leaves them out. */
  readonly beside: boolean;
  /** Options of the command that show columns for which a terminal has no room: `--columns` those of the first table, `-f csv` all. */
  readonly ways: readonly string[];
  /** Where the file of an entity lies, seen from the file that is written, with slashes; null where there is no link to give. */
  readonly pathOf: (about: About) => string | null;
}

/** The text of a report that ends in a line break, and the files that it links to, to be written beside it. */
export interface RenderedReport {
  readonly kind: 'rendered';
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The report has nothing that the format could write. */
export interface RefusedReport {
  readonly kind: 'refused';
  /** What is missing. */
  readonly lacks: 'table' | 'chart';
  /** The one that was asked for; null where any would have done. */
  readonly wanted: string | null;
  /** The names of those that there are. */
  readonly names: readonly string[];
}

/** One way to write a report. */
export interface ReportFormat {
  readonly name: string;
  /** Of files in this format, with the dot; the first is that of files which tp names itself. */
  readonly extensions: readonly string[];
  /** One line, which a shell shows beside the name. */
  readonly summary: string;
  render(report: Report, context: ReportContext): Promise<RenderedReport | RefusedReport>;
}

/** A report that could be written. */
export function rendered(text: string, files: RenderedReport['files'] = []): RenderedReport {
  return { kind: 'rendered', text, files };
}

/** Of the tables or the charts of a report the one that is wanted by name, or the first; a refusal where there is none. */
export function chosen<Block extends { readonly name: string }>(
  blocks: readonly Block[],
  lacks: RefusedReport['lacks'],
  wanted: string | null,
): Block | RefusedReport {
  const found = wanted === null ? blocks[0] : blocks.find(({ name }) => name === wanted);
  return found ?? { kind: 'refused', lacks, wanted, names: blocks.map(({ name }) => name) };
}

/** Its tables, in their order. */
export function tablesOf({ blocks }: Report): readonly TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** Its charts, in their order. */
export function chartsOf({ blocks }: Report): readonly ChartBlock[] {
  return blocks.filter((block) => block.kind === 'chart');
}

/** Reports on small workspaces for tests. */
import { everybody } from '../../src/analysis/grouping.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { text } from '../../src/formats/reports/text.js';
import { parseQuery } from '../../src/model/query.js';
import { makeReport } from '../../src/reports/make-report.js';
import type { Report, TableBlock } from '../../src/reports/report.js';
import type { ReportMaker, ReportOptions } from '../../src/reports/report-maker.js';
import { evidenceOf } from './evidence.js';
import { terminal } from './report.js';
import { loadExample } from './workspace.js';

/** A report on the workspace of an example text; `query` as people write it. */
export async function madeReport(
  maker: ReportMaker,
  files: string,
  evidence: Evidence = evidenceOf([]),
  { query = '', ...options }: Partial<ReportOptions> & { readonly query?: string } = {},
): Promise<Report> {
  const { workspace } = await loadExample(files);
  const parsed = parseQuery(query === '' ? [] : [query]);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return makeReport(
    maker,
    {
      workspace,
      evidence,
      options: {
        language: 'en',
        grouping: everybody,
        selects: parsed.query,
        filtered: query !== '',
        importance: 'relevance',
        weighting: 'survey',
        asOf: null,
        seed: 1,
        bootstrap: false,
        ...options,
      },
    },
    { version: '1.2.3', revision: null },
  );
}

/** The table of that name. */
export function tableOf({ blocks }: Report, name: string): TableBlock {
  const found = blocks.find((block): block is TableBlock => block.kind === 'table' && block.name === name);
  if (found === undefined) throw new Error(`there is no table ${name}`);
  return found;
}

/** The rows of a table as objects by the keys of their columns. */
export function cellsOf(report: Report, name: string): readonly Readonly<Record<string, unknown>>[] {
  const { columns, rows } = tableOf(report, name);
  return rows.map(({ cells }) => Object.fromEntries(columns.map(({ key }, index) => [key, cells[index]])));
}

/** The sentences of the report, those of its lists among them. */
export function sentencesOf({ blocks }: Report): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []));
}

/** The report as a terminal of that width shows it. */
export async function shownAt(report: Report, width: number): Promise<string> {
  const rendered = await text.render(report, {
    style: terminal(width),
    plain: false,
    table: null,
    chart: null,
    beside: false,
    ways: [],
    pathOf: () => null,
  });
  if (rendered.kind === 'refused') throw new Error('refused');
  return rendered.text;
}

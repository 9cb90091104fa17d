/** The summary of a job as Markdown: the findings, then the goals and the conditions on numbers. */
import type { Report } from '../reports/report.js';
import { escapeMarkdown } from '../text/markdown.js';
import type { CheckReport } from './diagnostics/format.js';
import { markdown } from './diagnostics/markdown.js';
import { tablesOf } from './reports/format.js';
import { markdownTable } from './reports/markdown-table.js';
import { markdownText } from './reports/markdown-text.js';
import { plainStyle } from './style.js';

/** What a condition on numbers came to. */
export interface ConditionLine {
  readonly text: string;
  /** What it holds for; empty where it fails nobody. */
  readonly failed: readonly string[];
  readonly unknown: number;
}

// The findings take up to 1,000,000 bytes of the 1 MiB that GitHub allows.
const mostBytes = 40_000;

/** The whole summary, ending in a line break; `goals` is null where none is set. */
export function ciSummary(findings: CheckReport, goals: Report | null, conditions: readonly ConditionLine[]): string {
  return [markdown.render(findings, plainStyle), ...(goals === null ? [] : [goalPart(goals)]), conditionPart(conditions)].join('');
}

function goalPart(report: Report): string {
  const [first] = report.blocks.filter((block) => block.kind === 'paragraph');
  const [table] = tablesOf(report);
  const title = first === undefined ? report.title : markdownText(first.text);
  const rows = table === undefined ? '' : `${markdownTable(table, report.language, () => null)}\n`;
  const body = Buffer.byteLength(rows) > mostBytes ? 'Too many goals for a summary: see tp goals.\n' : rows;
  return `\n<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
}

function conditionPart(conditions: readonly ConditionLine[]): string {
  if (conditions.length === 0) return '';
  const lines = conditions.map(({ text, failed, unknown }) => {
    const more = failed.length > 20 ? ` and ${failed.length - 20} more` : '';
    const held = failed.length === 0 ? 'holds nowhere' : `holds for ${failed.slice(0, 20).map(escapeMarkdown).join(', ')}${more}`;
    return `- ${failed.length === 0 ? '✔' : '✖'} ${escapeMarkdown(text)} ${held}${unknown === 0 ? '' : ` (${unknown} unknown)`}\n`;
  });
  return `\n${lines.join('')}`;
}

/** Findings as the summary of a job: a table that a code host shows above its logs. */
import { type Diagnostic, isExisting, severities } from '../../source/diagnostic.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { plural } from '../../text/plural.js';
import { plainStyle } from '../style.js';
import { countsOf, inWords } from './counts.js';
import { type CheckReport, type DiagnosticFormat, openDiagnostics, placeOf } from './format.js';
import { sentencesOf } from './sentence.js';
import { symbolOf } from './severity.js';

// GitHub refuses a summary of more than 1 MiB, and one without its end helps nobody.
const mostBytes = 1_000_000;
const mostBytesOfAccepted = 200_000;

export const markdown: DiagnosticFormat = {
  name: 'markdown',
  summary: 'a table for the summary of a job, with accepted findings',
  render(report) {
    const counts = countsOf(report);
    const others = acceptedPart(report) + existingPart(report) + fixedPart(report);
    const title = `### ${symbolOf(counts.worst, plainStyle)} tp: ${inWords(counts, report)}\n`;
    const room = mostBytes - Buffer.byteLength(title) - Buffer.byteLength(others);
    return title + openPart(report, room) + others;
  },
};

function openPart(report: CheckReport, room: number): string {
  const rank = ({ severity }: Diagnostic) => severities.indexOf(severity);
  const open = [...openDiagnostics(report)].sort((a, b) => rank(a) - rank(b));
  if (open.length === 0) return '';
  const rows = open.map(
    (diagnostic) =>
      `| ${symbolOf(diagnostic.severity, plainStyle)} ${diagnostic.severity} | ${cells(diagnostic, report)} | ${escapeMarkdown(sentencesOf(diagnostic))} |\n`,
  );
  return `\n| | place | rule | message |\n| --- | --- | --- | --- |\n${fitting(rows, room)}`;
}

/** The findings that somebody accepted, folded up; the empty text where there are none. */
function acceptedPart(report: CheckReport): string {
  const { suppressed, baselined } = countsOf(report);
  if (suppressed + baselined === 0) return '';
  const title = [
    ...(suppressed > 0 ? [plural(suppressed, 'suppressed finding')] : []),
    ...(baselined > 0 ? [`${plural(baselined, 'finding')} in the baseline`] : []),
  ].join(', ');
  const rows = report.diagnostics.flatMap((diagnostic) => {
    const accepted = diagnostic.suppressed ?? diagnostic.baselined;
    if (accepted === undefined) return [];
    const reason = escapeMarkdown(accepted.reason ?? '–');
    return [`| ${cells(diagnostic, report)} | ${escapeMarkdown(sentencesOf(diagnostic))} | ${reason} |\n`];
  });
  const head = `\n<details><summary>${title}</summary>\n\n| place | rule | message | reason |\n| --- | --- | --- | --- |\n`;
  return `${head}${fitting(rows, mostBytesOfAccepted)}\n</details>\n`;
}

function existingPart(report: CheckReport): string {
  const existing = report.diagnostics.filter(isExisting);
  if (existing.length === 0) return '';
  const rows = existing.map((diagnostic) => `| ${cells(diagnostic, report)} | ${escapeMarkdown(sentencesOf(diagnostic))} |\n`);
  const head = `\n<details><summary>${plural(existing.length, 'existing finding')} (not blocking)</summary>\n\n| place | rule | message |\n| --- | --- | --- |\n`;
  return `${head}${fitting(rows, mostBytesOfAccepted)}\n</details>\n`;
}

function fixedPart({ since, ruleUrl }: CheckReport): string {
  if (since === null || since.fixed.length === 0) return '';
  const rows = since.fixed.map(
    ({ file, rule, message }) =>
      `| ${escapeMarkdown(file)} | [${rule}](${ruleUrl(rule)}) | ${escapeMarkdown(sentencesOf({ message }))} |\n`,
  );
  const head = `\n<details><summary>${since.fixed.length} fixed</summary>\n\n| file | rule | message |\n| --- | --- | --- |\n`;
  return `${head}${fitting(rows, mostBytesOfAccepted)}\n</details>\n`;
}

/** Place and rule; the name of a rule is the tool's own, and so is the address of its page. */
function cells(diagnostic: Diagnostic, report: CheckReport): string {
  const { location, rule } = diagnostic;
  return `${escapeMarkdown(placeOf(report, location))} | [${rule}](${report.ruleUrl(rule)})`;
}

/** As many rows as fit into `room` bytes, and a sentence about the others. */
function fitting(rows: readonly string[], room: number): string {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += Buffer.byteLength(row);
    return used > room - 200;
  });
  if (end === -1) return rows.join('');
  return `${rows.slice(0, end).join('')}\n${plural(rows.length - end, 'more finding')} left out: a summary has to stay below 1 MiB.\n`;
}

/** Findings as annotations of a pull request: the commands that GitHub Actions reads from the output of a step. */
import { type Diagnostic, severities } from '../../source/diagnostic.js';
import type { Range } from '../../source/location.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import { countsOf, inWords } from './counts.js';
import { type CheckReport, type DiagnosticFormat, openDiagnostics, repositoryPath } from './format.js';
import { sentencesOf } from './sentence.js';
import { symbolOf } from './severity.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

// GitHub shows so many annotations of a kind for each step and drops the others in silence.
const shownOfAKind = 10;

export const github: DiagnosticFormat = {
  name: 'github',
  summary: 'annotations in GitHub Actions',
  render(report, style) {
    const open = openDiagnostics(report);
    const shown = annotated(open);
    const counts = countsOf(report);
    return [
      ...shown.map((diagnostic) => toCommand(diagnostic, report)),
      ...(shown.length === open.length ? [] : [`::notice::${escapeData(andMore(open.length - shown.length))}`]),
      // Our own words only: an ordinary line that began with a value could be read as a command.
      ...(report.quiet ? [] : [`${symbolOf(counts.worst, style)} ${inWords(counts, report)}`]),
    ]
      .map((line) => `${line}\n`)
      .join('');
  },
};

/** The findings that GitHub will show, the worst first; one note less where the notice about the others takes its place. */
function annotated(open: readonly Diagnostic[]): readonly Diagnostic[] {
  const bySeverity = severities.map((severity) => open.filter((diagnostic) => diagnostic.severity === severity));
  const isCut = bySeverity.some(({ length }) => length > shownOfAKind);
  return bySeverity.flatMap((list, index) => list.slice(0, severities[index] === 'info' && isCut ? shownOfAKind - 1 : shownOfAKind));
}

function andMore(count: number): string {
  return `${plural(count, 'more finding')}: GitHub shows at most ${shownOfAKind} of a kind for each step`;
}

function toCommand(diagnostic: Diagnostic, report: CheckReport): string {
  const { location, severity, rule } = diagnostic;
  const properties = { file: visible(repositoryPath(report, location.file)), ...regionOf(location.range), title: rule };
  const listed = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[severity]} ${listed}::${escapeData(sentencesOf(diagnostic))}`;
}

/** GitHub refuses columns for a range of several lines, and nothing marked needs none. */
function regionOf({ start, end }: Range): Readonly<Record<string, number>> {
  if (start.offset === end.offset) return { line: start.line };
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

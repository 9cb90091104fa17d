/** Findings for people: each with its lines while they are few, one line each when they are many. */
import { type Diagnostic, type Fix, severities } from '../../source/diagnostic.js';
import { lowerFirst } from '../../text/lower-first.js';
import { textWidth, wrap } from '../../text/width.js';
import type { Style } from '../style.js';
import { andMore, closing } from './closing.js';
import { type CheckReport, type DiagnosticFormat, openDiagnostics, placeOf } from './format.js';
import { frame } from './frame.js';
import { grouped } from './grouped.js';
import { logText } from './log-text.js';
import { sentencesOf } from './sentence.js';
import { colorOf } from './severity.js';

const mostFrames = 20;
const needsColumn = 44;

export const text: DiagnosticFormat = {
  name: 'text',
  summary: 'for people: with the lines concerned, grouped by file where there are many',
  render(report, style) {
    const open = openDiagnostics(report);
    const shown = report.maxFindings === 0 ? open.length : report.maxFindings;
    const body = open.length <= mostFrames ? framed(open, shown, report, style) : grouped(open, shown, report, style);
    return report.quiet ? body : body + closing(report, style);
  },
};

/** Each finding with its lines; where not all are wanted, the worst. */
function framed(open: readonly Diagnostic[], most: number, report: CheckReport, style: Style): string {
  const rank = ({ severity }: Diagnostic) => severities.indexOf(severity);
  const worst = new Set([...open].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  const shown = open.filter((diagnostic) => worst.has(diagnostic)).map((diagnostic) => withLines(diagnostic, report, style));
  return shown.join('') + andMore(open.length - worst.size, style);
}

function withLines(diagnostic: Diagnostic, report: CheckReport, style: Style): string {
  const { location, rule, severity, related, fix } = diagnostic;
  const { cyan, dim } = style.color;
  const { line, column } = location.range.start;
  const lines = [
    `${cyan(logText(report.shownPath(location.file)))}:${line}:${column}  ${colorOf(severity, style)(severity)}  ${dim(rule)}`,
    ...wrap(logText(sentencesOf(diagnostic)), style.width - 2).map((part) => `  ${part}`),
  ];
  const source = report.textOf(location.file);
  if (source !== null && location.range.end.offset > location.range.start.offset) lines.push('', ...frame(source, location.range, style));
  const notes = [
    ...(related === undefined ? [] : labelled('see', `${placeOf(report, related.location)} (${related.message})`, style)),
    ...(fix === undefined ? [] : fixLines(fix, style)),
  ];
  if (notes.length > 0) lines.push('', ...notes);
  return `${lines.join('\n')}\n\n`;
}

function labelled(label: string, words: string, style: Style): readonly string[] {
  const [first = '', ...more] = wrap(logText(words), style.width - 7);
  return [`  ${style.color.dim(label)}  ${first}`, ...more.map((part) => `       ${part}`)];
}

/** What would mend it, and what it takes; the second stands in one column where there is room. */
function fixLines({ title, safety }: Fix, style: Style): readonly string[] {
  const words = labelled('fix', lowerFirst(title), style);
  const needs = safety === 'safe' ? 'safe, with --fix' : 'unsafe, needs --fix --unsafe';
  // Measured without the colours, which take no room.
  const width = textWidth(`  fix  ${logText(lowerFirst(title))}`);
  const gap = ' '.repeat(Math.max(0, needsColumn - width) + 2);
  if (words.length > 1 || width + gap.length + needs.length > style.width) return [...words, `       ${style.color.dim(needs)}`];
  return [`${words[0] ?? ''}${gap}${style.color.dim(needs)}`];
}

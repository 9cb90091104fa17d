/** Findings for people: each with its lines while they are few, one line each when they are many. */
import type { Diagnostic } from '../../source/diagnostic.js';
import { listed, plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import { padEnd, textWidth, truncate, wrap } from '../../text/width.js';
import type { Style } from '../style.js';
import { type CheckReport, type DiagnosticFormat, openDiagnostics } from './format.js';
import { frame } from './frame.js';
import { colorOf, wordOf } from './severity.js';

const mostFrames = 20;

export const text: DiagnosticFormat = {
  name: 'text',
  summary: 'for people: with the lines concerned, grouped by file where there are many',
  render(report, style) {
    const open = openDiagnostics(report);
    const body =
      open.length <= mostFrames ? open.map((diagnostic) => framed(diagnostic, report, style)).join('') : grouped(open, report, style);
    return body + summary(report, open, style);
  },
};

function framed(diagnostic: Diagnostic, report: CheckReport, style: Style): string {
  const { location, rule, message, hint, related, fix } = diagnostic;
  const { dim } = style.color;
  const lines = [
    `${place(diagnostic, report, style)}  ${colorOf(diagnostic.severity, style)(wordOf(diagnostic.severity))}  ${dim(rule)}`,
    ...sentence(message, hint, style).map((line) => `  ${line}`),
  ];
  const source = report.textOf(location.file);
  if (source !== null && location.range.end.offset > location.range.start.offset)
    lines.push('', ...frame(source, location.range, style), '');
  else lines.push('');
  if (related) {
    const { line, column } = related.location.range.start;
    lines.push(`  ${dim('see')}  ${visible(report.shownPath(related.location.file))}:${line}:${column} (${visible(related.message)})`);
  }
  if (fix) lines.push(`  ${dim('fix')}  ${visible(lowerFirst(fix.title))}`);
  return `${lines.join('\n')}${related || fix ? '\n\n' : '\n'}`;
}

function place({ location: { file, range } }: Diagnostic, report: CheckReport, style: Style): string {
  return `${style.color.cyan(visible(report.shownPath(file)))}:${range.start.line}:${range.start.column}`;
}

/** The message as a sentence and the hint as another, broken to the width. */
function sentence(message: string, hint: string | undefined, style: Style): readonly string[] {
  const whole = hint === undefined ? `${message}.` : `${message}. ${ended(hint)}`;
  return wrap(visible(whole), style.width - 2);
}

function ended(hint: string): string {
  return /[.?!:>`"\])}]$/.test(hint) ? hint : `${hint}.`;
}

/** One line a finding, the files with the most and worst first. */
function grouped(open: readonly Diagnostic[], report: CheckReport, style: Style): string {
  const shown = report.maxFindings === 0 ? open.length : report.maxFindings;
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of open) byFile.set(diagnostic.location.file, [...(byFile.get(diagnostic.location.file) ?? []), diagnostic]);
  const worst = (list: readonly Diagnostic[]) => list.filter(({ severity }) => severity === 'error').length;
  const files = [...byFile].sort(([a, left], [b, right]) => worst(right) - worst(left) || right.length - left.length || (a < b ? -1 : 1));
  const lines: string[] = [];
  let count = 0;
  for (const [file, list] of files) {
    if (count >= shown) break;
    lines.push(style.color.cyan(visible(report.shownPath(file))));
    for (const diagnostic of list.slice(0, shown - count)) lines.push(...oneLine(diagnostic, list, style));
    count += Math.min(list.length, shown - count);
  }
  if (count < open.length)
    lines.push(
      '',
      style.color.dim(`… ${plural(open.length - count, 'more finding')}.  All of them: --max-findings 0   By rule: --summary`),
    );
  return `${lines.join('\n')}\n\n`;
}

function oneLine(diagnostic: Diagnostic, list: readonly Diagnostic[], style: Style): readonly string[] {
  const { location, severity, rule, message, hint } = diagnostic;
  const { line, column } = location.range.start;
  const ruleWidth = Math.max(...list.map((other) => textWidth(other.rule)));
  const start = `${`${line}:${column}`.padStart(7)}  ${padEnd(wordOf(severity), 7)}  ${padEnd(rule, ruleWidth)}  `;
  const [first = '', ...more] = wrap(
    visible(hint === undefined ? `${message}.` : `${message}. ${ended(hint)}`),
    Math.max(24, style.width - textWidth(start)),
  );
  const painted = start.replace(wordOf(severity), colorOf(severity, style)(wordOf(severity)));
  const indent = ' '.repeat(textWidth(start));
  // A narrow terminal has no room beside the rule: one line, cut, is better than a column of single words.
  return style.width < 80 ? [truncate(start + first, style.width)] : [painted + first, ...more.map((part) => indent + part)];
}

function summary(report: CheckReport, open: readonly Diagnostic[], style: Style): string {
  const { color, unicode } = style;
  const suppressed = report.diagnostics.length - open.length;
  const aside = suppressed > 0 ? color.dim(`   (${suppressed} suppressed)`) : '';
  if (open.length === 0) {
    const counts = report.inventory.filter(({ count }) => count > 0).map(({ count, noun, plural: many }) => plural(count, noun, many));
    const what = [plural(report.files.length, 'file'), ...counts].join(', ');
    return `${color.green(unicode ? '✔' : 'ok')} ${what}: no problems${aside}\n`;
  }
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = open.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity === 'info' ? 'note' : severity)];
  });
  const worst = open.some(({ severity }) => severity === 'error')
    ? 'error'
    : open.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'info';
  const files = new Set(open.map(({ location }) => location.file)).size;
  const symbol = unicode ? { error: '✖', warning: '⚠', info: 'ℹ' }[worst] : wordOf(worst);
  const line = `${colorOf(worst, style)(symbol)} ${listed(counts)} in ${files} of ${plural(report.files.length, 'file')}${aside}\n`;
  return style.interactive ? `${line}  ${color.dim(`Explain a rule:  tp explain ${open[0]?.rule ?? ''}`)}\n` : line;
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

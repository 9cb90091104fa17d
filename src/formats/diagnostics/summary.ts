/** Findings counted by rule, with the teams that have them: where to begin. */

import type { Cell, CellType, Column } from '../../reports/report.js';
import { listTable } from '../../reports/table.js';
import { type Diagnostic, type Severity, severities } from '../../source/diagnostic.js';
import { textTable } from '../reports/text-table.js';
import { closing } from './closing.js';
import { type CheckReport, type DiagnosticFormat, openDiagnostics } from './format.js';
import { logText } from './log-text.js';

const mostOwners = 3;

/** What `--summary` shows in place of the findings; no format of its own. */
export const summary: DiagnosticFormat = {
  name: 'summary',
  summary: 'counts by rule',
  render(report, style) {
    const open = openDiagnostics(report);
    const end = report.quiet ? '' : closing(report, style);
    if (open.length === 0) return end;
    const withNotes = open.some(({ severity }) => severity === 'info');
    const rows = byRule(open).map(([rule, list]) => toRow(rule, list, withNotes, report));
    return `${textTable(listTable('rules', columnsOf(withNotes), rows), 'en', style).join('\n')}\n${end === '' ? '' : `\n${end}`}`;
  },
};

function columnsOf(withNotes: boolean): readonly Column[] {
  const column = (key: string, type: CellType, drop = 0): Column => ({ key, label: key, type, drop });
  return [
    column('rule', 'id'),
    column('errors', 'count'),
    column('warnings', 'count'),
    ...(withNotes ? [column('notes', 'count')] : []),
    column('files', 'count', 2),
    column('fixable', 'count', 3),
    column('owners', 'text', 1),
  ];
}

/** The findings of each rule; the rule with the most errors first, then with the most of the others. */
function byRule(open: readonly Diagnostic[]): readonly (readonly [string, readonly Diagnostic[]])[] {
  const rules = new Map<string, Diagnostic[]>();
  for (const diagnostic of open) {
    const list = rules.get(diagnostic.rule);
    if (list === undefined) rules.set(diagnostic.rule, [diagnostic]);
    else list.push(diagnostic);
  }
  return [...rules].sort(([a, left], [b, right]) => bySeverity(left, right) || (a < b ? -1 : 1));
}

function bySeverity(left: readonly Diagnostic[], right: readonly Diagnostic[]): number {
  return severities.map((severity) => count(right, severity) - count(left, severity)).find((difference) => difference !== 0) ?? 0;
}

function count(list: readonly Diagnostic[], wanted: Severity): number {
  return list.filter(({ severity }) => severity === wanted).length;
}

function toRow(rule: string, list: readonly Diagnostic[], withNotes: boolean, report: CheckReport): readonly Cell[] {
  const files = new Set(list.map(({ location }) => location.file)).size;
  const fixable = list.filter(({ fix }) => fix !== undefined).length;
  const counts = severities.filter((severity) => withNotes || severity !== 'info').map((severity) => count(list, severity));
  return [rule, ...[...counts, files, fixable].map((number) => (number === 0 ? null : number)), ownersOf(list, report)];
}

/** `team-web 4, team-store 2`: the teams with the most findings first. */
function ownersOf(list: readonly Diagnostic[], { ownerOf }: CheckReport): string | null {
  const counts = new Map<string, number>();
  for (const { location } of list) {
    const owner = ownerOf(location.file);
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const sorted = [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([owner, number]) => `${logText(owner)} ${number}`);
  if (sorted.length === 0) return null;
  const more = sorted.length - mostOwners;
  return [...sorted.slice(0, mostOwners), ...(more > 0 ? [`+${more} more`] : [])].join(', ');
}

/** What `tp explain` does: finds out what is meant, and says all that is known about it. */

import { text } from '../../formats/diagnostics/text.js';
import { textTable } from '../../formats/reports/text-table.js';
import { rulePageAsMarkdown, rulePageAsText } from '../../formats/rule-page.js';
import type { Column } from '../../reports/report.js';
import { listTable } from '../../reports/table.js';
import { rules } from '../../rules/registry.js';
import { groupOf } from '../../rules/rule.js';
import { pageOf } from '../../rules/rule-page.js';
import { severityOf } from '../../rules/settings.js';
import type { Diagnostic } from '../../source/diagnostic.js';
import { closest } from '../../text/closest.js';
import { toJson } from '../../text/json.js';
import { plural } from '../../text/plural.js';
import { visible } from '../../text/visible.js';
import type { ExplainOptions } from '../commands/explain.js';
import { checkReport } from '../findings/check-report.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { entityNamed, selectFiles } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { todayOf } from '../today.js';
import { UserError } from '../user-error.js';
import { explainNumber, numberIn } from './explain-number.js';
import { show } from './show.js';

export async function explain(shell: Shell, what: string | undefined, options: ExplainOptions): Promise<void> {
  shell.exitCode = exitCodes.done;
  const groups = new Set(rules.map(({ name }) => groupOf(name)));
  if (what === undefined || groups.has(what.replace(/\/$/, ''))) return listRules(shell, what?.replace(/\/$/, ''), options);
  if (rules.some(({ name }) => name === what)) return explainRule(shell, what, options);
  const place = /^(.+\.ya?ml):(\d+)(?::\d+)?$/.exec(what);
  if (place !== null) return explainPlace(shell, place[1] ?? '', Number(place[2]), options);
  const number = numberIn(what);
  if (number !== null) return explainNumber(shell, number, options);
  const meant = what.includes('/')
    ? closest(
        what,
        rules.map(({ name }) => name),
      )
    : null;
  if (meant !== null) throw new UserError(`There is no rule "${visible(what)}"`, `Did you mean "${meant}"?`);
  return explainEntity(shell, what, options);
}

/** The workspace, where there is one: a rule can be explained anywhere. */
async function workspaceHere(shell: Shell, options: ExplainOptions): Promise<OpenedWorkspace | null> {
  try {
    return await openWorkspace(shell, options.dir);
  } catch (error) {
    if (error instanceof UserError && options.dir === undefined) return null;
    throw error;
  }
}

const ruleColumns: readonly Column[] = [
  { key: 'rule', label: 'rule', type: 'id' },
  { key: 'severity', label: 'severity', type: 'text' },
  { key: 'summary', label: 'what must hold', type: 'text' },
];

async function listRules(shell: Shell, group: string | undefined, options: ExplainOptions): Promise<void> {
  const company = (await workspaceHere(shell, options))?.workspace.company;
  const listed = rules.filter(({ name }) => group === undefined || groupOf(name) === group);
  const severity = (rule: (typeof rules)[number]) => (company === undefined ? rule.severity : severityOf(rule, company, {}));
  if (options.format === 'json') {
    const data = listed.map((rule) => ({ name: rule.name, severity: severity(rule), summary: rule.summary }));
    shell.stdout.write(toJson({ formatVersion: 1, rules: data }));
    return;
  }
  const rows = listed.map((rule) => [rule.name, severity(rule), rule.summary]);
  shell.stdout.write(`${textTable(listTable('rules', ruleColumns, rows), 'en', styleOf(shell, options)).join('\n')}\n`);
}

async function explainRule(shell: Shell, name: string, options: ExplainOptions): Promise<void> {
  const opened = await workspaceHere(shell, options);
  const page = pageOf(name, opened?.workspace.company ?? null);
  const findings = opened === null ? [] : allFindings(shell, opened, options).filter((diagnostic) => diagnostic.rule === name);
  if (options.format === 'json') shell.stdout.write(toJson({ formatVersion: 1, rule: page, findings: findings.map(placeOf) }));
  else if (options.format === 'markdown') shell.stdout.write(rulePageAsMarkdown(page));
  else shell.stdout.write(rulePageAsText(page, styleOf(shell, options)) + (opened === null ? '' : nowHere(opened, findings)));
}

function nowHere(opened: OpenedWorkspace, findings: readonly Diagnostic[]): string {
  const first = findings[0];
  if (first === undefined) return '\nNow in this inventory: no finding\n';
  const { file, range } = first.location;
  return `\nNow in this inventory: ${plural(findings.length, 'finding')}, ${findings.length === 1 ? 'at' : 'the first at'} ${visible(opened.shownPath(file))}:${range.start.line}:${range.start.column}\n`;
}

function placeOf({ location: { file, range }, message }: Diagnostic): unknown {
  return { file, line: range.start.line, column: range.start.column, message };
}

function allFindings(shell: Shell, { workspace, findings, checks }: OpenedWorkspace, options: ExplainOptions): readonly Diagnostic[] {
  return checks.check(workspace, findings, { today: todayOf(shell, options) });
}

async function explainPlace(shell: Shell, path: string, line: number, options: ExplainOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const files = selectFiles(opened, [path], shell.cwd, shell.env);
  const here = allFindings(shell, opened, options).filter(
    ({ location }) => files?.has(location.file) && location.range.start.line <= line && location.range.end.line >= line,
  );
  if (here.length === 0) {
    shell.stdout.write(`There is no finding at ${visible(path)}:${line}.\n`);
    return;
  }
  writeFindings(shell, opened, here, options, files);
  for (const name of new Set(here.map(({ rule }) => rule))) await explainRule(shell, name, options);
}

function writeFindings(
  shell: Shell,
  opened: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
  options: ExplainOptions,
  files: ReadonlySet<string> | null,
): void {
  if (options.format === 'json') return;
  shell.stdout.write(`${text.render(checkReport(opened, diagnostics, { files }), styleOf(shell, options))}\n`);
}

async function explainEntity(shell: Shell, name: string, options: ExplainOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const entity = entityNamed(opened, name);
  await show(shell, `${entity.type}/${entity.id}`, { ...options, format: options.format === 'json' ? 'json' : 'text' });
  const here = allFindings(shell, opened, options).filter(({ location }) => location.file === entity.origin.file);
  if (options.format === 'json') return;
  shell.stdout.write('\n');
  writeFindings(shell, opened, here, options, new Set([entity.origin.file]));
}

/** Runs the rules over a workspace: findings in, diagnostics out, with severity, suppressions and order. */
import type { Workspace } from '../model/workspace.js';
import { compareDiagnostics, type Diagnostic, type EntityName, type NamedFinding, type Severity } from '../source/diagnostic.js';
import { applyBaseline } from './apply-baseline.js';
import { cap, tooMany } from './cap.js';
import { rules } from './registry.js';
import { type Found, runRules } from './run-rules.js';
import { type RuleChoice, severityOf } from './settings.js';
import { suppress } from './suppress.js';

export interface CheckOptions extends RuleChoice {
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Everything that is wrong with the workspace, in one order; `found` is what reading the files has found already.
 * Suppressed findings and those of the baseline are among them, marked. One mistake gives one diagnostic.
 */
export function checkWorkspace(workspace: Workspace, found: readonly NamedFinding[], options: CheckOptions): readonly Diagnostic[] {
  return checkAgain(workspace, found, options, null).diagnostics;
}

/** Checks a workspace as `checkWorkspace` does. */
export type Check = typeof checkWorkspace;

/** A check for a workspace that is checked again and again, each time sharing what has not changed: it costs what has. */
export interface RepeatedCheck {
  readonly check: Check;
  /** What the rules found the last time; null where they have not run. */
  last(): Found | null;
}

/** A check that goes on from what the rules found `before`. */
export function repeatedCheck(before: Found | null = null): RepeatedCheck {
  let known = before;
  return {
    check(workspace, found, options) {
      const again = checkAgain(workspace, found, options, known);
      known = again.found;
      return again.diagnostics;
    },
    last: () => known,
  };
}

/** The same, and what the rules found, for the next time; with that of `before` the rules do again only what a change makes necessary. */
export function checkAgain(
  workspace: Workspace,
  found: readonly NamedFinding[],
  options: CheckOptions,
  before: Found | null,
): { readonly diagnostics: readonly Diagnostic[]; readonly found: Found } {
  const active = activeRules(workspace, options);
  const ofRules = runRules(workspace, active, options.today, before);
  const findings = [...found.filter(({ rule }) => active.has(rule)), ...[...ofRules.byRule.values()].flat()];
  const entities = new Map(workspace.files.map(({ kind, id, document }) => [document.file, { type: kind, id }]));
  const diagnostics = findings.map((finding) => toDiagnostic(finding, active, entities));
  const conclusive = conclusiveRules(workspace, options);
  const judged = suppress(workspace, withoutEchoes(diagnostics), conclusive, options.today).toSorted(compareDiagnostics);
  const all = applyBaseline(workspace, judged, conclusive, options.today).toSorted(compareDiagnostics);
  return { diagnostics: active.has(tooMany) ? cap(all) : all, found: ofRules };
}

/** The rules that run, with their severity. */
export function activeRules(workspace: Workspace, choice: RuleChoice): ReadonlyMap<string, Severity> {
  const active = new Map<string, Severity>();
  for (const rule of rules) {
    if (rule.readsData && workspace.dataProblems === null) continue;
    const severity = severityOf(rule, workspace.company, choice);
    if (severity !== 'off') active.set(rule.name, severity);
  }
  return active;
}

/**
 * Of the rules that run those whose silence means something: what a rule would find in data into which nobody has looked may still be there, so what
 * accepts it is not unused.
 */
export function conclusiveRules(workspace: Workspace, choice: RuleChoice): ReadonlyMap<string, Severity> {
  const active = activeRules(workspace, choice);
  if (workspace.dataProblems !== null) return active;
  const half = new Set(rules.filter(({ sees }) => typeof sees === 'object' && sees.data).map(({ name }) => name));
  return new Map([...active].filter(([name]) => !half.has(name)));
}

/** True where the rule called `name` is to run. */
export function isActive(name: string, { company }: Pick<Workspace, 'company'>, choice: RuleChoice): boolean {
  return rules.some((rule) => rule.name === name && severityOf(rule, company, choice) !== 'off');
}

function toDiagnostic(finding: NamedFinding, active: ReadonlyMap<string, Severity>, entities: ReadonlyMap<string, EntityName>): Diagnostic {
  const { rule, at, message, hint, related, fix, data, amount } = finding;
  const entity = entities.get(at.file);
  return {
    rule,
    severity: active.get(rule) ?? 'error',
    message,
    location: at,
    ...(hint && { hint }),
    ...(related && { related }),
    ...(fix && { fix }),
    ...(data && { data }),
    ...(amount !== undefined && { amount }),
    ...(entity && { entity }),
  };
}

/** What the schema says of a value that the writing already explains is an echo: `010` is one mistake, not two. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const written = new Set(diagnostics.filter(({ rule }) => rule.startsWith('yaml/')).map(placeOf));
  return diagnostics.filter((diagnostic) => !diagnostic.rule.startsWith('schema/') || !written.has(placeOf(diagnostic)));
}

function placeOf({ location: { file, range } }: Diagnostic): string {
  return `${range.start.offset} ${file}`;
}

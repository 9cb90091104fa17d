/** The register of all that somebody has accepted: comments in the files and entries of the baseline, and what they do now. */
import { isOver, type PlacedEntry } from '../model/baseline/baseline.js';
import type { Workspace } from '../model/workspace.js';
import type { Diagnostic, NamedFinding } from '../source/diagnostic.js';
import type { Location } from '../source/location.js';
import { fileOfPlace, isOther, matchBaseline, refusalOf } from './accepted-finding.js';
import { staleEntries } from './apply-baseline.js';
import { type Bound, covers } from './bound-node.js';
import { tooMany } from './cap.js';
import { type Check, type CheckOptions, conclusiveRules } from './check.js';
import { bindSuppressions } from './suppress.js';
import { problemOfSuppression } from './suppression-problems.js';
import { findSuppressions } from './suppressions.js';

/**
 * `accepts`: there is a finding, and it does not count. `over`: its day has passed. `worse`: there is more than was accepted. `other`: another value is wrong.
 * `incomplete`: it has no reason or cannot be read. `unused`: there is nothing to accept. `unchecked`: the rule does not run, or the file
 * cannot be read.
 */
export type AcceptanceState = 'accepts' | 'over' | 'worse' | 'other' | 'incomplete' | 'unused' | 'unchecked';

export interface Acceptance {
  readonly by: 'comment' | 'baseline';
  /** Null for a comment that names none. */
  readonly rule: string | null;
  /** What it is about: kind and id, and for the baseline the path. */
  readonly at: string;
  /** The file that it is about; null where that is gone. */
  readonly file: string | null;
  /** Where the comment or the entry stands. */
  readonly location: Location;
  readonly reason: string | null;
  /** Who answers for it; only the baseline says. */
  readonly owner: string | null;
  /** The last day, YYYY-MM-DD; null for good. */
  readonly until: string | null;
  readonly state: AcceptanceState;
  /** How many findings it is about. */
  readonly findings: number;
}

/** All that is accepted: the comments file by file, then the baseline in the order of its file. */
export function acceptancesOf(
  workspace: Workspace,
  found: readonly NamedFinding[],
  options: CheckOptions,
  check: Check,
): readonly Acceptance[] {
  const uncapped = { ...options, skip: [...(options.skip ?? []), tooMany] };
  const inBaseline = workspace.baseline?.document.file;
  const findings = found.filter(({ at }) => at.file !== inBaseline);
  const diagnostics = check({ ...workspace, baseline: null }, findings, uncapped);
  const active = conclusiveRules(workspace, uncapped);
  const isActive = (rule: string) => active.has(rule);
  return [...fromComments(workspace, diagnostics, isActive, options.today), ...fromBaseline(workspace, diagnostics, active, options.today)];
}

function fromComments(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  isActive: (rule: string) => boolean,
  today: string,
): readonly Acceptance[] {
  const names = new Map(workspace.files.map(({ kind, id, document }) => [document.file, kind === 'tp' ? 'tp' : `${kind}/${id}`]));
  return [...bindSuppressions(findSuppressions(workspace)).values()].flat().flatMap((bound) => {
    const { document, start, end, reason, until, fault } = bound;
    const rules: readonly (string | null)[] = bound.rules.length === 0 ? [null] : bound.rules.map(({ name }) => name);
    return rules.map((rule): Acceptance => {
      const findings = rule === null ? 0 : findingsOf(bound, rule, diagnostics);
      return {
        by: 'comment',
        rule,
        at: names.get(document.file) ?? '',
        file: document.file,
        location: document.between(start, end),
        reason: reason === '' ? null : reason,
        owner: null,
        until: fault === 'day' ? null : until,
        state: stateOfComment(bound, rule, findings, isActive, today),
        findings,
      };
    });
  });
}

function findingsOf(bound: Bound, rule: string, diagnostics: readonly Diagnostic[]): number {
  const only = { ...bound, rules: bound.rules.filter(({ name }) => name === rule) };
  return diagnostics.filter(({ location }) => location.file === bound.document.file).filter((diagnostic) => covers(only, diagnostic))
    .length;
}

function stateOfComment(
  bound: Bound,
  rule: string | null,
  findings: number,
  isActive: (rule: string) => boolean,
  today: string,
): AcceptanceState {
  const problem = problemOfSuppression(bound, today);
  if (problem !== null) return problem.rule === 'suppress/expired' && bound.fault !== 'day' ? 'over' : 'incomplete';
  if (findings > 0) return 'accepts';
  return rule !== null && (!isActive(rule) || bound.document.data === null) ? 'unchecked' : 'unused';
}

function fromBaseline(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  active: ReadonlyMap<string, unknown>,
  today: string,
): readonly Acceptance[] {
  const { baseline } = workspace;
  if (baseline === null) return [];
  const matched = matchBaseline(workspace, diagnostics, baseline);
  const stale = new Set(staleEntries(baseline, matched, active, workspace).map(({ entry }) => entry));
  const byEntry = new Map(matched.flatMap(({ entry, diagnostic }) => (entry === null ? [] : [[entry, diagnostic] as const])));
  const files = new Map(workspace.files.map(({ kind, id, document }) => [`${kind}/${id}`, document.file]));
  return baseline.entries.map((entry): Acceptance => {
    const { rule, at, reason, owner, until } = entry;
    const diagnostic = byEntry.get(entry);
    return {
      by: 'baseline',
      rule,
      at,
      file: files.get(fileOfPlace(at)) ?? null,
      location: baseline.document.locate(['entries', entry.index]),
      reason,
      owner,
      until,
      state: stale.has(entry) ? 'unused' : stateOf(entry, diagnostic, today),
      findings: diagnostic === undefined ? 0 : 1,
    };
  });
}

function stateOf(entry: PlacedEntry, diagnostic: Diagnostic | undefined, today: string): AcceptanceState {
  if (diagnostic === undefined) return 'unchecked';
  if (refusalOf(entry, diagnostic, today) === null) return 'accepts';
  if (isOver(entry, today)) return 'over';
  return isOther(entry, diagnostic) ? 'other' : 'worse';
}

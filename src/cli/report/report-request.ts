/** What a call of `tp report` asks for, understood: the report, the windows, the groups, the conditions. */
import { everybody, type Grouping, groupedByPersona, groupedBySegment, segmentNames, weightedByPersona } from '../../analysis/grouping.js';
import type { EvidenceRequest } from '../../evidence/evidence.js';
import { isQueryTerm } from '../../model/query.js';
import { overlap, parseWindow, type Window } from '../../model/window.js';
import type { Workspace } from '../../model/workspace.js';
import { type Condition, parseCondition } from '../../reports/condition.js';
import { reports } from '../../reports/registry.js';
import { type Importance, importances, type ReportMaker, type Weighting, weightings } from '../../reports/report-maker.js';
import { visible } from '../../text/visible.js';
import type { ReportCommandOptions } from '../commands/report.js';
import { allNames, nearestName, unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** A report, and what it is asked about. */
export interface NamedReport {
  readonly maker: ReportMaker;
  /** Of the query. */
  readonly terms: readonly string[];
}

/** The report of that name, and the terms of the query: `tp report owner:service` is the first report with a query. */
export function reportNamed(name: string | undefined, query: readonly string[]): NamedReport {
  const [first] = reports;
  if (first === undefined) throw new Error('there is no report');
  if (name === undefined) return { maker: first, terms: query };
  const maker = reports.find((report) => report.name === name);
  if (maker !== undefined) return { maker, terms: query };
  if (isQueryTerm(name)) return { maker: first, terms: [name, ...query] };
  throw unknownReport(name);
}

/** The error for a report that there is not. */
export function unknownReport(name: string): UserError {
  return unknownName(
    'report',
    name,
    reports.map((report) => report.name),
  );
}

/** The windows: none, one, or two that share no day. */
export function windowsOf({ window, against }: Pick<ReportCommandOptions, 'window' | 'against'>): readonly Window[] {
  if (window === undefined && against === undefined) return [];
  if (window === undefined)
    throw new UserError('--against needs a window to compare', 'Add --window, for example: --window 2025 --against 2024');
  const windows = [window, ...(against === undefined ? [] : [against])].map(windowNamed);
  const [first, second] = windows;
  if (first && second && overlap(first, second))
    throw new UserError(`"${first.name}" and "${second.name}" share days`, 'Compare windows that follow one another');
  return windows;
}

function windowNamed(text: string): Window {
  const window = parseWindow(text);
  if (window !== null) return window;
  throw new UserError(
    `"${visible(text)}" is no window of time`,
    'Write 2024, 2024Q1, 2024-03, 2024-03-15, or two of them: 2024-03..2024-06',
  );
}

/** How the answers are kept apart; a `UserError` for a segment that no source knows. */
export function groupingOf({ by, weighting }: ReportCommandOptions, workspace: Workspace): Grouping {
  if (weighting === 'personas') return personaWeights(by, workspace);
  if (by === undefined) return everybody;
  if (by === 'persona') return personaGrouping(workspace);
  const names = segmentNames(workspace);
  if (names.includes(by)) return groupedBySegment(by);
  const known = [...names, 'persona'];
  throw new UserError(
    `No feedback source has the segment "${visible(by)}"`,
    nearestName(by, known, names.length === 0 ? 'No source has segments' : allNames('segment', known)),
  );
}

function personaGrouping(workspace: Workspace): Grouping {
  const grouping = groupedByPersona(workspace);
  if (grouping.segments.length > 0) return grouping;
  throw new UserError(
    'No persona says how it is found in feedback data',
    'Add "segment" to the personas, for example: segment: { class: Business }',
  );
}

function personaWeights(by: string | undefined, workspace: Workspace): Grouping {
  if (by !== undefined)
    throw new UserError('--weighting personas puts all personas together, --by keeps groups apart', 'Leave one of them out');
  const grouping = weightedByPersona(workspace);
  if (grouping !== null) return grouping;
  throw new UserError(
    'Fewer than two personas say how large they are and how they are found in feedback data',
    'Add "share" and "segment" to the personas, for example: share: 0.4 and segment: { class: Business }',
  );
}

/** What the answers are weighted by; a `UserError` where the report has no scores that personas could count in. */
export function weightingOf({ weighting }: ReportCommandOptions, { name }: ReportMaker): Weighting {
  const found = weightings.find((known) => known === weighting) ?? 'survey';
  if (found !== 'personas' || name === 'quality' || name === 'gaps') return found;
  throw new UserError(`The report "${name}" cannot be weighted by personas`, 'Reports that can: quality, gaps');
}

/** Whether the intervals of few ratings are resampled; a `UserError` where the report has none. */
export function bootstrapOf({ bootstrap = false }: ReportCommandOptions, { name }: ReportMaker): boolean {
  if (!bootstrap || name === 'quality' || name === 'gaps') return bootstrap;
  throw new UserError(`The report "${name}" has no intervals to resample`, 'Reports that have: quality, gaps');
}

/** What is asked of the evidence: these windows, with the groups kept apart. */
export function evidenceRequest(windows: readonly Window[], grouping: Grouping): EvidenceRequest {
  return { windows, by: grouping.segments };
}

/** The conditions of `--fail-if`. */
export function conditionsOf({ failIf }: Pick<ReportCommandOptions, 'failIf'>): readonly Condition[] {
  return (failIf ?? []).map((text) => {
    const condition = parseCondition(text);
    if (condition === null)
      throw new UserError(
        `"${visible(text)}" is no condition`,
        "Write a field, <, <=, > or >=, and a number, for example: --fail-if 'quality<60'",
      );
    return condition;
  });
}

/** Where the importance in `gaps` comes from. */
export function importanceOf({ importance }: ReportCommandOptions): Importance {
  return importances.find((name) => name === importance) ?? 'relevance';
}

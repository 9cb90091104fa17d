/** Where relevance and quality part: what to do first, what to measure first, what to reduce, and where nobody meets the customer. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { Grouping } from '../grouping.js';
import { poolAnswers } from '../quality/answers.js';
import { qualityOf } from '../quality/quality.js';
import type { QualityRow } from '../quality/quality-row.js';
import { type Score, scoreOf } from '../quality/score.js';
import { type RelevanceRow, relevanceOf } from '../relevance/relevance.js';
import { fewestForScore } from '../status.js';
import { type Asymmetry, asymmetries } from './asymmetry.js';
import { type Disconfirmation, disconfirmation } from './disconfirmation.js';
import { type GapGroup, groupOfGap } from './gap-group.js';
import { type ImportanceSide, importanceOf } from './importance-of.js';
import { type ImportancePerformanceAnalysis, importancePerformance, type Quadrant } from './importance-performance.js';
import { type Incident, incidentsOf } from './incidents-of.js';
import type { Opportunity } from './opportunity.js';
import { opportunityOf } from './opportunity-of.js';
import { type Priority, priorities } from './priority.js';
import { type QualityTarget, qualityTarget } from './quality-target.js';
import { reactionEvidence } from './reaction-evidence.js';
import { type RetirementRow, retirements } from './retirements.js';
import { servingTouchpoints, stagesOf } from './serving-touchpoints.js';
import { answersSideBySide, type SideBySide } from './side-by-side.js';
import { type WhiteSpots, whiteSpots } from './white-spots.js';

export interface GapRow {
  readonly touchpoint: string;
  readonly segment: string | null;
  /** 0–100; of relevance the bounds of what is missing, of one side its interval. */
  readonly importance: Score | null;
  readonly performance: Score | null;
  readonly measure: string;
  readonly n: number;
  readonly status: QualityRow['status'];
  readonly target: QualityTarget;
  /** Null for fewer than four touchpoints. */
  readonly quadrant: { readonly data: Quadrant; readonly scale: Quadrant } | null;
  /** True where the point may as well lie in another quadrant. */
  readonly borderline: boolean;
  /** Importance less performance, with the worst and best corner of both. */
  readonly gap: Score | null;
  /** The same in standard deviations; for derived importance, which has a scale of its own. */
  readonly zGap: number | null;
  readonly priority: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly share: number | null;
    readonly cumulative: number | null;
  } | null;
  readonly reactions: Disconfirmation | null;
  readonly opportunity: Opportunity | null;
  readonly asymmetry: Asymmetry | null;
  readonly incident: Incident | null;
  /** What to do about it; null where there is nothing to do. */
  readonly group: GapGroup | null;
}

export interface Gaps {
  /** Relation-breakers by attributable breaks, then by falling priority, then what is to be measured first, then the rest. */
  readonly rows: readonly GapRow[];
  readonly crosshair: { readonly importance: number; readonly performance: number } | null;
  readonly whiteSpots: WhiteSpots;
  readonly retire: readonly RetirementRow[];
}

export interface GapsOptions {
  readonly grouping: Grouping;
  readonly importance: ImportanceSide;
  readonly seed: number;
}

/** The gaps of all live touchpoints; in each group of respondents by themselves. */
export async function gapsOf(workspace: Workspace, evidence: Evidence, options: GapsOptions): Promise<Gaps> {
  const relevance = await relevanceOf(workspace, evidence, options);
  const quality = primaryQuality(workspace, evidence, options.grouping);
  const rows: GapRow[] = [];
  let crosshair: Gaps['crosshair'] = null;
  for (const segment of [...new Set(relevance.rows.map((row) => row.segment))]) {
    const sources = await answersSideBySide(workspace, evidence, segment === null ? {} : (options.grouping.conditionOf(segment) ?? {}));
    const points = relevance.rows
      .filter((row) => row.segment === segment)
      .map((row) => toPoint(row, quality, workspace, evidence, options));
    const analysis = analyse(points);
    crosshair ??= analysis.crosshairs?.data ?? null;
    rows.push(...rowsOf(points, analysis, workspace, evidence, sources, options));
  }
  const measured = new Set(
    quality.filter(({ score, status }) => score !== null && status !== 'assumed').map(({ touchpoint }) => touchpoint ?? ''),
  );
  const spots = whiteSpots(stagesOf(workspace), [...workspace.personas.keys()].sort(byCodePoint), servingTouchpoints(workspace, measured));
  const retire = retirements(workspace, relevance, spots);
  return { rows: withRetirement(rows, retire).sort(byUrgency), crosshair, whiteSpots: spots, retire };
}

function primaryQuality(workspace: Workspace, evidence: Evidence, grouping: Grouping): readonly QualityRow[] {
  return qualityOf(workspace, evidence, { grouping, selects: () => true, withCompany: false }).filter(({ primary }) => primary);
}

/** What is known of one touchpoint before the touchpoints are compared. */
interface GapPoint {
  readonly relevance: RelevanceRow;
  readonly importance: Score | null;
  readonly quality: QualityRow | null;
  readonly target: QualityTarget;
}

function toPoint(
  row: RelevanceRow,
  quality: readonly QualityRow[],
  workspace: Workspace,
  evidence: Evidence,
  { importance }: GapsOptions,
): GapPoint {
  const own = quality.filter(({ touchpoint }) => touchpoint === row.touchpoint);
  return {
    relevance: row,
    importance: importanceOf(row, importance),
    quality: own.find(({ segment }) => segment === row.segment) ?? own.find(({ status }) => status === 'assumed') ?? null,
    target: qualityTarget(workspace.company, row.touchpoint, expectationOf(evidence, row.touchpoint)),
  };
}

/** The mean expectation, 0–100; null where too few were asked. */
function expectationOf({ tallies }: Evidence, touchpoint: string): number | null {
  const asked = tallies.filter(
    ({ question, window }) => question.measure === 'expectation' && question.touchpoint === touchpoint && window === 0,
  );
  const answers = poolAnswers(asked);
  return answers === null || answers.n < fewestForScore ? null : (scoreOf(answers, null)?.value ?? null);
}

function analyse(points: readonly GapPoint[]): ImportancePerformanceAnalysis {
  return importancePerformance(
    points.flatMap(({ relevance, importance, quality }) =>
      importance === null || quality?.score == null
        ? []
        : [
            {
              id: relevance.touchpoint,
              importance: importance.value,
              performance: quality.score.value,
              importanceInterval: intervalOf(importance),
              performanceInterval: intervalOf(quality.score),
            },
          ],
    ),
  );
}

function rowsOf(
  points: readonly GapPoint[],
  analysis: ImportancePerformanceAnalysis,
  workspace: Workspace,
  evidence: Evidence,
  sources: readonly SideBySide[],
  { grouping }: GapsOptions,
): readonly GapRow[] {
  const byPriority = new Map(priorities(points.map(toPrioritised)).map((priority) => [priority.id, priority]));
  const positions = new Map(analysis.touchpoints.map((position) => [position.id, position]));
  const asymmetric = asymmetries(sources);
  const incidents = incidentsOf(workspace, evidence, sources);
  return points.map(({ relevance: { touchpoint, segment }, importance, quality, target }): GapRow => {
    const position = positions.get(touchpoint);
    const priority = byPriority.get(touchpoint);
    const measure = quality?.measure ?? 'csat';
    const tallies = evidence.tallies.filter(
      ({ question, window, segments }) =>
        question.touchpoint === touchpoint && window === 0 && (segment === null || grouping.groupOf(segments) === segment),
    );
    const row = {
      touchpoint,
      segment,
      importance,
      performance: quality?.score ?? null,
      measure,
      n: quality?.n ?? 0,
      status: quality?.status ?? ('no-data' as const),
      target,
      quadrant: position?.quadrants ? { data: position.quadrants.data, scale: position.quadrants.scale } : null,
      borderline: position?.isBorderline ?? false,
      gap: gapBetween(importance, quality?.score ?? null),
      zGap: position?.zGap ?? null,
      priority: priorityData(priority),
      reactions: disconfirmation(reactionEvidence(touchpoint, tallies, sources, measure)),
      opportunity: opportunityOf(touchpoint, sources, measure),
      asymmetry: asymmetric.get(touchpoint) ?? null,
      incident: incidents.get(touchpoint) ?? null,
    };
    return { ...row, group: groupOfGap(row, priority?.isToMeasureFirst ?? false, false) };
  });
}

function toPrioritised({ relevance, importance, quality, target }: GapPoint) {
  return {
    id: relevance.touchpoint,
    relevance: {
      value: importance?.value ?? null,
      low: importance?.low ?? importance?.value ?? 0,
      high: importance?.high ?? importance?.value ?? 100,
    },
    quality: quality?.score ?? null,
    target: target.value,
  };
}

function priorityData(priority: Priority | undefined): GapRow['priority'] {
  if (priority === undefined || priority.score === null) return null;
  const { score: value, low, high, share, cumulativeShare: cumulative } = priority;
  return { value, low, high, share, cumulative };
}

function intervalOf({ low, high }: Score): { readonly low: number; readonly high: number } | null {
  return low === null || high === null ? null : { low, high };
}

function gapBetween(importance: Score | null, performance: Score | null): Score | null {
  if (importance === null || performance === null) return null;
  const known = importance.low !== null && importance.high !== null && performance.low !== null && performance.high !== null;
  return {
    value: importance.value - performance.value,
    low: known ? (importance.low ?? 0) - (performance.high ?? 0) : null,
    high: known ? (importance.high ?? 0) - (performance.low ?? 0) : null,
  };
}

/** What may go is to be reduced, not improved. */
function withRetirement(rows: readonly GapRow[], retire: readonly RetirementRow[]): GapRow[] {
  const candidates = new Set(retire.filter(({ verdict }) => verdict === 'retire-candidate').map(({ touchpoint }) => touchpoint));
  return rows.map((row) =>
    candidates.has(row.touchpoint) ? { ...row, group: groupOfGap(row, row.group === 'measure-first', true) } : row,
  );
}

const urgency: readonly (GapGroup | null)[] = ['relation-breaker', 'priority', 'measure-first', 'opportunity', 'reduce', null];

function byUrgency(a: GapRow, b: GapRow): number {
  return (
    urgency.indexOf(a.group) - urgency.indexOf(b.group) ||
    (b.incident?.attributable ?? 0) - (a.incident?.attributable ?? 0) ||
    (b.priority?.value ?? -1) - (a.priority?.value ?? -1) ||
    (b.importance?.value ?? -1) - (a.importance?.value ?? -1) ||
    byCodePoint(a.touchpoint, b.touchpoint) ||
    byCodePoint(a.segment ?? '', b.segment ?? '')
  );
}

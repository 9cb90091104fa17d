/** Where relevance and quality part: what to do first, what to measure first, what to reduce, and where nobody meets the customer. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { Grouping } from '../grouping.js';
import { qualityOf } from '../quality/quality.js';
import { intervalOf, type Score } from '../quality/score.js';
import { relevanceOf } from '../relevance/relevance.js';
import { fewestForScore } from '../status.js';
import { asymmetries } from './asymmetry.js';
import { byUrgency } from './by-urgency.js';
import { disconfirmation } from './disconfirmation.js';
import { groupOfGap } from './gap-group.js';
import { type GapPoint, gapPoints, positionsOf, prioritiesOf } from './gap-points.js';
import type { GapRow } from './gap-row.js';
import type { ImportanceSide } from './importance-of.js';
import type { Crosshair, ImportancePerformanceAnalysis } from './importance-performance.js';
import { incidentsOf } from './incidents-of.js';
import { type NeedRow, needsOf } from './needs.js';
import { opportunityOf } from './opportunity-of.js';
import type { Priority } from './priority.js';
import { reactionEvidence } from './reaction-evidence.js';
import { type RetirementRow, retirements } from './retirements.js';
import { servingTouchpoints, stagesOf } from './serving-touchpoints.js';
import { answersSideBySide, type SideBySide } from './side-by-side.js';
import { type Undocumented, undocumentedIn } from './undocumented.js';
import { type WhiteSpots, whiteSpots } from './white-spots.js';

export interface Gaps {
  /** By urgency: relation-breakers, then by falling priority, then what is to be measured first, then the rest. */
  readonly rows: readonly GapRow[];
  /** Where the fields meet, in each group of respondents with at least four touchpoints. */
  readonly crosshairs: readonly (Crosshair & { readonly segment: string | null })[];
  readonly whiteSpots: WhiteSpots;
  /** What answers are about, and the inventory does not have. */
  readonly undocumented: readonly Undocumented[];
  readonly needs: readonly NeedRow[];
  readonly retire: readonly RetirementRow[];
}

export interface GapsOptions {
  readonly grouping: Grouping;
  readonly importance: ImportanceSide;
  readonly seed: number;
  /** Whether the intervals of few ratings are resampled. */
  readonly bootstrap?: boolean;
}

/** The gaps of all live touchpoints; in each group of respondents by themselves. */
export async function gapsOf(
  workspace: Workspace,
  evidence: Evidence,
  { grouping, importance, seed, bootstrap = false }: GapsOptions,
): Promise<Gaps> {
  const relevance = await relevanceOf(workspace, evidence, { grouping, seed });
  const quality = qualityOf(workspace, evidence, {
    grouping,
    selects: () => true,
    withCompany: false,
    seed: bootstrap ? seed : null,
  }).filter(({ primary }) => primary);
  const measured = quality.filter(({ score, status }) => score !== null && status !== 'assumed');
  const measuredIds = new Set(measured.flatMap(({ touchpoint }) => touchpoint ?? []));
  const serving = servingTouchpoints(workspace, measuredIds);
  const spots = whiteSpots(stagesOf(workspace), [...workspace.personas.keys()].sort(byCodePoint), serving);
  const retire = retirements(workspace, evidence, relevance, spots);
  const rows: GapRow[] = [];
  const crosshairs: Gaps['crosshairs'][number][] = [];
  for (const segment of new Set(relevance.rows.map((row) => row.segment))) {
    const own = ofSegment(evidence, grouping, segment);
    const points = gapPoints(
      workspace,
      { tallies: own.tallies, strata: grouping.strata },
      relevance.rows.filter((row) => row.segment === segment),
      quality,
      importance,
    );
    const positions = positionsOf(points);
    if (positions.crosshairs !== null) crosshairs.push({ segment, ...positions.crosshairs.data });
    const sources = await answersSideBySide(workspace, evidence, segment === null ? {} : (grouping.conditionOf(segment) ?? {}));
    rows.push(...rowsOf(workspace, own, { points, positions, sources, retire }));
  }
  return {
    rows: rows.sort(byUrgency),
    crosshairs,
    whiteSpots: spots,
    undocumented: undocumentedIn(evidence),
    needs: needsOf(workspace, measuredIds),
    retire,
  };
}

/** What the group said in the first window. Bad events that were counted without saying whose they are belong to no group. */
function ofSegment(evidence: Evidence, grouping: Grouping, segment: string | null): Evidence {
  const isOwn = ({ window, segments }: Tally) => window === 0 && (segment === null || grouping.groupOf(segments) === segment);
  return {
    ...evidence,
    tallies: evidence.tallies.filter(isOwn),
    incidents: segment === null ? evidence.incidents.filter(({ window }) => window === 0) : [],
  };
}

interface Compared {
  readonly points: readonly GapPoint[];
  readonly positions: ImportancePerformanceAnalysis;
  readonly sources: readonly SideBySide[];
  readonly retire: readonly RetirementRow[];
}

function rowsOf(workspace: Workspace, evidence: Evidence, { points, positions, sources, retire }: Compared): readonly GapRow[] {
  const byPriority = prioritiesOf(points);
  const places = new Map(positions.touchpoints.map((position) => [position.id, position]));
  const asymmetric = asymmetries(workspace, sources);
  const incidents = incidentsOf(workspace, evidence, sources);
  const retirable = new Set(retire.filter(({ verdict }) => verdict === 'retire-candidate').map(({ touchpoint }) => touchpoint));
  return points.map(({ touchpoint, segment, importance, measure, quality, target }): GapRow => {
    const place = places.get(touchpoint);
    const priority = byPriority.get(touchpoint);
    const tallies = evidence.tallies.filter(({ question }) => question.touchpoint === touchpoint);
    const row = {
      touchpoint,
      segment,
      importance,
      performance: quality?.score ?? null,
      measure,
      n: quality?.n ?? 0,
      status: quality?.status ?? ('no-data' as const),
      target,
      quadrant: place?.quadrants ? { data: place.quadrants.data, scale: place.quadrants.scale } : null,
      borderline: place?.isBorderline ?? false,
      gap: gapBetween(importance, quality?.score ?? null),
      zGap: place?.zGap ?? null,
      priority: priorityData(priority),
      reactions: ofEnough(disconfirmation(reactionEvidence(touchpoint, tallies, sources, measure))),
      opportunity: ofEnough(opportunityOf(touchpoint, sources, measure)),
      asymmetry: asymmetric.get(touchpoint) ?? null,
      incident: incidents.get(touchpoint) ?? null,
    };
    return { ...row, group: groupOfGap(row, priority?.isToMeasureFirst ?? false, retirable.has(touchpoint)) };
  });
}

/** Nothing that fewer people said is shown. */
function ofEnough<Found extends { readonly n: number }>(found: Found | null): Found | null {
  return found !== null && found.n >= fewestForScore ? found : null;
}

function priorityData(priority: Priority | undefined): GapRow['priority'] {
  if (priority === undefined || priority.score === null) return null;
  const { score: value, low, high, share, cumulativeShare: cumulative } = priority;
  return { value, low, high, share, cumulative };
}

function gapBetween(importance: Score | null, performance: Score | null): Score | null {
  if (importance === null || performance === null) return null;
  const [wanted, given] = [intervalOf(importance), intervalOf(performance)];
  return {
    value: importance.value - performance.value,
    low: wanted && given && wanted.low - given.high,
    high: wanted && given && wanted.high - given.low,
  };
}

/** What is known of each touchpoint before the touchpoints are compared: how much it matters, how good it is, and how good it is to be. */
import type { Tally } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import type { Strata } from '../grouping.js';
import { poolAnswers } from '../quality/answers.js';
import { personaScore } from '../quality/persona-score.js';
import type { QualityRow } from '../quality/quality-row.js';
import { intervalOf, type Score, scoreOf } from '../quality/score.js';
import type { RelevanceRow } from '../relevance/relevance.js';
import { fewestForScore } from '../status.js';
import { type ImportanceSide, importanceOf } from './importance-of.js';
import { type ImportancePerformanceAnalysis, importancePerformance } from './importance-performance.js';
import { type Prioritised, type Priority, priorities } from './priority.js';
import { type QualityTarget, qualityTarget } from './quality-target.js';

export interface GapPoint {
  readonly touchpoint: string;
  readonly segment: string | null;
  readonly importance: Score | null;
  /** The measure that stands for its quality. */
  readonly measure: string;
  /** Null where the group of respondents has no answers, and nobody judged it in a workshop. */
  readonly quality: QualityRow | null;
  readonly target: QualityTarget;
}

/** What a group of respondents said; with strata, whose expectations count by their share of the customers. */
export interface Said {
  readonly tallies: readonly Tally[];
  readonly strata: Strata | undefined;
}

/** One point for each row of relevance, which are all of one group; `quality` are the rows of the primary measures. */
export function gapPoints(
  workspace: Workspace,
  said: Said,
  relevance: readonly RelevanceRow[],
  quality: readonly QualityRow[],
  side: ImportanceSide,
): readonly GapPoint[] {
  return relevance.map((row): GapPoint => {
    const { touchpoint, segment } = row;
    const own = quality.filter((one) => one.touchpoint === touchpoint);
    return {
      touchpoint,
      segment,
      importance: importanceOf(row, side),
      measure: own[0]?.measure ?? 'csat',
      quality: own.find((one) => one.segment === segment) ?? own.find(({ status }) => status === 'assumed') ?? null,
      target: qualityTarget(workspace.company, touchpoint, expectationOf(said, touchpoint)),
    };
  });
}

/** Where the points lie among each other; those of which importance or quality is unknown are left out. */
export function positionsOf(points: readonly GapPoint[]): ImportancePerformanceAnalysis {
  return importancePerformance(
    points.flatMap(({ touchpoint, importance, quality }) =>
      importance === null || quality?.score == null
        ? []
        : [
            {
              id: touchpoint,
              importance: importance.value,
              performance: quality.score.value,
              importanceInterval: intervalOf(importance),
              performanceInterval: intervalOf(quality.score),
            },
          ],
    ),
  );
}

/** By touchpoint. What was judged in a workshop is ranked apart from what was measured, with shares of its own. */
export function prioritiesOf(points: readonly GapPoint[]): ReadonlyMap<string, Priority> {
  const isAssumed = ({ quality }: GapPoint) => quality?.status === 'assumed';
  const ranked = [points.filter((point) => !isAssumed(point)), points.filter(isAssumed)].flatMap((group) =>
    priorities(group.map(toPrioritised)),
  );
  return new Map(ranked.map((priority) => [priority.id, priority]));
}

function toPrioritised({ touchpoint, importance, quality, target }: GapPoint): Prioritised {
  return {
    id: touchpoint,
    relevance: {
      value: importance?.value ?? null,
      low: importance?.low ?? importance?.value ?? 0,
      high: importance?.high ?? importance?.value ?? 100,
    },
    // What rests on so few answers is shown and never ranked.
    quality: quality?.status === 'indicative' ? null : (quality?.score ?? null),
    target: target.value,
  };
}

/** The mean expectation of the group, 0–100; null where too few were asked. */
function expectationOf({ tallies, strata }: Said, touchpoint: string): number | null {
  const asked = tallies.filter(
    ({ question, window }) => question.measure === 'expectation' && question.touchpoint === touchpoint && window === 0,
  );
  const answers = poolAnswers(asked);
  if (answers === null || answers.n < fewestForScore) return null;
  const weighed = strata === undefined ? null : personaScore(asked, strata);
  return weighed?.score.value ?? scoreOf(answers, null)?.value ?? null;
}

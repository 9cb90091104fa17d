/** Whether disappointment or delight at a touchpoint moves the overall judgement more. */
import type { Question } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { isQualityMeasure, orderMeasures } from '../quality/quality-measures.js';
import { pomp } from '../statistics/means/pomp.js';
import type { Coefficient } from '../statistics/regression/ols.js';
import { type PenaltyRewardVerdict, penaltyReward } from '../statistics/regression/penalty-reward.js';
import type { SideBySide } from './side-by-side.js';

export type Verdict = PenaltyRewardVerdict;

export interface Asymmetry {
  readonly source: string;
  /** By how many points the judgement (0–100) falls with a bad, and rises with a very good experience. */
  readonly penalty: Coefficient | null;
  readonly reward: Coefficient | null;
  /** Impact asymmetry, −1 (only disappointment counts) to 1 (only delight counts); null where neither does. */
  readonly asymmetry: number | null;
  /** Of the test that both count alike. */
  readonly p: number | null;
  readonly n: number;
  readonly verdict: Verdict;
}

/** By touchpoint, from the source with most complete respondents; those that no source can tell are missing. */
export function asymmetries({ touchpoints }: Workspace, sources: readonly SideBySide[]): ReadonlyMap<string, Asymmetry> {
  const found = sources.flatMap((source) => inSource(source, touchpoints));
  const best = [...groupBy(found, ({ touchpoint }) => touchpoint)].map(
    ([touchpoint, group]) => [touchpoint, group.toSorted((a, b) => b.asymmetry.n - a.asymmetry.n)[0]?.asymmetry] as const,
  );
  return new Map(best.flatMap(([touchpoint, asymmetry]) => (asymmetry === undefined ? [] : [[touchpoint, asymmetry] as const])));
}

interface Found {
  readonly touchpoint: string;
  readonly asymmetry: Asymmetry;
}

function inSource({ source, questions, rows }: SideBySide, touchpoints: Workspace['touchpoints']): readonly Found[] {
  if (rows.outcome === null) return [];
  const drivers = oneEach(questions, touchpoints);
  const columns = drivers.map((question) => scores(question, rows.columns[questions.indexOf(question)] ?? new Float64Array()));
  const results = penaltyReward(columns, rows.outcome);
  if (results.status !== 'estimated') return [];
  return drivers.flatMap(({ touchpoint }, index): readonly Found[] => {
    const driver = results.drivers[index];
    if (driver === undefined || touchpoint === null || driver.verdict === 'not-estimated') return [];
    const { penalty, reward, asymmetry, asymmetryP: p, verdict } = driver;
    return [{ touchpoint, asymmetry: { source, penalty, reward, asymmetry, p, n: results.n, verdict } }];
  });
}

/** One question a touchpoint: the one that comes first among its measures of quality. */
function oneEach(questions: readonly Question[], touchpoints: Workspace['touchpoints']): readonly Question[] {
  const asked = questions.filter((question) => question.touchpoint !== null && isQualityMeasure(question));
  return [...groupBy(asked, ({ touchpoint }) => touchpoint ?? '')]
    .flatMap(([id, group]) => {
      const [first] = orderMeasures(
        group.map(({ measure }) => measure),
        touchpoints.get(id) ?? null,
      );
      return group.find(({ measure }) => measure === first) ?? [];
    })
    .sort((x, y) => byCodePoint(x.touchpoint ?? '', y.touchpoint ?? ''));
}

function scores({ scale }: Question, column: Float64Array): Float64Array {
  return scale === null ? column : column.map((value) => pomp(value, scale) ?? Number.NaN);
}

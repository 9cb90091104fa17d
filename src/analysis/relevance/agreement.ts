/** Whether the people who were asked agree on what matters: without that the mean of stated importance is nobody's view. */
import type { Evidence, Question, Tally } from '../../evidence/evidence.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import type { Grouping } from '../grouping.js';
import { completeRows } from '../statistics/products/complete-rows.js';
import { type Agreement, kendallsW } from '../statistics/stated/kendalls-w.js';
import { fewestForScore } from '../status.js';
import { upwards } from './driver-columns.js';

export interface RatersAgreement extends Agreement {
  readonly source: string;
  /** Null: everybody. */
  readonly segment: string | null;
  /** What was rated, by id; `rankSums` are in this order. */
  readonly touchpoints: readonly string[];
  /** Respondents who rated all of them. */
  readonly n: number;
}

/** Below it, by convention, raters disagree so much that their mean is no consensus. */
export const leastAgreement = 0.3;

// Of more respondents every k-th is taken: their agreement is that of all.
const mostRows = 100_000;

/**
 * The agreement in every source in which the same people rated the importance of several touchpoints, in the order of sources, for a group of people (null:
 * everybody). None where fewer than five rated everything, or everybody rated everything alike.
 */
export async function agreementOn(evidence: Evidence, grouping: Grouping, group: string | null): Promise<readonly RatersAgreement[]> {
  const where = group === null ? {} : grouping.conditionOf(group);
  if (where === null) return [];
  const isAsked = ({ segments }: Tally) => group === null || grouping.groupOf(segments) === group;
  const asked = evidence.tallies.filter((tally) => isRating(tally) && isAsked(tally));
  const found: RatersAgreement[] = [];
  for (const [source, tallies] of groupBy(asked, ({ question }) => question.source)) {
    const questions = onePerTouchpoint(tallies.map(({ question }) => question));
    if (source === null || questions.length < 2) continue;
    const rows = await evidence.rows({ source, questions, window: evidence.request.windows[0] ?? null, where, limit: mostRows });
    const columns = completeRows(rows?.columns.map((column, index) => upwards(column, questions[index])) ?? []);
    const n = columns[0]?.length ?? 0;
    const agreement =
      n < fewestForScore ? null : kendallsW(Array.from({ length: n }, (_, row) => columns.map((column) => column[row] ?? 0)));
    if (agreement !== null)
      found.push({ source, segment: group, touchpoints: questions.map(({ touchpoint }) => touchpoint ?? ''), n, ...agreement });
  }
  return found.sort((a, b) => byCodePoint(a.source, b.source));
}

function isRating({ question, window, frequencies }: Tally): boolean {
  const { source, touchpoint, measure, instrument } = question;
  return (
    source !== null && touchpoint !== null && measure === 'importance' && instrument === null && window === 0 && frequencies.length > 0
  );
}

function onePerTouchpoint(questions: readonly Question[]): readonly Question[] {
  const first = new Map(questions.toReversed().map((question) => [question.touchpoint ?? '', question]));
  return [...first].sort(([a], [b]) => byCodePoint(a, b)).map(([, question]) => question);
}

/** Which touchpoints go together with the overall judgement: the drivers in one feedback source. */
import type { Evidence, Question, RowRequest, Tally } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { isQualityMeasure, orderMeasures } from '../quality/quality-measures.js';
import type { DriverRequest, Drivers } from './driver-types.js';
import { driversIn } from './drivers-in.js';

// More respondents than these are not resampled row by row: every k-th is taken.
const mostRows = 100_000;

/**
 * The drivers in every source that has an outcome and answers by respondent, for a group of people (null: everybody), in the order of
 * sources. A source without enough of either is not among them.
 */
export async function findDrivers(
  workspace: Workspace,
  evidence: Evidence,
  { grouping, group, seed }: DriverRequest,
): Promise<readonly Drivers[]> {
  const where = group === null ? {} : grouping.conditionOf(group);
  if (where === null) return [];
  const window = evidence.request.windows[0] ?? null;
  const isAsked = ({ segments }: Tally) => group === null || grouping.groupOf(segments) === group;
  const found: Drivers[] = [];
  for (const source of sourcesWithOutcome(workspace)) {
    const questions = driverQuestions(workspace, evidence, source, isAsked);
    if (questions.length === 0) continue;
    const request = { source, questions, window, where, limit: mostRows };
    const asked = questions.map(({ touchpoint, measure, scale }) => ({ touchpoint, measure, scale }));
    const drivers = await evidence.derived(request, { drivers: asked, source, seed }, () => driversOf(evidence, request, seed));
    if (drivers !== null) found.push(drivers);
  }
  return found;
}

async function driversOf(evidence: Evidence, request: RowRequest, seed: number): Promise<Drivers | null> {
  const { source, questions } = request;
  const rows = await evidence.rows(request);
  if (rows?.outcome == null || rows.total === 0) return null;
  const pairs = rows.total > rows.outcome.length ? await evidence.pairs(request) : null;
  return driversIn({ source, questions, rows, outcome: rows.outcome, pairs }, seed);
}

function sourcesWithOutcome({ feedback }: Workspace): readonly string[] {
  return [...feedback.values()]
    .filter(({ outcome }) => outcome !== undefined)
    .map(({ id }) => id)
    .sort(byCodePoint);
}

/** For each touchpoint the question of the source that comes first among its measures of quality with answers. */
function driverQuestions(
  { touchpoints }: Workspace,
  { tallies }: Evidence,
  source: string,
  isAsked: (tally: Tally) => boolean,
): readonly Question[] {
  const answered = tallies.filter(
    (tally) => isDriver(tally.question, source) && tally.window === 0 && tally.frequencies.length > 0 && isAsked(tally),
  );
  const asked = new Set(answered.map(({ question }) => question));
  const ids = [...new Set([...asked].flatMap(({ touchpoint }) => touchpoint ?? []))].sort(byCodePoint);
  return ids.flatMap((id) => {
    const own = [...asked].filter(({ touchpoint }) => touchpoint === id);
    const [first] = orderMeasures(
      own.map(({ measure }) => measure),
      touchpoints.get(id) ?? null,
    );
    return own.find(({ measure }) => measure === first) ?? [];
  });
}

function isDriver(question: Question, source: string): boolean {
  return question.source === source && question.touchpoint !== null && question.scale !== null && isQualityMeasure(question);
}

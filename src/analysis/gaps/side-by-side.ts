/** What the same respondents said about several things: all that is asked about touchpoints in a source, row by row. */
import type { Evidence, Question, Rows } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { pomp } from '../statistics/means/pomp.js';

export interface SideBySide {
  readonly source: string;
  readonly questions: readonly Question[];
  readonly rows: Rows;
}

// Beyond so many respondents every k-th is taken: shares and coefficients of a hundred thousand are sure enough.
const mostRows = 100_000;
const paired: ReadonlySet<string> = new Set(['expectation', 'adequate', 'desired', 'importance']);

/** The sources in which something can be paired: an outcome, departures, or expectations beside experience. In the order of ids. */
export async function answersSideBySide(
  { feedback }: Workspace,
  evidence: Evidence,
  where: Readonly<Record<string, string>>,
): Promise<readonly SideBySide[]> {
  const window = evidence.request.windows[0] ?? null;
  const found: SideBySide[] = [];
  for (const { id, outcome, left } of [...feedback.values()].sort((a, b) => byCodePoint(a.id, b.id))) {
    const questions = questionsOf(evidence, id);
    const isPaired = outcome !== undefined || left !== undefined || questions.some(({ measure }) => paired.has(measure));
    if (!isPaired || questions.length === 0) continue;
    const rows = await evidence.rows({ source: id, questions, window, where, limit: mostRows });
    if (rows !== null) found.push({ source: id, questions, rows });
  }
  return found;
}

/** The answers to one question as scores 0–100; NaN where there is none. Null where the source does not ask it. */
export function scoresOf({ questions, rows }: SideBySide, touchpoint: string, measure: string): Float64Array | null {
  const index = questions.findIndex((question) => question.touchpoint === touchpoint && question.measure === measure);
  const scale = questions[index]?.scale;
  const column = rows.columns[index];
  return scale && column ? column.map((value) => pomp(value, scale) ?? Number.NaN) : null;
}

function questionsOf({ tallies }: Evidence, source: string): readonly Question[] {
  const asked = tallies.filter(({ question }) => question.source === source && question.touchpoint !== null && question.scale !== null);
  return [...new Set(asked.map(({ question }) => question))].filter(
    ({ measure, instrument }) => measure !== 'kano' && measure !== 'promise' && instrument === null,
  );
}

/** How a journey is remembered, customer by customer, where a feedback source can be read by respondent. */
import type { Evidence, Question } from '../../evidence/evidence.js';
import type { Journey, Step } from '../../model/journey.js';
import { byCodePoint } from '../../text/compare.js';
import type { Grouping } from '../grouping.js';
import { distributionOf } from '../statistics/frequency.js';
import type { Estimate } from '../statistics/interval.js';
import { meanInterval } from '../statistics/mean-interval.js';
import { momentsOf } from '../statistics/moments.js';
import { type MemoryTest, memoryTest, type PeakEnd, peakEnd } from '../statistics/peak-end.js';
import { pomp } from '../statistics/pomp.js';
import { weightedMean, weightedSumsOf } from '../statistics/weighted-mean.js';
import { fewestForScore } from '../status.js';
import { isAbout, isFelt } from './step-answers.js';

export interface JourneyMemory {
  readonly source: string;
  /** The steps that it asks about, in the order of the path. */
  readonly steps: readonly string[];
  /** Customers who rated at least two of them. */
  readonly n: number;
  /** The mean, over these customers, of their most intense and their last moment, 0–100. */
  readonly peakEnd: Estimate;
  /** How much better they remember the journey than it was: the mean of peak and end less mean. */
  readonly memoryGap: number;
  /** What follows their rating of the whole most closely; null where the source has no outcome. */
  readonly test: MemoryTest | null;
}

// More customers make the mean no surer than anybody can use.
const mostRows = 50_000;

/**
 * The memory of the customers on the way `path`; null where no source asks the same people about two of its steps, or fewer than five of
 * them answered. Of several sources that which asks about the most steps, the first by id.
 */
export async function journeyMemory(
  evidence: Evidence,
  journey: Journey,
  path: readonly Step[],
  grouping: Grouping,
): Promise<JourneyMemory | null> {
  const [best] = sourcesOf(evidence, journey, path);
  if (best === undefined) return null;
  const { source, asked } = best;
  const persona = grouping.name === 'persona' && journey.persona !== undefined ? grouping.conditionOf(journey.persona) : null;
  const request = {
    source,
    questions: asked.map(({ question }) => question),
    window: evidence.request.windows[0] ?? null,
    where: persona ?? {},
  };
  const rows = await evidence.rows({ ...request, limit: mostRows });
  if (rows === null) return null;
  const customers = [...(rows.columns[0] ?? []).keys()].flatMap((row) => {
    const ratings = asked.map(({ question: { scale } }, index) => rating(rows.columns[index]?.[row], scale));
    const felt = peakEnd(ratings);
    const overall = rows.outcome?.[row] ?? Number.NaN;
    return felt === null || felt.n < 2 ? [] : [{ journey: felt, overall, weight: rows.weights?.[row] ?? 1 }];
  });
  const remembered = meanOf(customers, ({ peakEnd: value }) => value);
  if (customers.length < fewestForScore || remembered === null) return null;
  const rated = customers.filter(({ overall }) => !Number.isNaN(overall));
  return {
    source,
    steps: asked.map(({ step }) => step.id),
    n: customers.length,
    peakEnd: remembered,
    memoryGap: remembered.value - (meanOf(customers, ({ mean }) => mean)?.value ?? remembered.value),
    test: rows.outcome === null ? null : memoryTest(rated),
  };
}

interface Asked {
  readonly step: Step;
  readonly question: Question;
}

/** The sources with questions about at least two steps, that with the most first. */
function sourcesOf(
  { tallies }: Evidence,
  journey: Journey,
  path: readonly Step[],
): readonly { readonly source: string; readonly asked: readonly Asked[] }[] {
  const questions = [
    ...new Set(tallies.filter(({ window, question }) => window === 0 && isFelt(question)).map(({ question }) => question)),
  ];
  const sources = [...new Set(questions.flatMap(({ source }) => source ?? []))].sort(byCodePoint);
  return sources
    .map((source) => {
      const own = questions.filter((question) => question.source === source);
      return { source, asked: eachOnce(path.flatMap((step) => askedAt(own, journey, step))) };
    })
    .filter(({ asked }) => asked.length > 1)
    .sort((a, b) => b.asked.length - a.asked.length);
}

/** Who comes to a touchpoint twice was asked once: the answer stands at the last time. */
function eachOnce(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ question }, index) => !asked.slice(index + 1).some((later) => later.question === question));
}

/** The question about the step, else the one about its touchpoint. */
function askedAt(questions: readonly Question[], journey: Journey, step: Step): readonly Asked[] {
  const own = questions.find((question) => isAbout(question, journey, step));
  const question = own ?? questions.find(({ touchpoint, step: other }) => touchpoint === step.touchpoint && other === null);
  return question === undefined ? [] : [{ step, question }];
}

function rating(value: number | undefined, scale: Question['scale']): number | null {
  return value === undefined || Number.isNaN(value) || scale === null ? null : pomp(value, scale);
}

function meanOf(
  customers: readonly { readonly journey: PeakEnd; readonly weight: number }[],
  featureOf: (journey: PeakEnd) => number,
): Estimate | null {
  const values = customers.map(({ journey }) => featureOf(journey));
  const weights = customers.map(({ weight }) => weight);
  const sums = weights.some((weight) => weight !== 1) ? weightedSumsOf(values, weights) : null;
  const found = sums === null ? meanInterval(momentsOf(distributionOf(values))) : weightedMean(sums);
  return found && { value: found.value, low: found.low, high: found.high };
}

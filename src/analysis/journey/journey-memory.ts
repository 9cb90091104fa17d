/** How a journey is remembered, customer by customer, where a feedback source can be read by respondent. */
import type { Evidence, Question, Rows } from '../../evidence/evidence.js';
import type { Journey, Step } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import type { Grouping } from '../grouping.js';
import type { Estimate } from '../statistics/interval.js';
import { distributionOf } from '../statistics/means/frequency.js';
import { meanInterval } from '../statistics/means/mean-interval.js';
import { momentsOf } from '../statistics/means/moments.js';
import { pomp } from '../statistics/means/pomp.js';
import { weightedMean, weightedSumsOf } from '../statistics/means/weighted-mean.js';
import { type MemoryTest, memoryTest, type PeakEnd, peakEnd } from '../statistics/peak-end.js';
import { fewestForScore } from '../status.js';
import { type Asked, askedReader } from './asked-on-path.js';

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

/** Asks for the memory of the customers on the way `path` through a journey. */
export type MemoryReader = (journey: Journey, path: readonly Step[]) => Promise<JourneyMemory | null>;

/**
 * Reads memories; null where no source knows the same people at two of the steps, or fewer than five of them answered. Of several sources that which
 * asks about the most steps, the first by id. Of people like the persona of the journey where the evidence is kept apart by persona.
 */
export function memoryReader(workspace: Workspace, evidence: Evidence, grouping: Grouping): MemoryReader {
  const findAsked = askedReader(workspace, evidence);
  return async (journey, path) => {
    const persona = grouping.name === 'persona' && journey.persona !== undefined ? grouping.conditionOf(journey.persona) : null;
    for (const { source, asked } of findAsked(journey, path)) {
      const questions = asked.map(({ question }) => question);
      const window = evidence.request.windows[0] ?? null;
      const rows = await evidence.rows({ source, questions, window, where: persona ?? {}, limit: mostRows });
      const memory = rows && memoryOf(rows, source, asked);
      if (memory !== null) return memory;
    }
    return null;
  };
}

function memoryOf(rows: Rows, source: string, asked: readonly Asked[]): JourneyMemory | null {
  const customers = [...(rows.columns[0] ?? []).keys()].flatMap((row) => {
    const felt = peakEnd(asked.map(({ question: { scale } }, index) => rating(rows.columns[index]?.[row], scale)));
    const [overall, weight] = [rows.outcome?.[row] ?? Number.NaN, rows.weights?.[row] ?? 1];
    return felt === null || felt.n < 2 || !(weight > 0) ? [] : [{ journey: felt, overall, weight }];
  });
  const remembered = meanOf(customers, ({ peakEnd: value }) => value);
  const mean = meanOf(customers, (felt) => felt.mean);
  if (customers.length < fewestForScore || remembered === null || mean === null) return null;
  return {
    source,
    steps: asked.map(({ step }) => step.id),
    n: customers.length,
    peakEnd: remembered,
    memoryGap: remembered.value - mean.value,
    test: rows.outcome === null ? null : memoryTest(customers.filter(({ overall }) => !Number.isNaN(overall))),
  };
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

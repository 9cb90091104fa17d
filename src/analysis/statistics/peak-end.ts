/** What people remember of a journey: its most intense moment and its last one. */
import { spearman } from './correlation.js';

export interface PeakEnd {
  /** How many steps are rated. */
  readonly n: number;
  readonly mean: number;
  readonly first: number;
  readonly end: number;
  /** The rating furthest from neutral, of equal ones the more negative. */
  readonly peak: number;
  readonly min: number;
  readonly max: number;
  /** The mean of peak and end. */
  readonly peakEnd: number;
  /** How much better the journey is remembered than it was: peak and end less mean. */
  readonly memoryGap: number;
  /** The largest fall from one rated step to the next, or the smallest rise where there is no fall; null for one step. */
  readonly largestDrop: number | null;
}

/** The features of a journey by which the memory of it can be told. */
const memoryFeatures = ['mean', 'peakEnd', 'end', 'first', 'peak'] as const;
export type MemoryFeature = (typeof memoryFeatures)[number];

export interface MemoryTest {
  /** Customers with a rated journey and an overall rating. */
  readonly n: number;
  /** How closely each feature follows the overall rating, by ranks; null where one does not vary. */
  readonly correlations: Readonly<Record<MemoryFeature, number | null>>;
  /** The feature that follows it most closely, of equal ones the first of the list; null where none can be computed. */
  readonly best: MemoryFeature | null;
  /** Whether there are enough customers, 50, to say so. */
  readonly isConclusive: boolean;
}

const enoughCustomers = 50;

/**
 * The features of one customer's journey from the ratings (0–100) of its steps in order; null is an unrated step and is passed over. Null
 * without ratings. Kahneman, Fredrickson, Schreiber & Redelmeier, Psychological Science 4 (1993) 401–405.
 */
export function peakEnd(steps: readonly (number | null)[], neutral = 50): PeakEnd | null {
  const ratings = steps.filter((step) => step !== null);
  const [first] = ratings;
  const end = ratings.at(-1);
  if (first === undefined || end === undefined) return null;
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  const peak = ratings.reduce((best, rating) => {
    const further = Math.abs(rating - neutral) - Math.abs(best - neutral);
    return further > 0 || (further === 0 && rating < best) ? rating : best;
  });
  const falls = ratings.slice(1).map((rating, index) => rating - (ratings[index] ?? rating));
  const remembered = (peak + end) / 2;
  return {
    n: ratings.length,
    mean,
    first,
    end,
    peak,
    min: Math.min(...ratings),
    max: Math.max(...ratings),
    peakEnd: remembered,
    memoryGap: remembered - mean,
    largestDrop: falls.length === 0 ? null : Math.min(...falls),
  };
}

/**
 * Which feature of their journeys tells best how customers rate the whole. The rule of peak and end is no law: over many studies it does
 * about as well as the mean. Alaybek et al., Organizational Behavior and Human Decision Processes 170 (2022) 104149.
 */
export function memoryTest(customers: readonly { readonly journey: PeakEnd; readonly overall: number }[]): MemoryTest {
  const overall = customers.map((customer) => customer.overall);
  const follows = (feature: MemoryFeature) =>
    spearman(
      customers.map(({ journey }) => journey[feature]),
      overall,
    );
  const correlations = {
    mean: follows('mean'),
    peakEnd: follows('peakEnd'),
    end: follows('end'),
    first: follows('first'),
    peak: follows('peak'),
  };
  const best = memoryFeatures.reduce<MemoryFeature | null>((leader, feature) => {
    const [value, most] = [correlations[feature], leader === null ? null : correlations[leader]];
    return value !== null && (most === null || value > most) ? feature : leader;
  }, null);
  return { n: customers.length, correlations, best, isConclusive: customers.length >= enoughCustomers };
}

/** Opportunities: what many people call important and few are satisfied with. */
import { clipped, type Estimate, z95 } from '../statistics/interval.js';

/** How many people answered how: important, or satisfied, is one of the two best answers. Weighted counts need not be whole. */
export interface ImportantSatisfied {
  readonly both: number;
  readonly importantOnly: number;
  readonly satisfiedOnly: number;
  readonly neither: number;
}

export type OpportunityClass = 'extreme' | 'high' | 'solid' | 'served';

/** The score is the value, 0–20, its interval clipped to that. */
export interface Opportunity extends Estimate {
  readonly n: number;
  /** The shares of the best two answers, times ten. */
  readonly importance: number;
  readonly satisfaction: number;
  /** Null for a single answer; 0 where all say the same, which for fewer than ten answers says nothing about others. */
  readonly error: number | null;
  readonly isErrorEstimable: boolean;
  /** Above 15 extreme, above 12 high, above 10 solid, else served. */
  readonly class: OpportunityClass;
  /** True where the interval spans more than two classes, or cannot be had: the class is then not to be shown. */
  readonly isUncertain: boolean;
  /** True where more are satisfied than find it important. */
  readonly isOverserved: boolean;
}

const classes: readonly OpportunityClass[] = ['served', 'solid', 'high', 'extreme'];
const range = { low: 0, high: 20 };
// Below it the same answer from all may well be chance.
const fewest = 10;

/**
 * The opportunity score of people who answered both questions: importance + max(importance − satisfaction, 0); null for nobody. It counts
 * importance twice by construction, and the classes are a convention. Ulwick, Harvard Business Review 80 (2002) no. 1, 91–97.
 */
export function opportunity({ both, importantOnly, satisfiedOnly, neither }: ImportantSatisfied): Opportunity | null {
  const n = both + importantOnly + satisfiedOnly + neither;
  if (!(n > 0)) return null;
  const importance = (10 * (both + importantOnly)) / n;
  const satisfaction = (10 * (both + satisfiedOnly)) / n;
  // What each person adds to the score: 2a − b where more find it important than are satisfied, else a.
  const isWanting = importance > satisfaction;
  const parts = isWanting
    ? ([
        [both, 1],
        [importantOnly, 2],
        [satisfiedOnly, -1],
        [neither, 0],
      ] as const)
    : ([
        [both + importantOnly, 1],
        [satisfiedOnly + neither, 0],
      ] as const);
  const value = isWanting ? 2 * importance - satisfaction : importance;
  const error = errorOf(parts, n, value);
  const estimate = clipped({ value, low: value - z95 * (error ?? range.high), high: value + z95 * (error ?? range.high) }, range);
  const isErrorEstimable = error !== null && (error > 0 || n >= fewest);
  return {
    ...estimate,
    n,
    importance,
    satisfaction,
    error,
    isErrorEstimable,
    class: classes[classIndex(value)] ?? 'served',
    isUncertain: !isErrorEstimable || classIndex(estimate.high) - classIndex(estimate.low) > 1,
    isOverserved: satisfaction > importance,
  };
}

/** Ten times the standard error of the mean of the parts, whose mean times ten is `value`. */
function errorOf(parts: readonly (readonly [count: number, part: number])[], n: number, value: number): number | null {
  if (n <= 1) return null;
  const squares = parts.reduce((sum, [count, part]) => sum + count * (part - value / 10) ** 2, 0);
  return 10 * Math.sqrt(squares / (n - 1) / n);
}

function classIndex(score: number): number {
  return score > 15 ? 3 : score > 12 ? 2 : score > 10 ? 1 : 0;
}

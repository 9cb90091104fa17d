/** Evidence for tests: counts as a person would write them, without data files. */
import type { Evidence, Question, RowRequest, Rows, SourceFacts, Tally } from '../../src/evidence/evidence.js';
import { daysOfMonth } from '../../src/model/date.js';
import { rangeBetween } from '../../src/source/location.js';

interface Told {
  readonly source?: string | null;
  readonly journey?: string;
  readonly step?: string;
  readonly scale?: readonly [min: number, max: number];
  readonly reversed?: boolean;
  readonly instrument?: Question['instrument'];
  readonly window?: number;
  readonly month?: string;
  /** The newest day; the end of the month where a test does not say. */
  readonly last?: string;
  readonly segments?: readonly (string | null)[];
  /** Weight of each answer. */
  readonly weight?: number;
  readonly missing?: number;
  readonly notUsed?: number;
  readonly invalid?: number;
}

/** How often each answer was given to a measure of a touchpoint: `answers('hotline', 'csat', { 1: 3, 5: 20 })`, on 1–5 (NPS 0–10). */
export function answers(touchpoint: string | null, measure: string, counts: Readonly<Record<number, number>>, told: Told = {}): Tally {
  const [min, max] = told.scale ?? (measure === 'nps' ? [0, 10] : [1, 5]);
  return toTally({ touchpoint, measure, scale: { min, max, reversed: told.reversed ?? false } }, counts, told);
}

/** In how many of `n` cases a promise was kept at a touchpoint. */
export function cases(touchpoint: string, promise: string, kept: number, n: number, told: Told = {}): Tally {
  return toTally({ touchpoint, measure: 'promise', promise, scale: { min: 0, max: 1, reversed: false } }, { 0: n - kept, 1: kept }, told);
}

/** How many of `n` contacts were inside the target of a metric. */
export function readings(touchpoint: string, metric: string, within: number, n: number, told: Told = {}): Tally {
  return { ...toTally({ touchpoint, measure: metric, scale: null }, {}, told), readings: { n, sum: null, squares: null, within } };
}

/** Evidence of these counts; `sources` and `rows` where a test is about them. */
export function evidenceOf(
  tallies: readonly Tally[],
  {
    sources = [],
    windows = [],
    by = [],
    rows = () => null,
  }: {
    readonly sources?: readonly Partial<SourceFacts>[];
    readonly windows?: Evidence['request']['windows'];
    readonly by?: readonly string[];
    readonly rows?: (request: RowRequest) => Rows | null;
  } = {},
): Evidence {
  return {
    request: { windows, by },
    tallies,
    incidents: [],
    sources: sources.map((source) => ({
      id: null,
      files: [],
      rows: 0,
      first: null,
      last: null,
      weighted: false,
      outside: 0,
      ...source,
    })),
    problems: [],
    rows: async (request) => rows(request),
    pairs: async () => null,
    derived: async (_request, _about, compute) => compute(),
  };
}

function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${daysOfMonth(year, number)}`;
}

function toTally(
  asked: Pick<Question, 'touchpoint' | 'measure' | 'scale'> & Partial<Question>,
  counts: Readonly<Record<number, number>>,
  told: Told,
): Tally {
  const weight = told.weight ?? 1;
  return {
    question: {
      source: told.source ?? null,
      at: { file: 'touchpoints/example.yaml', range: rangeBetween('', 0, 0) },
      journey: told.journey ?? null,
      step: told.step ?? null,
      promise: null,
      expectation: null,
      instrument: told.instrument ?? null,
      ...asked,
    },
    window: told.window ?? 0,
    period: told.month ?? null,
    last: told.last ?? (told.month === undefined ? null : endOf(told.month)),
    segments: told.segments ?? [],
    frequencies: Object.entries(counts)
      .map(([value, count]) => ({ value: Number(value), count, weight: count * weight, squaredWeight: count * weight * weight }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.value - b.value),
    readings: null,
    missing: told.missing ?? 0,
    notUsed: told.notUsed ?? 0,
    invalid: told.invalid ?? 0,
  };
}

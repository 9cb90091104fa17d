/** Adds up answers by question, window, month and segment. */
import { byCodePoint } from '../text/compare.js';
import type { Frequency, Question, Readings, Tally } from './evidence.js';
import { contentOf } from './question-at.js';

/** Where answers belong. */
export interface Place {
  readonly window: number;
  readonly period: string | null;
  readonly segments: readonly (string | null)[];
}

/** How many, with the sums of their weights. */
export type Amount = Omit<Frequency, 'value'>;

export interface TallyBook {
  addAnswers(question: Question, place: Place, value: number, amount: Amount): void;
  addReadings(question: Question, place: Place, readings: Readings): void;
  addOthers(question: Question, place: Place, kind: 'missing' | 'notUsed' | 'invalid', count: number): void;
  /** By question, window, month and segments, in one order. */
  tallies(): readonly Tally[];
}

interface Entry {
  readonly question: Question;
  readonly place: Place;
  readonly order: string;
  readonly amounts: Map<number, Amount>;
  readings: Readings | null;
  missing: number;
  notUsed: number;
  invalid: number;
}

export function tallyBook(): TallyBook {
  const entries = new Map<string, Entry>();
  const contents = new Map<Question, string>();
  const entryFor = (question: Question, place: Place): Entry => {
    let content = contents.get(question);
    if (content === undefined) {
      content = contentOf(question);
      contents.set(question, content);
    }
    const key = `${content}\n${place.window}\n${place.period ?? ''}\n${JSON.stringify(place.segments)}`;
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { question, place, order: key, amounts: new Map(), readings: null, missing: 0, notUsed: 0, invalid: 0 };
      entries.set(key, entry);
    }
    return entry;
  };
  return {
    addAnswers(question, place, value, { count, weight, squaredWeight }) {
      const { amounts } = entryFor(question, place);
      const known = amounts.get(value) ?? { count: 0, weight: 0, squaredWeight: 0 };
      amounts.set(value, {
        count: known.count + count,
        weight: known.weight + weight,
        squaredWeight: known.squaredWeight + squaredWeight,
      });
    },
    addReadings(question, place, readings) {
      const entry = entryFor(question, place);
      entry.readings = entry.readings === null ? readings : sumOf(entry.readings, readings);
    },
    addOthers(question, place, kind, count) {
      entryFor(question, place)[kind] += count;
    },
    tallies: () => [...entries.values()].sort((a, b) => byCodePoint(a.order, b.order)).map(toTally),
  };
}

/** A share and an average of the same metric do not add up: what only one of them knows is unknown of both. */
function sumOf(a: Readings, b: Readings): Readings {
  const add = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return { n: a.n + b.n, sum: add(a.sum, b.sum), squares: add(a.squares, b.squares), within: add(a.within, b.within) };
}

function toTally({ question, place, amounts, readings, missing, notUsed, invalid }: Entry): Tally {
  const frequencies = [...amounts].sort(([a], [b]) => a - b).map(([value, amount]) => ({ value, ...amount }));
  return { question, ...place, frequencies, readings, missing, notUsed, invalid };
}

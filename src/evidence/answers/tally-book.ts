/** Adds up answers by question, window, month and segment. */
import { byCodePoint } from '../../text/compare.js';
import type { Frequency, Question, Readings, Tally } from '../evidence.js';
import { toDate } from '../time/days.js';
import { contentOf } from './question-at.js';

/** Where answers belong. */
export interface Place {
  readonly window: number;
  readonly period: string | null;
  readonly segments: readonly (string | null)[];
}

/** How many, with the sums of their weights. */
export type Amount = Omit<Frequency, 'value'>;

/** The answers that have been added so far. */
export interface TallyBook {
  /** `day` is the newest one of these answers, since 1970-01-01; null where they have none. */
  addAnswers(question: Question, place: Place, value: number, amount: Amount, day: number | null): void;
  addReadings(question: Question, place: Place, readings: Readings, day: number | null): void;
  addOthers(question: Question, place: Place, kind: 'missing' | 'notUsed' | 'invalid', count: number): void;
  /** By question, window, month and segments, in one order; questions with the same content taken together. */
  tallies(): readonly Tally[];
}

interface Entry {
  readonly question: Question;
  readonly place: Place;
  readonly amounts: Map<number, Amount>;
  /** By what they know: an average and a share of the same metric do not add up. */
  readonly readings: Map<string, Readings>;
  /** The newest day. */
  last: number | null;
  missing: number;
  notUsed: number;
  invalid: number;
}

/** Without any answer yet. */
export function tallyBook(): TallyBook {
  // By identity first: to compare contents for each group would cost more than all else.
  const books = new Map<Question, Map<Place, Entry>>();
  const entryFor = (question: Question, place: Place): Entry => {
    const entries = books.get(question) ?? new Map<Place, Entry>();
    books.set(question, entries);
    const entry = entries.get(place) ?? { question, place, ...noAnswers() };
    entries.set(place, entry);
    return entry;
  };
  return {
    addAnswers(question, place, value, amount, day) {
      const entry = entryFor(question, place);
      addAmount(entry, value, amount);
      entry.last = later(entry.last, day);
    },
    addReadings(question, place, readings, day) {
      const entry = entryFor(question, place);
      addTo(entry.readings, readings);
      if (readings.n > 0) entry.last = later(entry.last, day);
    },
    addOthers(question, place, kind, count) {
      entryFor(question, place)[kind] += count;
    },
    tallies: () => merged(books).flatMap(toTallies),
  };
}

function noAnswers(): Omit<Entry, 'question' | 'place'> {
  return { amounts: new Map(), readings: new Map(), last: null, missing: 0, notUsed: 0, invalid: 0 };
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function keyOf({ window, period, segments }: Place): string {
  return `${window} ${period ?? ''} ${segments.length === 0 ? '' : JSON.stringify(segments)}`;
}

function addAmount({ amounts }: Entry, value: number, { count, weight, squaredWeight }: Amount): void {
  const known = amounts.get(value);
  if (known === undefined) amounts.set(value, { count, weight, squaredWeight });
  else
    amounts.set(value, { count: known.count + count, weight: known.weight + weight, squaredWeight: known.squaredWeight + squaredWeight });
}

function merged(books: ReadonlyMap<Question, ReadonlyMap<Place, Entry>>): readonly Entry[] {
  const byContent = new Map<string, Map<string, Entry>>();
  for (const [question, entries] of books) {
    const content = contentOf(question);
    const all = byContent.get(content) ?? new Map<string, Entry>();
    byContent.set(content, all);
    for (const [place, entry] of entries) {
      const key = keyOf(place);
      const known = all.get(key);
      all.set(key, known === undefined ? entry : joined(known, entry));
    }
  }
  return sorted(byContent).flatMap((entries) => sorted(entries));
}

function sorted<Value>(byKey: ReadonlyMap<string, Value>): readonly Value[] {
  return [...byKey].sort(([a], [b]) => byCodePoint(a, b)).map(([, value]) => value);
}

function joined(a: Entry, b: Entry): Entry {
  const entry = {
    ...a,
    amounts: new Map(a.amounts),
    readings: new Map(a.readings),
    last: later(a.last, b.last),
    missing: a.missing + b.missing,
    notUsed: a.notUsed + b.notUsed,
    invalid: a.invalid + b.invalid,
  };
  for (const [value, amount] of b.amounts) addAmount(entry, value, amount);
  for (const readings of b.readings.values()) addTo(entry.readings, readings);
  return entry;
}

function addTo(all: Map<string, Readings>, readings: Readings): void {
  const kind = [readings.sum, readings.squares, readings.within].map((sum) => sum !== null).join();
  const known = all.get(kind);
  all.set(kind, known === undefined ? readings : sumOf(known, readings));
}

function sumOf(a: Readings, b: Readings): Readings {
  const add = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return { n: a.n + b.n, sum: add(a.sum, b.sum), squares: add(a.squares, b.squares), within: add(a.within, b.within) };
}

/** One tally, or where a metric is known in several ways, one for each; what is no answer counts with the first. */
function toTallies({ question, place, amounts, readings, last: day, missing, notUsed, invalid }: Entry): readonly Tally[] {
  const last = day === null ? null : toDate(day);
  const frequencies = [...amounts].sort(([a], [b]) => a - b).map(([value, amount]) => ({ value, ...amount }));
  const [first = null, ...others] = readings.values();
  const nothing = { frequencies: [], missing: 0, notUsed: 0, invalid: 0 };
  return [
    { question, ...place, last, frequencies, readings: first, missing, notUsed, invalid },
    ...others.map((one) => ({ question, ...place, last, ...nothing, readings: one })),
  ];
}

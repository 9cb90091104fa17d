/** The `measurements` in the files of touchpoints as evidence: for those without a data file. */

import { bestWorstScale, isRating, npsGroupScale, promiseScale, type Scale, scaleOf } from '../model/scale.js';
import type { Touchpoint } from '../model/touchpoint.js';
import type { Workspace } from '../model/workspace.js';
import type { Path } from '../source/location.js';
import { sha256 } from '../source/sha256.js';
import { parseNumber } from './answers/number.js';
import { questionAt } from './answers/question-at.js';
import { type Place, type TallyBook, tallyBook } from './answers/tally-book.js';
import type { EvidenceRequest, IncidentTally, Question } from './evidence.js';
import type { SourceReading } from './source/source-reading.js';
import { toDay } from './time/days.js';
import { monthOf, windowOf } from './time/windows.js';

type Measurement = NonNullable<Touchpoint['measurements']>[number];
/** Where the answers of a measurement belong, and its day since 1970-01-01. */
interface Standing {
  readonly place: Place;
  readonly day: number;
}

type CountedAnswers = Extract<Measurement, { readonly counts: unknown }>;

/** All measurements that lie in one of the windows, taken together as one source. */
export function readInline(workspace: Workspace, { windows, by, monthly = true }: EvidenceRequest): SourceReading {
  const book = tallyBook();
  const incidents: IncidentTally[] = [];
  const dates: string[] = [];
  const files = new Set<string>();
  const segments = by.map(() => null);
  let rows = 0;
  for (const touchpoint of workspace.touchpoints.values()) {
    for (const [index, measurement] of (touchpoint.measurements ?? []).entries()) {
      const path = ['measurements', index];
      const { date } = measurement;
      const window = windowOf(date, windows);
      rows += 1;
      files.add(touchpoint.origin.file);
      if (window === -1) continue;
      dates.push(date);
      if ('incidents' in measurement) incidents.push(toIncident(touchpoint, measurement, window));
      else
        addMeasurement(book, touchpoint, path, measurement, {
          place: { window, period: monthly ? monthOf(date) : null, segments },
          day: toDay(date),
        });
    }
  }
  dates.sort();
  const facts = {
    id: null,
    files: fingerprints(workspace, files),
    rows,
    first: dates[0] ?? null,
    last: dates[dates.length - 1] ?? null,
    weighted: false,
    outside: rows - dates.length,
  };
  return { facts: rows === 0 ? null : facts, tallies: book.tallies(), incidents, problems: [] };
}

function toIncident(
  { id }: Touchpoint,
  { incidents, without }: Extract<Measurement, { readonly incidents: unknown }>,
  window: number,
): IncidentTally {
  return { touchpoint: id, window, incidents: figures(incidents), without: figures(without) };
}

function figures({ n, left }: { readonly n: number; readonly left: number }): IncidentTally['without'] {
  return { n, left };
}

function addMeasurement(
  book: TallyBook,
  touchpoint: Touchpoint,
  path: Path,
  measurement: Exclude<Measurement, { readonly incidents: unknown }>,
  at: Standing,
): void {
  const ask = (question: Partial<Question> & Pick<Question, 'measure' | 'scale'>) =>
    questionAt(touchpoint.origin, path, { touchpoint: touchpoint.id, ...question });
  if ('counts' in measurement) {
    addCounts(book, measurement, at, ask);
  } else if ('best' in measurement) {
    addChoices(book, measurement, at, ask);
  } else if ('promise' in measurement) {
    const { promise, kept, n } = measurement;
    const question = ask({ measure: 'promise', promise, scale: promiseScale });
    if (kept > n) book.addOthers(question, at.place, 'invalid', n);
    else {
      addAnswers(book, question, at, 1, kept);
      addAnswers(book, question, at, 0, n - kept);
    }
  } else {
    const { metric, n } = measurement;
    const known = 'value' in measurement ? { sum: measurement.value * n, within: null } : { sum: null, within: measurement.within };
    book.addReadings(ask({ measure: metric, scale: null }), at.place, { n, squares: null, ...known }, at.day);
  }
}

function addCounts(
  book: TallyBook,
  { measure, scale: declared, counts }: CountedAnswers,
  at: Standing,
  ask: (question: Pick<Question, 'measure' | 'scale'>) => Question,
): void {
  // A metric without a scale is no answer: what is counted by value has nothing to stand on.
  if (!isRating(measure, declared)) return;
  const isGrouped = measure === 'nps' && Object.keys(counts).some((key) => npsGroups.has(key));
  const scale = isGrouped ? npsGroupScale : scaleOf(measure, declared);
  if (typeof scale === 'string') return;
  const question = ask({ measure, scale });
  for (const [key, count] of Object.entries(counts)) {
    const value = isGrouped ? (npsGroups.get(key) ?? null) : answerOn(scale, key);
    if (value === null) book.addOthers(question, at.place, 'invalid', count);
    else addAnswers(book, question, at, value, count);
  }
}

/** What was chosen more often than shown cannot be. */
function addChoices(
  book: TallyBook,
  { best, worst, shown }: Extract<Measurement, { readonly best: unknown }>,
  at: Standing,
  ask: (question: Pick<Question, 'measure' | 'scale' | 'instrument'>) => Question,
): void {
  const question = ask({ measure: 'importance', instrument: 'best-worst', scale: bestWorstScale });
  if (best + worst > shown) {
    book.addOthers(question, at.place, 'invalid', shown);
    return;
  }
  addAnswers(book, question, at, 1, best);
  addAnswers(book, question, at, -1, worst);
  addAnswers(book, question, at, 0, shown - best - worst);
}

const npsGroups: ReadonlyMap<string, number> = new Map([
  ['detractors', -1],
  ['passives', 0],
  ['promoters', 1],
]);

function answerOn({ min, max }: Scale, key: string): number | null {
  const value = parseNumber(key, '.');
  return value !== null && value >= min && value <= max ? value : null;
}

function addAnswers(book: TallyBook, question: Question, { place, day }: Standing, value: number, count: number): void {
  if (count > 0) book.addAnswers(question, place, value, { count, weight: count, squaredWeight: count }, day);
}

function fingerprints(workspace: Workspace, wanted: ReadonlySet<string>): readonly { readonly path: string; readonly sha256: string }[] {
  return workspace.files
    .filter(({ document }) => wanted.has(document.file))
    .map(({ document: { file, text } }) => ({ path: file, sha256: sha256(text) }));
}

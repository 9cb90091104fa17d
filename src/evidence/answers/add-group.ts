/** Groups of rows become answers. */
import type { Path } from '../../source/location.js';
import type { Group, SumGroup } from '../engine/count-query.js';
import type { Question } from '../evidence.js';
import type { Frame } from '../source/source-frame.js';
import { toDay } from '../time/days.js';
import { type NonAnswers, nonAnswer, type Reading } from './read-answers.js';
import type { Place, TallyBook } from './tally-book.js';

/** Where problems with the texts of a column are shown, and what the column is called. */
export interface Shown {
  readonly path: Path;
  /** For numbers off the scale, where that stands elsewhere. */
  readonly scalePath?: Path;
  readonly subject: string;
}

/** Adds the rows of a group as `reading` says; true where they are answers. Problems are reported unless `shown` is null. */
export function addGroup(
  frame: Frame,
  book: TallyBook,
  question: Question,
  place: Place,
  group: Group,
  reading: Reading,
  shown: Shown | null,
): boolean {
  const { texts, rows, usable, answers, weight, squaredWeight } = group;
  if (rows > usable) book.addOthers(question, place, 'invalid', rows - usable);
  if (typeof reading === 'number') {
    if (answers > 0) book.addAnswers(question, place, reading, { count: answers, weight, squaredWeight }, lastDayOf(frame, group));
    return answers > 0;
  }
  const isOther = reading === 'missing' || reading === 'notUsed';
  book.addOthers(question, place, isOther ? reading : 'invalid', answers);
  if (shown === null) return false;
  const { path, scalePath = path, subject } = shown;
  const example = texts.map((text) => text ?? '').join(' / ');
  if (reading === 'unmapped') frame.problems.count('unmapped-value', path, subject, rows, example);
  if (reading === 'out-of-range') frame.problems.count('out-of-range', scalePath, subject, rows, example);
  return false;
}

/** The newest day of the rows of a group, since 1970-01-01; null where they have no date. */
export function lastDayOf({ fixed }: Pick<Frame, 'fixed'>, { last }: Pick<Group, 'last'>): number | null {
  return fixed === null ? last : toDay(fixed);
}

/** Adds values of a metric; `limit` is the place of its target among the limits of the query, −1 where it has none. */
export function addValues(
  frame: Frame,
  book: TallyBook,
  question: Question,
  place: Place,
  group: SumGroup,
  limit: number,
  codes: readonly NonAnswers[],
  { path, subject }: Shown,
): boolean {
  const { text, isNumber, rows, usable, answers, sum, squares, within } = group;
  if (rows > usable) book.addOthers(question, place, 'invalid', rows - usable);
  if (isNumber) {
    const readings = { n: answers, sum, squares, within: limit === -1 ? null : (within[limit] ?? null) };
    book.addReadings(question, place, readings, lastDayOf(frame, group));
    return answers > 0;
  }
  const none = nonAnswer(text ?? '', codes);
  book.addOthers(question, place, none ?? 'invalid', answers);
  if (none === null) frame.problems.count('unmapped-value', path, subject, rows, text ?? '');
  return false;
}

/** Groups of rows become answers. */
import type { Path } from '../../source/location.js';
import type { Group, SumGroup } from '../engine/count-query.js';
import type { Question } from '../evidence.js';
import type { Frame } from '../source/source-frame.js';
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
  { problems }: Frame,
  book: TallyBook,
  question: Question,
  place: Place,
  { texts, rows, usable, answers, weight, squaredWeight }: Group,
  reading: Reading,
  shown: Shown | null,
): boolean {
  if (rows > usable) book.addOthers(question, place, 'invalid', rows - usable);
  if (typeof reading === 'number') {
    if (answers > 0) book.addAnswers(question, place, reading, { count: answers, weight, squaredWeight });
    return answers > 0;
  }
  const isOther = reading === 'missing' || reading === 'notUsed';
  book.addOthers(question, place, isOther ? reading : 'invalid', answers);
  if (shown === null) return false;
  const { path, scalePath = path, subject } = shown;
  const example = texts.map((text) => text ?? '').join(' / ');
  if (reading === 'unmapped') problems.count('unmapped-value', path, subject, rows, example);
  if (reading === 'out-of-range') problems.count('out-of-range', scalePath, subject, rows, example);
  return false;
}

/** Adds values of a metric; `limit` is the place of its target among the limits of the query, −1 where it has none. */
export function addValues(
  { problems }: Frame,
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
    book.addReadings(question, place, { n: answers, sum, squares, within: limit === -1 ? null : (within[limit] ?? null) });
    return answers > 0;
  }
  const none = nonAnswer(text ?? '', codes);
  book.addOthers(question, place, none ?? 'invalid', answers);
  if (none === null) problems.count('unmapped-value', path, subject, rows, text ?? '');
  return false;
}

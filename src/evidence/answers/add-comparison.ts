/** Adds what people said who weighed touchpoints against each other. */

import type { Group } from '../engine/count-query.js';
import type { Question } from '../evidence.js';
import { type Frame, placer } from '../source/source-frame.js';
import { lastDayOf } from './add-group.js';
import type { Weighed } from './comparisons.js';
import { decimalSignOf } from './read-answers.js';
import type { Place, TallyBook } from './tally-book.js';

/** True where there is an answer, or a problem that says why there is none. */
export function addComparison(frame: Frame, book: TallyBook, { read, path, columns }: Weighed, groups: readonly Group[]): boolean {
  const decimal = decimalSignOf(
    groups.flatMap(({ texts }) => texts.flatMap((text) => text ?? [])),
    frame.decimal,
  );
  const subject = columns.map(({ name }) => name).join(' / ');
  const placeOf = placer(frame, 0);
  let isHeard = false;
  for (const group of groups) {
    const place = placeOf(group);
    if (place === null) continue;
    const found = read(group.texts, decimal);
    const questions = found.kind === 'answers' ? found.values.map(([question]) => question) : found.questions;
    const toAll = (kind: 'invalid' | 'missing' | 'notUsed', count: number) => {
      for (const question of questions) book.addOthers(question, place, kind, count);
    };
    if (group.rows > group.usable) toAll('invalid', group.rows - group.usable);
    if (found.kind === 'answers') isHeard = addAnswers(frame, book, place, found.values, group) || isHeard;
    else if ('example' in found) {
      toAll('invalid', group.answers);
      frame.problems.count(found.kind, path, subject, group.rows, found.example);
      isHeard = true;
    } else toAll(found.kind, group.answers);
  }
  return isHeard;
}

/** True where anybody is in the group whose answer can be used. */
function addAnswers(frame: Frame, book: TallyBook, place: Place, values: readonly (readonly [Question, number])[], group: Group): boolean {
  const { answers, weight, squaredWeight } = group;
  if (answers === 0) return false;
  const day = lastDayOf(frame, group);
  for (const [question, value] of values) book.addAnswers(question, place, value, { count: answers, weight, squaredWeight }, day);
  return true;
}

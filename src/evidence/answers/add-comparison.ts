/** Adds what people said who weighed touchpoints against each other. */

import type { Group } from '../engine/count-query.js';
import { type Frame, placer } from '../source/source-frame.js';
import type { Weighed } from './comparisons.js';
import { decimalSignOf } from './read-answers.js';
import type { TallyBook } from './tally-book.js';

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
    const { texts, rows, usable, answers, weight, squaredWeight } = group;
    const found = read(texts, decimal);
    const questions = found.kind === 'answers' ? found.values.map(([question]) => question) : found.questions;
    if (rows > usable) for (const question of questions) book.addOthers(question, place, 'invalid', rows - usable);
    if (found.kind === 'answers') {
      if (answers > 0)
        for (const [question, value] of found.values) book.addAnswers(question, place, value, { count: answers, weight, squaredWeight });
      isHeard ||= answers > 0;
      continue;
    }
    const other = found.kind === 'missing' || found.kind === 'notUsed' ? found.kind : 'invalid';
    for (const question of questions) book.addOthers(question, place, other, answers);
    if (!('example' in found)) continue;
    frame.problems.count(found.kind, path, subject, rows, found.example);
    isHeard = true;
  }
  return isHeard;
}

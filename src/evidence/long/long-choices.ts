/** Choices in long data: one row for each touchpoint each time that it was shown, which says whether it was the most or the least important. */
import type { FeedbackSource } from '../../model/feedback.js';
import { codeTest } from '../answers/codes.js';
import { type NonAnswers, nonAnswer, type Reader } from '../answers/read-answers.js';
import type { TallyBook } from '../answers/tally-book.js';
import type { Frame } from '../source/source-frame.js';

type Choices = NonNullable<FeedbackSource['choices']>;

/**
 * 1 the most, −1 the least important, 0 shown and not chosen. What `choices` says goes before the codes for missing answers: an empty value means
 * that nobody chose this one of those shown.
 */
export function choiceReader({ best, worst, neither = ['', 0] }: Choices, codes: readonly NonAnswers[]): Reader {
  const [isBest, isWorst, isNeither] = [best, worst, neither].map((values) => codeTest(values));
  return ([text]) => {
    const value = text ?? '';
    if (isBest?.(value)) return 1;
    if (isWorst?.(value)) return -1;
    return isNeither?.(value) ? 0 : (nonAnswer(value, codes) ?? 'unmapped');
  };
}

/** Each time that people choose, one is the best and one the worst of at least three: data that say otherwise lack rows. */
export function reportChoices({ source, problems, request }: Frame, book: TallyBook): void {
  if (source.choices === undefined || request.windows.length > 0) return;
  const chosen = { best: 0, worst: 0, neither: 0 };
  for (const { question, frequencies } of book.tallies()) {
    if (question.instrument !== 'best-worst') continue;
    for (const { value, count } of frequencies) chosen[value > 0 ? 'best' : value < 0 ? 'worst' : 'neither'] += count;
  }
  const { best, worst, neither } = chosen;
  const lacking = neither === 0 ? best + worst : Math.abs(best - worst);
  if (lacking > 0) problems.count('bad-choice', ['choices'], source.value ?? '', lacking, `${best} / ${worst} / ${neither}`);
}

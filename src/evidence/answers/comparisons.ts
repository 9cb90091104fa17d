/** Questions in which touchpoints are weighed against each other, and what one answer to them says of each. */
import { type Comparison, type FeedbackSource, isComparison, touchpointsCompared } from '../../model/feedback.js';
import { sharesOfPoints } from '../../model/points.js';
import { bestWorstScale, pointsScale } from '../../model/scale.js';
import type { Workspace } from '../../model/workspace.js';
import type { Path } from '../../source/location.js';
import type { Question } from '../evidence.js';
import { codesOf, type NamedColumn } from '../source/source-plan.js';
import { lookUp } from './codes.js';
import { type DecimalSign, parseNumber } from './number.js';
import { questionAt } from './question-at.js';
import { type NonAnswers, nonAnswer } from './read-answers.js';

/** What an answer says: a value for each question, or why it says nothing; `questions` are those that it would have been about. */
export type Weighing =
  | { readonly kind: 'answers'; readonly values: readonly (readonly [Question, number])[] }
  | { readonly kind: 'missing' | 'notUsed'; readonly questions: readonly Question[] }
  | { readonly kind: 'unmapped-value' | 'bad-points' | 'bad-choice'; readonly questions: readonly Question[]; readonly example: string };

/** A comparison as its source asks for it. */
export interface Weighed {
  readonly columns: readonly NamedColumn[];
  /** Where problems with its answers are shown. */
  readonly path: Path;
  /** Reads the texts of the columns; null where there is none. */
  readonly read: (texts: readonly (string | null)[], decimal: DecimalSign) => Weighing;
}

/** The comparisons under `answers`. */
export function comparisonsOf(source: FeedbackSource, workspace: Workspace): readonly Weighed[] {
  return (source.answers ?? []).flatMap((answer, index) => {
    // Where nothing says what could be chosen, the file alone shows it: a rule reports that.
    if (!isComparison(answer) || ('best' in answer && answer.shown === undefined && touchpointsCompared(answer) === null)) return [];
    const at: Path = ['answers', index];
    const codes = codesOf(source, answer);
    const about = (instrument: 'points' | 'best-worst', path: Path) => (touchpoint: string) =>
      questionAt(source.origin, path, {
        source: source.id,
        touchpoint,
        measure: 'importance',
        instrument,
        scale: instrument === 'points' ? pointsScale : bestWorstScale,
      });
    return 'points' in answer
      ? [pointsOf(answer, at, codes, about('points', [...at, 'points']))]
      : [choiceOf(answer, at, codes, about('best-worst', [...at, 'best']), workspace)];
  });
}

function pointsOf(
  { points }: Extract<Comparison, { readonly points: unknown }>,
  at: Path,
  codes: readonly NonAnswers[],
  ask: (touchpoint: string) => Question,
): Weighed {
  const questions = Object.values(points).map(ask);
  return {
    columns: Object.keys(points).map((name) => ({ name, path: [...at, 'points', name] })),
    path: [...at, 'points'],
    read(texts, decimal) {
      const none = texts.map((text) => nonAnswer(text ?? '', codes));
      if (none.every((one) => one !== null)) return { kind: none.includes('notUsed') ? 'notUsed' : 'missing', questions };
      const given = texts.map((text, index) => (none[index] === null ? parseNumber(text ?? '', decimal) : null));
      const shares = sharesOfPoints(given);
      if (shares === null) return { kind: 'bad-points', questions, example: texts.map((text) => text?.trim() || '–').join(' + ') };
      return { kind: 'answers', values: questions.map((question, index) => [question, shares[index] ?? 0]) };
    },
  };
}

function choiceOf(
  answer: Extract<Comparison, { readonly best: unknown }>,
  at: Path,
  codes: readonly NonAnswers[],
  ask: (touchpoint: string) => Question,
  { touchpoints }: Workspace,
): Weighed {
  const { best, worst, among, shown = [], map } = answer;
  const known = new Map<string, Question>();
  const questionOf = (id: string) => {
    const question = known.get(id) ?? ask(id);
    known.set(id, question);
    return question;
  };
  const texts = map === undefined ? null : new Map(Object.entries(map));
  // A text that the map does not have may be an id as it is.
  const idOf = (text: string) => (texts && lookUp(texts, text)) ?? (touchpoints.has(text.trim()) ? text.trim() : null);
  const everybodys = (among ?? (shown.length > 0 ? [] : (touchpointsCompared(answer) ?? []))).map(questionOf);
  return {
    columns: [
      { name: best, path: [...at, 'best'] },
      { name: worst, path: [...at, 'worst'] },
      ...(among === undefined ? shown : []).map((name, index) => ({ name, path: [...at, 'shown', index] })),
    ],
    path: [...at, 'best'],
    read([most = null, least = null, ...others]) {
      const seen = others.flatMap((text) => (text === null || nonAnswer(text, codes) !== null ? [] : [text]));
      const unknown = seen.find((text) => idOf(text) === null);
      const questions = seen.length === 0 ? everybodys : seen.flatMap((text) => idOf(text) ?? []).map(questionOf);
      const none = [most, least].map((text) => nonAnswer(text ?? '', codes));
      if (none.some((one) => one !== null)) return { kind: none.includes('notUsed') ? 'notUsed' : 'missing', questions };
      const chosen = [most ?? '', least ?? ''];
      const stray = unknown ?? chosen.find((text) => idOf(text) === null);
      if (stray !== undefined) return { kind: 'unmapped-value', questions, example: stray };
      const [first, last] = chosen.map((text) => questionOf(idOf(text) ?? ''));
      const isPossible =
        first !== last && first !== undefined && last !== undefined && questions.includes(first) && questions.includes(last);
      if (!isPossible) return { kind: 'bad-choice', questions, example: chosen.join(' / ') };
      return { kind: 'answers', values: questions.map((question) => [question, question === first ? 1 : question === last ? -1 : 0]) };
    },
  };
}

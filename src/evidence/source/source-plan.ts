/** What a feedback source asks of its data: its columns, what their texts stand for, and its questions. */
import { type Answer, type FeedbackSource, isComparison } from '../../model/feedback.js';
import { isRating, kanoScale, outcomeScale, promiseScale, scaleOf, toScale } from '../../model/scale.js';
import type { Workspace } from '../../model/workspace.js';
import type { Path } from '../../source/location.js';
import { codeTest } from '../answers/codes.js';
import { questionAt } from '../answers/question-at.js';
import {
  kanoReader,
  keptReader,
  mapReader,
  type NonAnswers,
  percentReader,
  type Reader,
  scaleReader,
  yesAndNo,
} from '../answers/read-answers.js';
import type { Limit } from '../engine/count-query.js';
import type { Question } from '../evidence.js';

/** A column as the source names it, and where. */
export interface NamedColumn {
  readonly name: string;
  readonly path: Path;
}

/** A column whose texts stand for something; null where they stand for themselves. */
export interface MappedColumn extends NamedColumn {
  readonly map: ReadonlyMap<string, string> | null;
}

/** One question of wide data: a column, or the two of a Kano pair. */
export interface Item {
  readonly question: Question;
  readonly columns: readonly NamedColumn[];
  /** Where problems with its answers are shown. */
  readonly path: Path;
  readonly codes: readonly NonAnswers[];
  /** Null for a metric: its values are summed. */
  readonly reader: Reader | null;
  /** The target of a metric. */
  readonly limit: Limit | null;
}

export interface SegmentColumn extends MappedColumn {
  readonly segment: string;
}

/** The codes of a source, and of one of its columns. */
export function codesOf(
  source: FeedbackSource,
  further: { readonly missing?: FeedbackSource['missing']; readonly not_used?: FeedbackSource['not_used'] } = {},
): readonly NonAnswers[] {
  return [further, source].map(({ missing = [], not_used: notUsed = [] }) => ({ missing: codeTest(missing), notUsed: codeTest(notUsed) }));
}

/** The questions of the columns under `answers`; those whose scale cannot be used are left out, which a rule reports. */
export function itemsOf(source: FeedbackSource, workspace: Workspace): readonly Item[] {
  const items = (source.answers ?? []).flatMap((_, index) => toItem(source, workspace, index) ?? []);
  const outcome = outcomeItem(source);
  return outcome === null ? items : [...items, outcome];
}

function toItem(source: FeedbackSource, workspace: Workspace, index: number): Item | null {
  const answer = source.answers?.[index];
  if (answer === undefined || isComparison(answer)) return null;
  const at: Path = ['answers', index];
  const codes = codesOf(source, answer);
  const ask = (question: Partial<Question> & Pick<Question, 'measure' | 'scale'>, path: Path) =>
    questionAt(source.origin, path, { source: source.id, ...question });
  if ('expectation' in answer) {
    const { expectation } = answer;
    const question = ask({ touchpoint: expectation.split('/')[0] ?? null, measure: 'kano', expectation, scale: kanoScale }, at);
    const columns = (['functional', 'dysfunctional'] as const).map((key) => ({ name: answer[key], path: [...at, key] }));
    return { question, columns, path: [...at, 'functional'], codes, reader: kanoReader(codes), limit: null };
  }
  const path = [...at, 'column'];
  const about = { touchpoint: answer.touchpoint ?? null, journey: answer.journey ?? null, step: answer.step ?? null };
  const columns = [{ name: answer.column, path }];
  if ('promise' in answer) {
    const question = ask({ ...about, measure: 'promise', promise: answer.promise, scale: promiseScale }, path);
    return { question, columns, path, codes, reader: keptReader(codeTest(answer.kept), codes), limit: null };
  }
  const { measure } = answer;
  if (!isRating(measure, answer.scale)) {
    const question = ask({ ...about, measure, scale: null }, path);
    return { question, columns, path, codes, reader: null, limit: limitOf(workspace, answer.touchpoint ?? null, measure) };
  }
  const scale = scaleOf(measure, answer.scale);
  if (typeof scale === 'string') return null;
  const reader = scaleReader(scale, codes, wordsOf(measure));
  return { question: ask({ ...about, measure, scale }, path), columns, path, codes, reader, limit: null };
}

/** Yes and no answer whether somebody had to say it again. */
export function wordsOf(measure: string): ReadonlyMap<string, number> | null {
  return measure === 'repeated' ? yesAndNo : null;
}

/** The target of a metric of a touchpoint; null where it has none. */
export function limitOf({ touchpoints }: Workspace, touchpoint: string | null, metric: string): Limit | null {
  const found = touchpoint === null ? undefined : touchpoints.get(touchpoint)?.metrics?.find(({ id }) => id === metric);
  return found?.target === undefined ? null : { value: found.target, better: found.better };
}

/** The outcome of drivers, where it has a column. */
function outcomeItem(source: FeedbackSource): Item | null {
  const { outcome } = source;
  if (outcome?.column === undefined) return null;
  const codes = codesOf(source);
  const reader = outcomeReader(source, codes);
  if (reader === null) return null;
  const path: Path = ['outcome', 'column'];
  const question = questionAt(source.origin, path, { source: source.id, measure: 'outcome', scale: outcomeScale });
  return { question, columns: [{ name: outcome.column, path }], path, codes, reader, limit: null };
}

/** The outcome as 0–100: by its map, else by its scale; null where it has neither. */
export function outcomeReader({ outcome }: FeedbackSource, codes: readonly NonAnswers[]): Reader | null {
  if (outcome?.map !== undefined) return mapReader(new Map(Object.entries(outcome.map)), codes);
  if (outcome?.scale === undefined) return null;
  const scale = toScale(outcome.scale);
  if (scale.min >= scale.max) return null;
  return percentReader(scale, scaleReader(scale, codes, null));
}

/** A column that the source names by itself or with a map. */
export function mappedColumn(declared: FeedbackSource['touchpoint'], key: Path): MappedColumn | null {
  if (declared === undefined) return null;
  if (typeof declared === 'string') return { name: declared, path: key, map: null };
  const map = declared.map === undefined ? null : new Map(Object.entries(declared.map).map(([text, word]) => [text, String(word)]));
  return { name: declared.column, path: [...key, 'column'], map };
}

/** The columns of the segments, by name. */
export function segmentsOf({ segments = {} }: FeedbackSource): readonly SegmentColumn[] {
  return Object.entries(segments).flatMap(([segment, declared]) => {
    const column = mappedColumn(declared, ['segments', segment]);
    return column === null ? [] : [{ segment, ...column }];
  });
}

/** All codes of a source and its columns, as texts. */
export function codeTexts({ missing = [], not_used: notUsed = [], answers = [] }: FeedbackSource): readonly string[] {
  const own = answers.flatMap((answer) => [...(answer.missing ?? []), ...(answer.not_used ?? [])]);
  return [...new Set([...missing, ...notUsed, ...own].map((code) => String(code).trim()))];
}

/** The names of all columns that a source speaks of. */
export function columnsOf(source: FeedbackSource): readonly string[] {
  const { date, respondent, weight, count, outcome, left, value, answers = [] } = source;
  const mapped = [source.touchpoint, source.measure, source.journey, source.step].flatMap((declared) => mappedColumn(declared, []) ?? []);
  return [
    ...(typeof date === 'string' ? [date] : []),
    ...[respondent, weight, count, value, outcome?.column, left?.column].flatMap((name) => name ?? []),
    ...[...segmentsOf(source), ...mapped].map(({ name }) => name),
    ...answers.flatMap(columnsIn),
  ];
}

function columnsIn(answer: Answer): readonly string[] {
  if ('expectation' in answer) return [answer.functional, answer.dysfunctional];
  if ('points' in answer) return Object.keys(answer.points);
  return 'best' in answer ? [answer.best, answer.worst, ...(answer.shown ?? [])] : [answer.column];
}

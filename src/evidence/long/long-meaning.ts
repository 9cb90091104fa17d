/** What a row of long data is about: its question, and how its value is to be read. */
import type { DataProblemKind } from '../../model/data-problem.js';
import { bestWorstScale, isRating, outcomeScale, type Scale, scaleOf, toScale } from '../../model/scale.js';
import type { Path } from '../../source/location.js';
import { closest } from '../../text/closest.js';
import { lookUp } from '../answers/codes.js';
import { questionAt } from '../answers/question-at.js';
import { percentReader, type Reader, scaleReader } from '../answers/read-answers.js';
import type { Limit } from '../engine/count-query.js';
import type { Question } from '../evidence.js';
import type { Frame } from '../source/source-frame.js';
import { codesOf, limitOf, outcomeReader, wordsOf } from '../source/source-plan.js';
import { choiceReader } from './long-choices.js';
import type { LongColumns, LongTexts } from './long-columns.js';
import { type KnownNames, type Word, wordOf } from './long-words.js';

export interface Meaning {
  /** Null where the row cannot be used. */
  readonly question: Question | null;
  /** Null for a metric: its values are summed. */
  readonly reader: Reader | null;
  readonly limit: Limit | null;
  /** The same answer as the outcome of drivers. */
  readonly outcome: { readonly question: Question; readonly reader: Reader } | null;
  readonly faults: readonly Fault[];
}

/** What is wrong with all rows that have these texts. */
export interface Fault {
  readonly kind: DataProblemKind;
  readonly path: Path;
  readonly subject: string;
  readonly example: string;
  readonly candidates: () => readonly string[];
}

/** What rows with these texts are about, and what of that nobody knows. */
export function meaningOf(frame: Frame, columns: LongColumns, names: KnownNames, texts: LongTexts): Meaning {
  const touchpoint = wordOf(columns.touchpoint, texts.touchpoint, names.touchpoint);
  const journey = wordOf(columns.journey, texts.journey, names.journey);
  const journeyName = journey.kind === 'word' ? journey.word : null;
  const step = wordOf(columns.step, texts.step, (name) => names.step(journeyName, name));
  const measure: Word = columns.measure === null ? onlyMeasure(columns) : wordOf(columns.measure, texts.measure, names.measure);
  const isOutcome = isOutcomeQuestion(frame, texts.measure);
  const faults = [
    ...unknown('touchpoint', columns, texts, touchpoint, names.touchpoints),
    ...unknown('journey', columns, texts, journey, () => [...frame.workspace.journeys.keys()]),
    ...unknown('step', columns, texts, step, () => []),
    ...(isOutcome || measure.kind === 'word' ? [] : unknown('measure', columns, texts, { kind: 'unknown' }, names.measures)),
  ];
  const nothing: Meaning = { question: null, reader: null, limit: null, outcome: null, faults };
  if (touchpoint.kind === 'unknown') return nothing;
  const about = { touchpoint: wordIn(touchpoint), journey: wordIn(journey), step: wordIn(step) };
  const asked = measure.kind === 'word' ? measureMeaning(frame, columns, texts, measure.word, about) : null;
  const outcome = isOutcome ? outcomeMeaning(frame, measure) : null;
  return { ...nothing, ...asked, outcome, faults: [...faults, ...(asked?.faults ?? [])] };
}

function onlyMeasure({ onlyMeasure: word }: LongColumns): Word {
  return word === null ? { kind: 'unknown' } : { kind: 'word', word };
}

function wordIn(word: Word): string | null {
  return word.kind === 'word' ? word.word : null;
}

function isOutcomeQuestion({ source: { outcome } }: Frame, text: string | null): boolean {
  return outcome?.question !== undefined && text?.trim() === outcome.question.trim();
}

function unknown(
  key: keyof LongTexts,
  columns: LongColumns,
  texts: LongTexts,
  word: Word,
  known: () => readonly string[],
): readonly Fault[] {
  if (word.kind !== 'unknown') return [];
  const column = columns[key];
  const example = texts[key] ?? '';
  const candidates = () => [closest(example, [...(column?.map?.keys() ?? []), ...known()])].flatMap((near) => near ?? []);
  return [{ kind: 'unmapped-value', path: column?.path ?? [key], subject: column?.name ?? key, example, candidates }];
}

type About = Pick<Question, 'touchpoint' | 'journey' | 'step'>;
type Asked = Pick<Meaning, 'question' | 'reader' | 'limit' | 'faults'>;

function measureMeaning(frame: Frame, columns: LongColumns, texts: LongTexts, measure: string, about: About): Asked {
  const { source, workspace } = frame;
  const declared = source.scales?.[measure];
  const { choices } = source;
  if (measure === 'importance' && choices !== undefined) {
    const asked = { source: source.id, ...about, measure, instrument: 'best-worst', scale: bestWorstScale } as const;
    return { question: questionAt(source.origin, ['choices'], asked), reader: choiceReader(choices, frame.codes), limit: null, faults: [] };
  }
  const path: Path = declared === undefined ? ['value'] : ['scales', measure];
  const ask = (scale: Scale | null) => questionAt(source.origin, path, { source: source.id, ...about, measure, scale });
  if (!isRating(measure, declared)) {
    return { question: ask(null), reader: null, limit: limitOf(workspace, about.touchpoint, measure), faults: [] };
  }
  const scale = scaleOf(measure, declared);
  if (typeof scale !== 'string')
    return { question: ask(scale), reader: scaleReader(scale, frame.codes, wordsOf(measure)), limit: null, faults: [] };
  // Where a map or the scales name the measure, the file alone shows the fault: a rule reports that.
  const map = columns.measure?.map ?? null;
  const isInFile = declared !== undefined || (map !== null && lookUp(map, texts.measure ?? '') !== null);
  const fault: Fault = { kind: 'bad-scale', path: ['value'], subject: measure, example: texts.measure ?? measure, candidates: () => [] };
  return { question: null, reader: null, limit: null, faults: isInFile ? [] : [fault] };
}

/** The outcome as 0–100: by its own map or scale, else by that of the measure; null where there is none. */
function outcomeMeaning({ source }: Frame, measure: Word): Meaning['outcome'] {
  const codes = codesOf(source);
  const reader = outcomeReader(source, codes) ?? readerByMeasure(source, measure, codes);
  if (reader === null) return null;
  return { question: questionAt(source.origin, ['outcome'], { source: source.id, measure: 'outcome', scale: outcomeScale }), reader };
}

function readerByMeasure(source: Frame['source'], measure: Word, codes: ReturnType<typeof codesOf>): Reader | null {
  const declared = source.scales?.[source.outcome?.question ?? ''];
  const scale =
    declared !== undefined ? toScale(declared) : measure.kind === 'word' ? scaleOf(measure.word, source.scales?.[measure.word]) : null;
  if (scale === null || typeof scale === 'string' || scale.min >= scale.max) return null;
  return percentReader(scale, scaleReader(scale, codes, null));
}

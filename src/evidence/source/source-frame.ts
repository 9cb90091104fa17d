/** What wide and long data have in common once a source has met its table: columns found, dates understood, rows placed. */
import type { FeedbackSource } from '../../model/feedback.js';
import type { Workspace } from '../../model/workspace.js';
import { lookUp } from '../answers/codes.js';
import type { DecimalSign } from '../answers/number.js';
import { type NonAnswers, nonAnswer } from '../answers/read-answers.js';
import type { Place } from '../answers/tally-book.js';
import type { BaseQuery, Group, GroupQuery, Time } from '../engine/count-query.js';
import type { Table } from '../engine/engine.js';
import type { EvidenceRequest } from '../evidence.js';
import { monthOf, windowOf } from '../time/windows.js';
import { findColumn } from './find-column.js';
import type { ProblemBook } from './problem-book.js';
import { codesOf, type SegmentColumn, segmentsOf } from './source-plan.js';
import { findTime } from './source-time.js';

export interface Frame {
  readonly source: FeedbackSource;
  readonly workspace: Workspace;
  readonly table: Table;
  readonly request: EvidenceRequest;
  readonly problems: ProblemBook;
  readonly decimal: DecimalSign | null;
  readonly codes: readonly NonAnswers[];
  readonly time: Time | null;
  /** One date for all rows, YYYY-MM-DD. */
  readonly fixed: string | null;
  readonly weight: number | null;
  readonly multiplicity: number | null;
  /** The segments that are kept apart, in the order of the request; null where the source lacks one. */
  readonly segments: readonly (FoundSegment | null)[];
}

export interface FoundSegment extends SegmentColumn {
  readonly column: number;
  readonly wordOf: (text: string) => string | null | typeof unknown;
}

/** Null where the data cannot be used: their dates have two readings. */
export async function frameOf(
  source: FeedbackSource,
  workspace: Workspace,
  table: Table,
  request: EvidenceRequest,
  problems: ProblemBook,
): Promise<Frame | null> {
  const find = (name: string | undefined, ...path: string[]) => (name === undefined ? null : findColumn(table, problems, { name, path }));
  const declared = segmentsOf(source);
  // Also what nobody asks for now: a column that is not there is a fault at any time.
  for (const column of declared) findColumn(table, problems, column);
  find(source.respondent, 'respondent');
  find(source.left?.column, 'left', 'column');
  find(source.comment, 'comment');
  const time = await findTime(source, table, problems);
  if (time === 'ambiguous') return null;
  return {
    source,
    workspace,
    table,
    request,
    problems,
    decimal: source.format?.decimal ?? null,
    codes: codesOf(source),
    time,
    fixed: typeof source.date === 'object' ? source.date.fixed : null,
    weight: find(source.weight, 'weight'),
    multiplicity: find(source.count, 'count'),
    segments: request.by.map((name) => {
      const found = declared.find(({ segment }) => segment === name);
      const column = found === undefined ? null : findColumn(table, problems, found);
      return found === undefined || column === null ? null : foundSegment(source, found, column);
    }),
  };
}

/** What every query of the source says. */
export function baseQuery({ time, request, decimal }: Frame): BaseQuery {
  return { time, windows: time === null ? [] : request.windows, decimal, filter: [] };
}

/** What a query for groups says besides; the texts of `about` keep them apart, too, before those of the segments. */
export function groupQuery(frame: Frame, about: readonly number[]): GroupQuery {
  return { ...baseQuery(frame), by: [...about, ...segmentColumns(frame)], monthly: frame.request.monthly ?? true };
}

/** The columns of the segments that are kept apart. */
function segmentColumns({ segments }: Frame): readonly number[] {
  return segments.flatMap((segment) => segment?.column ?? []);
}

type Placed = Pick<Group, 'by' | 'window' | 'month' | 'rows'>;

/**
 * Where the answers of a group belong; null where its rows lie in none of the windows. The texts of the segments stand in `by` from `first` on.
 * The same place is the same object: there are thousands of groups to a place.
 */
export function placer(frame: Frame, first: number): (group: Placed) => Place | null {
  const { time, fixed, request, segments, problems } = frame;
  const known = new Map<string, Place>();
  const fixedWindow = windowOf(fixed, request.windows);
  const fixedMonth = fixed === null || request.monthly === false ? null : monthOf(fixed);
  const wanted = segments.flatMap((segment) => segment ?? []);
  const positions = segments.map((segment) => (segment === null ? -1 : wanted.indexOf(segment)));
  return ({ by, window: ownWindow, month, rows }) => {
    const window = time === null ? fixedWindow : ownWindow;
    if (window === -1) return null;
    const period = time === null ? fixedMonth : month;
    const words = wanted.map((segment, index) => segmentIn(segment, by[first + index] ?? null, rows, problems));
    const key = words.length === 0 ? `${window} ${period}` : JSON.stringify([window, period, words]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const place = { window, period, segments: positions.map((position) => (position === -1 ? null : (words[position] ?? null))) };
    known.set(key, place);
    return place;
  };
}

/** The segment that a text stands for; null where it stands for none, and a problem where it should. */
export function segmentIn(
  { wordOf, map, name, path }: FoundSegment,
  text: string | null,
  rows: number,
  problems: ProblemBook,
): string | null {
  if (text === null) return null;
  const word = wordOf(text);
  if (word === unknown) problems.count('unmapped-value', path, name, rows, text, () => [...(map ?? new Map()).keys()]);
  return word === unknown ? null : word;
}

/** A text that a map should have, and has not. */
const unknown = Symbol('unknown');

/** A segment with the index of its column. The meaning of a text is looked up once. */
export function foundSegment(source: FeedbackSource, segment: SegmentColumn, column: number): FoundSegment {
  const words = new Map<string, string | null | typeof unknown>();
  const codes = codesOf(source);
  const wordOf = (text: string) => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const mapped = segment.map === null ? null : lookUp(segment.map, text);
    const word = mapped ?? (nonAnswer(text, codes) !== null ? null : segment.map === null ? text.trim() : unknown);
    words.set(text, word);
    return word;
  };
  return { ...segment, column, wordOf };
}

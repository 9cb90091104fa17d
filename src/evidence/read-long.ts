/** Long data, one row an answer: which touchpoint, which measure, which value. */
import { isStandardMeasure } from '../model/measure.js';
import { addGroup, addValues, type Shown } from './add-group.js';
import { type Counted, countRows } from './count-rows.js';
import type { Decoders } from './decoders.js';
import type { Filter, Group, Limit, SumGroup } from './engine.js';
import type { Question } from './evidence.js';
import { aboutColumns, findLong, type LongColumns, longTexts } from './long-columns.js';
import { type Meaning, meaningOf } from './long-meaning.js';
import { type KnownNames, knownNames } from './long-words.js';
import { decimalSignOf } from './read-answers.js';
import { baseQuery, type Frame, placeIn, segmentColumns } from './source-frame.js';
import { codesOf, codeTexts } from './source-plan.js';
import type { TallyBook } from './tally-book.js';

/** Adds what the rows say; null, and a problem, where they cannot be understood. */
export async function readLong(start: Frame, book: TallyBook, decoders: Decoders): Promise<Counted | null> {
  const columns = findLong(start);
  if (columns === null) return null;
  const names = knownNames(start.workspace);
  const metrics = metricTexts(columns, names);
  const limits = metrics.length === 0 ? [] : limitsIn(start);
  const counted = await countRows(start, (frame) => {
    const by = [...aboutColumns(columns), ...segmentColumns(frame)];
    const filter = (negated: boolean): readonly Filter[] =>
      columns.measure === null || metrics.length === 0 ? [] : [{ column: columns.measure.column, texts: metrics, orNone: false, negated }];
    const { weight, multiplicity, source } = frame;
    const count = { ...baseQuery(frame), filter: filter(true), by, counted: [[columns.value]], weight, multiplicity };
    const sum = { ...baseQuery(frame), filter: filter(false), by, summed: [columns.value], codes: codeTexts(source), multiplicity, limits };
    const isOnlyMetric = columns.onlyMeasure !== null && !isStandardMeasure(columns.onlyMeasure);
    return { count: isOnlyMetric ? null : count, sum: metrics.length > 0 || isOnlyMetric ? sum : null };
  });
  if (counted === null) return null;
  addRows(counted, columns, names, limits, book, decoders);
  return counted;
}

/** The texts that stand for a metric: its values are summed, not counted. */
function metricTexts({ measure }: LongColumns, { metrics }: KnownNames): readonly string[] {
  if (measure === null) return [];
  const mapped = [...(measure.map ?? [])].flatMap(([text, word]) => (isStandardMeasure(word) ? [] : [text.trim()]));
  return [...new Set([...mapped, ...metrics])].sort();
}

/** The targets of all metrics, each once. */
function limitsIn({ workspace }: Frame): readonly Limit[] {
  const limits = new Map<string, Limit>();
  for (const { metrics = [] } of workspace.touchpoints.values()) {
    for (const { target, better } of metrics) if (target !== undefined) limits.set(`${better} ${target}`, { value: target, better });
  }
  return [...limits.values()].sort((a, b) => a.value - b.value || (a.better < b.better ? -1 : 1));
}

function addRows(
  { frame, groups, sums }: Counted,
  columns: LongColumns,
  names: KnownNames,
  limits: readonly Limit[],
  book: TallyBook,
  decoders: Decoders,
): void {
  const width = aboutColumns(columns).length;
  const meanings = new Map<string, Meaning>();
  const meaningFor = (by: readonly (string | null)[]): Meaning => {
    const about = by.slice(0, width);
    const key = JSON.stringify(about);
    const known = meanings.get(key) ?? meaningOf(frame, columns, names, longTexts(columns, about));
    meanings.set(key, known);
    return known;
  };
  const heard = new Set<string | null>();
  const signs = decimalSigns(frame, groups, meaningFor);
  for (const group of groups) {
    const meaning = meaningFor(group.by);
    const decimal = signs.get(meaning.question?.measure ?? '') ?? '.';
    for (const { question, reader } of [meaning, ...(meaning.outcome === null ? [] : [meaning.outcome])]) {
      if (question === null || reader === null) continue;
      const reading = reader(group.texts, decimal);
      if (typeof reading === 'number') decoders.learn(question, [columns.value], meaning.filters, group.texts, reading);
    }
    const place = placeIn(frame, group, group.by.slice(width));
    if (place === null) continue;
    reportFaults(frame, meaning, group.rows);
    const { question, reader, outcome } = meaning;
    const shown = shownFor(frame, question);
    if (question !== null && reader !== null) {
      const isAnswer = addGroup(frame, book, question, place, group, reader(group.texts, decimal), shown);
      if (isAnswer) heard.add(question.touchpoint);
    }
    if (outcome !== null) {
      // The same rows: what is wrong with them has been said.
      addGroup(frame, book, outcome.question, place, group, outcome.reader(group.texts, decimal), question === null ? shown : null);
    }
  }
  for (const group of sums) addSum(frame, book, group, meaningFor(group.by), limits, width, heard);
  reportSilence(frame, columns, heard, groups.length + sums.length > 0);
}

/** By measure: the decimal sign that its values have. */
function decimalSigns(frame: Frame, groups: readonly Group[], meaningFor: (by: Group['by']) => Meaning): ReadonlyMap<string, '.' | ','> {
  const texts = new Map<string, Set<string>>();
  for (const {
    by,
    texts: [text],
  } of groups) {
    const measure = meaningFor(by).question?.measure ?? '';
    const known = texts.get(measure) ?? new Set();
    texts.set(measure, known);
    if (text !== null && text !== undefined) known.add(text);
  }
  return new Map([...texts].map(([measure, values]) => [measure, decimalSignOf([...values], frame.decimal)]));
}

function reportFaults({ problems }: Frame, { faults }: Meaning, rows: number): void {
  for (const { kind, path, subject, example, candidates } of faults) problems.count(kind, path, subject, rows, example, candidates);
}

function shownFor({ source }: Frame, question: Question | null): Shown {
  const isDeclared = question !== null && source.scales?.[question.measure] !== undefined;
  return { path: ['value'], scalePath: isDeclared ? ['scales', question.measure] : ['value'], subject: source.value ?? 'value' };
}

function addSum(
  frame: Frame,
  book: TallyBook,
  group: SumGroup,
  meaning: Meaning,
  limits: readonly Limit[],
  width: number,
  heard: Set<string | null>,
): void {
  const place = placeIn(frame, group, group.by.slice(width));
  if (place === null) return;
  reportFaults(frame, meaning, group.rows);
  const { question, limit } = meaning;
  if (question === null) return;
  const at = limits.findIndex(({ value, better }) => value === limit?.value && better === limit.better);
  if (addValues(frame, book, question, place, group, at, codesOf(frame.source), shownFor(frame, question))) heard.add(question.touchpoint);
}

/** Touchpoints that the map names and nobody has answered about; where only a part of the time is looked at, silence is no fault. */
function reportSilence(
  { source, request, problems }: Frame,
  { touchpoint }: LongColumns,
  heard: ReadonlySet<string | null>,
  hasRows: boolean,
): void {
  if (request.windows.length > 0 || !hasRows) return;
  if (touchpoint?.map == null) {
    if (heard.size === 0 && problems.problems().length === 0)
      problems.add({ kind: 'no-answers', path: ['value'], subject: source.value ?? '' });
    return;
  }
  const silent = [...touchpoint.map].filter(([, id], index, all) => !heard.has(id) && all.findIndex(([, other]) => other === id) === index);
  for (const [text, id] of silent) problems.add({ kind: 'no-answers', path: ['touchpoint', 'map', text], subject: id });
}

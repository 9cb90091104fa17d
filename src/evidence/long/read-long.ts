/** Long data, one row an answer: which touchpoint, which measure, which value. */
import type { FeedbackSource } from '../../model/feedback.js';
import { isRating } from '../../model/scale.js';
import { addGroup, addValues } from '../answers/add-group.js';
import type { Decoders } from '../answers/decoders.js';
import type { Place, TallyBook } from '../answers/tally-book.js';
import type { Filter, Group, Limit, SumGroup } from '../engine/count-query.js';
import { textSeparator } from '../engine/row-query.js';
import { type Counted, countRows } from '../source/count-rows.js';
import { type Frame, groupQuery, placer } from '../source/source-frame.js';
import { codeTexts } from '../source/source-plan.js';
import { reportChoices } from './long-choices.js';
import { aboutColumns, findLong, type LongColumns, longTexts } from './long-columns.js';
import { type Meaning, meaningOf } from './long-meaning.js';
import { learnOutcome } from './long-outcome.js';
import { readTexts, type Topic, topicFor } from './long-topic.js';
import { type KnownNames, knownNames } from './long-words.js';

/** Adds what the rows say; null, and a problem, where they cannot be understood. */
export async function readLong(start: Frame, book: TallyBook, decoders: Decoders): Promise<Counted | null> {
  const columns = findLong(start);
  if (columns === null) return null;
  const names = knownNames(start.workspace);
  const metrics = metricTexts(columns, names, start.source);
  const limits = metrics.length === 0 ? [] : limitsIn(start);
  const counted = await countRows(start, (frame) => {
    const query = groupQuery(frame, aboutColumns(columns));
    const filter = (negated: boolean): readonly Filter[] =>
      columns.measure === null || metrics.length === 0 ? [] : [{ column: columns.measure.column, texts: metrics, orNone: false, negated }];
    const { weight, multiplicity, source } = frame;
    const count = { ...query, filter: filter(true), counted: [[columns.value]], weight, multiplicity };
    const sum = { ...query, filter: filter(false), summed: [columns.value], codes: codeTexts(source), multiplicity, limits };
    const isOnlyMetric = columns.onlyMeasure !== null && isSummed(columns.onlyMeasure, source);
    return { count: isOnlyMetric ? null : count, sum: metrics.length > 0 || isOnlyMetric ? sum : null };
  });
  if (counted === null) return null;
  addRows(counted, columns, names, limits, book, decoders);
  reportChoices(counted.frame, book);
  await learnOutcome(counted.frame, decoders);
  return counted;
}

/** The texts that stand for a metric without a scale: its values are summed, not counted. */
function metricTexts({ measure }: LongColumns, { metrics }: KnownNames, source: FeedbackSource): readonly string[] {
  if (measure === null) return [];
  const mapped = [...(measure.map ?? [])].flatMap(([text, word]) => (isSummed(word, source) ? [text.trim()] : []));
  return [...new Set([...mapped, ...[...metrics].filter((metric) => isSummed(metric, source))])].sort();
}

function isSummed(measure: string, { scales }: FeedbackSource): boolean {
  return !isRating(measure, scales?.[measure]);
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
  const topics = new Map<string, Topic>();
  let last: { readonly by: Group['by']; readonly topic: Topic } | null = null;
  const topicOf = ({ by }: { readonly by: Group['by'] }): Topic => {
    if (by === last?.by) return last.topic;
    const about = by.slice(0, width);
    const key = about.map((text) => text ?? '\0').join(textSeparator);
    const known = topics.get(key) ?? topicFor(frame, about, meaningOf(frame, columns, names, longTexts(columns, about)));
    topics.set(key, known);
    last = { by, topic: known };
    return known;
  };
  const perGroup = groups.map((group) => {
    const topic = topicOf(group);
    topic.texts.add(group.texts[0] ?? null);
    return topic;
  });
  readTexts(frame, [...topics.values()], decoders);
  const placeOf = placer(frame, width);
  const heard = new Set<string | null>();
  for (const [index, group] of groups.entries()) {
    const topic = perGroup[index];
    const place = placeOf(group);
    if (topic !== undefined && place !== null && addAnswers(frame, book, group, topic, place))
      heard.add(topic.meaning.question?.touchpoint ?? null);
  }
  for (const group of sums) {
    const place = placeOf(group);
    if (place !== null) addSum(frame, book, group, topicOf(group), place, limits, heard);
  }
  const all = [...groups, ...sums];
  if (all.length > 0 && all.every(({ rows, usable }) => rows === usable)) reportSilence(frame, columns, heard);
}

/** True where they are answers to the question. */
function addAnswers(frame: Frame, book: TallyBook, group: Group, { meaning, shown, answers, outcomes }: Topic, place: Place): boolean {
  reportFaults(frame, meaning, group.rows);
  const text = group.texts[0] ?? null;
  const { question, outcome } = meaning;
  const answer = answers.get(text);
  const asOutcome = outcomes.get(text);
  // The same rows a second time: what is wrong with them has been said.
  if (outcome !== null && asOutcome !== undefined) {
    addGroup(frame, book, outcome.question, place, group, asOutcome, question === null ? shown : null);
  }
  return question !== null && answer !== undefined && addGroup(frame, book, question, place, group, answer, shown);
}

function reportFaults({ problems }: Frame, { faults }: Meaning, rows: number): void {
  for (const { kind, path, subject, example, candidates } of faults) problems.count(kind, path, subject, rows, example, candidates);
}

function addSum(
  frame: Frame,
  book: TallyBook,
  group: SumGroup,
  { meaning, shown }: Topic,
  place: Place,
  limits: readonly Limit[],
  heard: Set<string | null>,
): void {
  reportFaults(frame, meaning, group.rows);
  const { question, limit } = meaning;
  if (question === null) return;
  const at = limits.findIndex(({ value, better }) => value === limit?.value && better === limit.better);
  if (addValues(frame, book, question, place, group, at, frame.codes, shown)) heard.add(question.touchpoint);
}

/** Touchpoints that the map names and nobody has answered about; where only a part of the time is looked at, silence is no fault. */
function reportSilence({ source, request, problems }: Frame, { touchpoint }: LongColumns, heard: ReadonlySet<string | null>): void {
  if (request.windows.length > 0) return;
  if (touchpoint?.map == null) {
    if (heard.size === 0 && problems.problems().length === 0)
      problems.add({ kind: 'no-answers', path: ['value'], subject: source.value ?? '' });
    return;
  }
  const silent = [...touchpoint.map].filter(([, id], index, all) => !heard.has(id) && all.findIndex(([, other]) => other === id) === index);
  for (const [text, id] of silent) problems.add({ kind: 'no-answers', path: ['touchpoint', 'map', text], subject: id });
}

/** The steps of a journey one below the other: what, where, whose, and how people feel there. */
import type { MapData, MapStep, SideWay } from '../../../diagrams/journey-map/reading/map-data.js';
import { journeyWords } from '../../../diagrams/journey-words.js';
import { wayWords } from '../../../diagrams/way-words.js';
import { speaker } from '../../../text/both.js';
import { formatDifference, formatNumber, type Language } from '../../../text/locale.js';
import { padEnd, textWidth } from '../../../text/width.js';
import type { Style } from '../../style.js';
import { type Marks, markOf, marksOf } from './marks.js';
import { safeText } from './safe-text.js';
import { sentenceLines } from './sentence-lines.js';

interface Layout {
  readonly language: Language;
  readonly style: Style;
  readonly marks: Marks;
  /** Columns for the number with its marks, the name, where and whose, and the feeling. */
  readonly number: number;
  readonly name: number;
  readonly where: number;
  readonly feeling: number;
}

/** Below this many columns, where and whose go below the name. */
const sideBySide = 72;

/** A name with less room than this is broken within its words: the feeling goes below it. */
const leastName = 16;

/** A line or more for each of `steps`, with a line before those of another stage, and the ways that leave or enter a step below it. */
export function stepLines(journey: MapData, steps: readonly MapStep[], language: Language, style: Style): readonly string[] {
  const layout = layoutOf(steps, language, style);
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const isNewStage = step.stage !== null && (before === undefined || before.stage?.id !== step.stage.id);
    const heading = isNewStage ? sentenceLines(safeText(step.stage?.name ?? ''), style.width).map((line) => style.color.bold(line)) : [];
    const ways = journey.waysAt.get(step.index) ?? [];
    return [...heading, ...linesOf(step, layout), ...ways.flatMap((way) => wayLines(way, journey, layout))];
  });
}

function layoutOf(steps: readonly MapStep[], language: Language, style: Style): Layout {
  const marks = marksOf(style);
  const number = 6;
  const feeling = steps.reduce((most, step) => Math.max(most, textWidth(feelingText(step, language, style, marks))), 0);
  const left = style.width - number - feeling - 4;
  const isWide = style.width >= sideBySide;
  const widestName = steps.reduce((most, step) => Math.max(most, textWidth(nameOf(step, language))), 0);
  const name = isWide ? Math.min(widestName, Math.floor(left * 0.48)) : left < leastName ? style.width - number : left;
  return { language, style, marks, number, name, feeling, where: isWide ? left - name : style.width - number };
}

function linesOf(step: MapStep, layout: Layout): readonly string[] {
  const { style, marks, language } = layout;
  const { color } = style;
  const isWide = style.width >= sideBySide;
  const names = sentenceLines(nameOf(step, language), layout.name);
  const where = sentenceLines(whereOf(step, marks), layout.where);
  const feeling = feelingText(step, language, style, marks);
  const paint = step.feeling === null ? color.yellow : step.feeling.source === 'assumed' ? color.dim : (text: string) => text;
  const number = `${(step.momentOfTruth === null ? '' : marks.moment).padStart(2)}${String(step.number ?? 'x').padStart(3)} `;
  if (!isWide) {
    if (layout.name > style.width - layout.number - layout.feeling) {
      const below = [...names.slice(1), ...sentenceLines(feeling, layout.where).map(paint), ...where.map((line) => color.dim(line))];
      return [`${number}${names[0] ?? ''}`, ...below.map((line) => ' '.repeat(layout.number) + line)].map((line) => line.trimEnd());
    }
    const rest = [...names.slice(1), ...where.map((line) => color.dim(line))].map((line) => ' '.repeat(layout.number) + line);
    return [`${number}${padEnd(names[0] ?? '', layout.name)}  ${paint(feeling)}`, ...rest].map((line) => line.trimEnd());
  }
  const height = Math.max(names.length, where.length);
  return Array.from({ length: height }, (_, index) => {
    const start = index === 0 ? number : ' '.repeat(layout.number);
    const line = `${start}${padEnd(names[index] ?? '', layout.name)}  ${color.dim(padEnd(where[index] ?? '', layout.where))}`;
    return (index === 0 ? `${line}  ${paint(feeling)}` : line).trimEnd();
  });
}

/** Who takes over from another team is marked; the mark stays with the name. */
function whereOf({ channel, owner, isHandOff }: MapStep, { handOff }: Marks): string {
  const team = owner === null ? '' : `${isHandOff ? `${handOff}\u00a0` : ''}${owner.name}`;
  return safeText([channel?.name ?? '', team].filter((part) => part !== '').join(isHandOff ? ' ' : ', '));
}

function nameOf({ name, change }: MapStep, language: Language): string {
  return safeText(change === null ? name : `${name} (${speaker(language)(journeyWords[change])})`);
}

function feelingText({ feeling, change }: MapStep, language: Language, { unicode }: Style, marks: Marks): string {
  if (change === 'removed') return '';
  const say = speaker(language);
  if (feeling === null) return `${marks.unknown} ${say(journeyWords.unknown)}`;
  const number = formatDifference(feeling.score, 1, language);
  const count = feeling.n === null ? '' : `, n ${formatNumber(feeling.n, 0, language)}`;
  const text = `${markOf(feeling, marks)} ${number.padStart(4)} ${say(journeyWords[feeling.source])}${count}`;
  return unicode ? text : text.replaceAll('−', '-');
}

function wayLines(way: SideWay, { steps }: MapData, { language, style, marks, number }: Layout): readonly string[] {
  const sign = { way: marks.way, exit: marks.exit, end: marks.exit, entry: marks.begins }[way.kind];
  const [first = '', ...more] = sentenceLines(safeText(wayWords(way, steps, language)), style.width - number - 4);
  const indent = ' '.repeat(number);
  return [`${indent}${padEnd(sign, 2)} ${first}`, ...more.map((line) => `${indent}   ${line}`)].map((line) => style.color.dim(line));
}

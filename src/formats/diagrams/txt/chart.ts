/** The upper part of a journey in the terminal: stages, numbers, the curve, and its values below. */
import type { MapStep } from '../../../diagrams/journey-map/reading/map-data.js';
import { speaker } from '../../../text/both.js';
import { formatDifference, type Language } from '../../../text/locale.js';
import { padEnd, textWidth, truncate } from '../../../text/width.js';
import type { Style } from '../../style.js';
import { type CurveCell, drawCurve } from './curve.js';
import { type Marks, marksOf } from './marks.js';
import { safeText } from './safe-text.js';

/** Columns that a step takes, from so narrow to so wide. */
const narrowest = 5;
const widest = 10;

/** How many steps fit beside each other. */
export function stepsPerPart(count: number, style: Style): number {
  const most = Math.max(1, Math.floor((style.width - labelWidth(style)) / narrowest));
  const parts = Math.ceil(count / most);
  return Math.ceil(count / Math.max(1, parts));
}

/** The lines of the chart of these steps. */
export function chartLines(steps: readonly MapStep[], language: Language, style: Style): readonly string[] {
  const marks = marksOf(style);
  const room = labelWidth(style);
  const step = Math.min(widest, Math.max(narrowest, Math.floor((style.width - room) / steps.length)));
  const curve = drawCurve(steps, step, marks);
  const line = (label: string, content: string) => `${padEnd(label, room)}${content}`.trimEnd();
  const plain = (text: string) => (style.unicode ? text : text.replaceAll('−', '-'));
  return [
    ...(steps.some(({ stage }) => stage !== null) ? [line('', stageLine(steps, step, style))] : []),
    line('', steps.map((one) => centred(numberOf(one, marks), step)).join('')),
    ...curve.map((row, index) => line(plain(scaleLabel(index, language, style)), painted(row, style))),
    line(
      '',
      plain(steps.map(({ feeling }) => centred(feeling === null ? '' : formatDifference(feeling.score, 1, language), step)).join('')),
    ),
  ];
}

/** The ends of the scale are words where there is room. */
function labelWidth({ width }: Style): number {
  return width < 80 ? 4 : 16;
}

function scaleLabel(row: number, language: Language, style: Style): string {
  if (row % 2 === 1) return '';
  const score = 2 - row / 2;
  const number = score === 0 ? ' 0' : `${score > 0 ? '+' : '−'}${Math.abs(score)}`;
  const word = ends.get(score);
  return labelWidth(style) === 4 || word === undefined
    ? number.padStart(labelWidth(style) - 2)
    : `${padEnd(speaker(language)(word), 12)} ${number}`;
}

const ends = new Map([
  [2, { en: 'delighted', de: 'begeistert' }],
  [0, { en: 'okay', de: 'okay' }],
  [-2, { en: 'disappointed', de: 'enttäuscht' }],
]);

function stageLine(steps: readonly MapStep[], step: number, style: Style): string {
  const runs: { name: string; length: number; id: string | null }[] = [];
  for (const { stage } of steps) {
    const last = runs.at(-1);
    if (last !== undefined && last.id === (stage?.id ?? null)) last.length += 1;
    else runs.push({ id: stage?.id ?? null, name: safeText(stage?.name ?? ''), length: 1 });
  }
  const { bar } = marksOf(style);
  const cut = (name: string, room: number) => (style.unicode ? truncate(name, room) : inAscii(name, room));
  return runs.map(({ name, length }) => style.color.bold(padEnd(`${bar}${cut(name, length * step - 2)}`, length * step))).join('');
}

// An ellipsis is no ASCII.
function inAscii(name: string, room: number): string {
  return textWidth(name) <= room ? name : truncate(name, room).replace(/…$/, '.');
}

function numberOf({ number, momentOfTruth }: MapStep, marks: Marks): string {
  return `${number ?? 'x'}${momentOfTruth === null ? '' : marks.moment}`;
}

function centred(text: string, width: number): string {
  const left = Math.max(0, Math.floor((width - 1) / 2) - Math.floor((textWidth(text) - 1) / 2));
  return padEnd(' '.repeat(left) + text, width);
}

/** Characters of one tone are painted together. */
function painted(row: readonly CurveCell[], { color }: Style): string {
  const paints: Readonly<Record<CurveCell['tone'], (text: string) => string>> = {
    point: color.bold,
    solid: (text) => text,
    dashed: color.dim,
    unknown: color.yellow,
    zero: color.dim,
    blank: (text) => text,
  };
  let line = '';
  for (let at = 0; at < row.length; ) {
    const tone = row[at]?.tone ?? 'blank';
    let text = '';
    for (; row[at]?.tone === tone; at += 1) text += row[at]?.sign ?? '';
    line += paints[tone](text);
  }
  return line;
}

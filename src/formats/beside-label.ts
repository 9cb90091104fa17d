/** Labels in one column, and beside them what they say, in the width of the terminal. */
import { padEnd, textWidth, wrap } from '../text/width.js';
import type { Paint } from './colors.js';
import type { Style } from './style.js';

/** What is said, and what that is called. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** How wide the labels are, without the gap behind them, and how wide all is. */
export interface LabelWidths {
  readonly labels: number;
  readonly all: number;
}

/** Between a label and its text. */
const gap = 2;
/** Labels that take a larger part of the width leave their texts too little, and are broken as far as their words allow. */
const mostOfLabels = 0.4;
/** Texts have at least so many columns beside their labels. */
const narrowest = 14;

/** The widths for these labels: whole where there is room for that, else at least as wide as the longest of their words. */
export function labelWidths(labels: readonly string[], width: number): LabelWidths {
  const words = labels.flatMap((label) => label.split(' '));
  return { labels: Math.min(widest(labels), Math.max(widest(words), Math.floor(width * mostOfLabels))), all: width };
}

/** The columns that a text has. */
export function textRoom({ labels, all }: LabelWidths): number {
  return Math.max(narrowest, all - labels - gap);
}

/** The lines of a fact: label and text each filled or broken to its column; `linesOf` breaks a text. */
export function besideLabel({ label, text }: Fact, widths: LabelWidths, linesOf: typeof wrap = wrap): readonly Fact[] {
  const labels = wrap(label, widths.labels);
  const texts = linesOf(text, textRoom(widths));
  return Array.from({ length: Math.max(labels.length, texts.length) }, (_, line) => ({
    label: padEnd(labels[line] ?? '', widths.labels + gap),
    text: texts[line] ?? '',
  }));
}

/** A line with its label quiet, and its text in the colour of `paint`. */
export function paintedLine({ label, text }: Fact, { color }: Pick<Style, 'color'>, paint: Paint = (plain) => plain): string {
  return (label.trim() === '' ? label : color.dim(label)) + paint(text);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}

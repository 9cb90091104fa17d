/** The frame of charts with one line a name: names at the left, as wide as they need, and a line that leads to the mark. */
import { widestOf, wrapToWidth } from '../../text/font-width.js';
import type { Language } from '../../text/locale.js';
import type { Layer } from '../grammar/vega-spec.js';
import { type PlacedText, pixels, placedTexts } from '../placed-text.js';
import { colors, fonts, lineHeight } from '../theme.js';
import { words } from '../words.js';

/** The plot itself, in pixels. */
const width = 440;
/** Wider names are broken into lines. */
const widestLabel = 230;
const mostLines = 3;
/** What goes beyond is left to the table, in pixels. */
const mostHeight = 9_600;
/** With more rows than this an axis below them is out of sight for the first of them. */
const fewRows = 30;

export interface RowFrame {
  readonly width: number;
  readonly height: number;
  /** How many of the rows are drawn. */
  readonly shown: number;
  /** Where a row begins and where its middle is, in pixels from the top. */
  readonly top: (row: number) => number;
  readonly middle: (row: number) => number;
  readonly axisSide: 'top' | 'bottom';
  /** How far above the plot a key has room, in pixels: above the axis, where that is at the top. */
  readonly keyAbove: number;
  /** Where the names begin, in pixels left of the plot: negative. */
  readonly left: number;
  /** Names, the lines that lead to the marks, and how many rows are left out. */
  readonly layers: readonly Layer[];
}

/** What a row is called, and whether there is anything to see in it. */
export interface Row {
  readonly label: string;
  readonly known: boolean;
  /** How many lines of text it needs at least, besides its name. */
  readonly lines?: number;
}

export function rowFrame(rows: readonly Row[], language: Language): RowFrame {
  const labels = rows.map(({ label }) => wrapToWidth(label, widestLabel, mostLines, fonts.label));
  const edges = edgesOf(labels.map((label, row) => Math.max(1, label.length, rows[row]?.lines ?? 1)));
  const shown = edges.length - 1;
  const top = (row: number) => edges[row] ?? 0;
  const middle = (row: number) => (top(row) + top(row + 1)) / 2;
  const height = top(shown);
  const texts = labels.slice(0, shown).flatMap((label, row) => linesAround(label, -10, middle(row)));
  const axisSide = shown > fewRows ? 'top' : 'bottom';
  const more = rows.length - shown;
  return {
    width,
    height,
    shown,
    top,
    middle,
    axisSide,
    keyAbove: axisSide === 'top' ? 62 : 18,
    left: -10 - widestOf(labels.slice(0, shown).flat(), fonts.label),
    layers: [
      ...guides(rows.slice(0, shown), middle),
      ...placedTexts(texts, { font: fonts.label, align: 'right' }),
      ...(more === 0 ? [] : remark(`+ ${more} ${words.more[language]}`, height + lineHeight)),
    ],
  };
}

/** Where each row ends and the next begins, from 0 on; only as many rows as fit into a drawing. */
function edgesOf(lines: readonly number[]): readonly number[] {
  const edges = [0];
  for (const count of lines) {
    const end = (edges.at(-1) ?? 0) + count * lineHeight + 10;
    if (end > mostHeight) break;
    edges.push(end);
  }
  return edges;
}

/** Lines of text around a middle. */
export function linesAround(lines: readonly string[], x: number, middle: number): readonly PlacedText[] {
  return lines.map((text, index) => ({ text, x, y: middle + (index - (lines.length - 1) / 2) * lineHeight }));
}

function guides(rows: readonly Row[], middle: (row: number) => number): readonly Layer[] {
  const places = rows.flatMap(({ known }, row) => (known ? [{ x: 0, x2: width, y: middle(row) }] : []));
  return [
    {
      data: { values: places },
      mark: { type: 'rule', color: colors.grid },
      encoding: { ...pixels, x2: { field: 'x2' } },
    },
  ];
}

function remark(text: string, y: number): readonly Layer[] {
  return placedTexts([{ text, x: 0, y }], { font: fonts.label, color: colors.quiet });
}

/** A matrix: the darker a cell the higher its value, with the value in it. */
import type { HeatChart } from '../../reports/chart.js';
import { wrapToWidth } from '../../text/font-width.js';
import { formatNumber, type Language } from '../../text/locale.js';
import { chartOf } from '../grammar/theme-config.js';
import type { Layer, Spec } from '../grammar/vega-spec.js';
import { noData } from '../no-data.js';
import { pixels, placedTexts } from '../placed-text.js';
import { linesAround, rowFrame } from '../rows/row-frame.js';
import { inkOn } from '../shade.js';
import { colors, fonts } from '../theme.js';
import { words } from '../words.js';
import { columnHeads } from './column-heads.js';
import { legend, type Span, shadeIn, spanOf } from './heat-legend.js';

/** All columns together, and each of them, in pixels. */
const wanted = 620;
const [narrowest, widest] = [58, 96];
/** What goes beyond is left to the table. */
const mostColumns = 100;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly lines: readonly string[];
}

interface Box {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly fill: string;
  readonly ink: string;
  readonly lines: readonly string[];
}

export function heat(chart: HeatChart, language: Language): Spec {
  const columns = chart.columns.slice(0, mostColumns);
  const width = Math.max(narrowest, Math.min(widest, Math.floor(wanted / columns.length)));
  const cells = cellsOf({ ...chart, columns }, width - 6, language);
  if (cells.length === 0) return noData(chart.legend, language);
  const frame = rowFrame(
    chart.rows.map((label, row) => ({ label, known: false, lines: linesIn(cells, row) })),
    language,
  );
  const span = spanOf(cells.flatMap(({ value }) => value ?? []));
  const boxes = (of: readonly Cell[]) => of.filter(({ row }) => row < frame.shown).map((cell) => toBox(cell, width, frame.top, span));
  const [known, unknown] = [boxes(cells.filter(({ value }) => value !== null)), boxes(cells.filter(({ value }) => value === null))];
  return chartOf(
    [
      ...frame.layers,
      ...columnHeads(columns, width),
      ...boxLayers(known, { strokeWidth: 0 }),
      ...boxLayers(unknown, { stroke: colors.frame, strokeWidth: 0.8, strokeDash: [3, 3] }),
      ...[colors.black, colors.paper, colors.quiet].flatMap((ink) => textLayers([...known, ...unknown], ink)),
      ...(known.length === 0 ? [] : legend(chart.legend, span, { x: frame.left, y: frame.height + 26 }, language)),
      ...leftOut(chart.columns.length - columns.length, frame.height + 48, language),
    ],
    { width: width * columns.length, height: frame.height },
    language,
  );
}

/** The cells of rows and columns that there are, by their place. */
function cellsOf({ rows, columns, cells }: HeatChart, room: number, language: Language): readonly Cell[] {
  const [byRow, byColumn] = [indexOf(rows), indexOf(columns)];
  return cells.flatMap(({ row: rowName, column: columnName, value, text }) => {
    const [row, column] = [byRow.get(rowName), byColumn.get(columnName)];
    if (row === undefined || column === undefined) return [];
    const words = value !== null && text === '' ? formatNumber(value, 1, language) : text;
    return [{ row, column, value, lines: wrapToWidth(words, room, 2, fonts.small) }];
  });
}

/** Of names that occur twice the first counts. */
function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index] as const).reverse());
}

function linesIn(cells: readonly Cell[], row: number): number {
  return cells.reduce((most, cell) => (cell.row === row ? Math.max(most, cell.lines.length) : most), 1);
}

function toBox({ row, column, value, lines }: Cell, width: number, top: (row: number) => number, span: Span): Box {
  const fill = value === null ? colors.paper : shadeIn(value, span);
  const ink = value === null ? colors.quiet : inkOn(fill);
  return { x: column * width + 1, x2: (column + 1) * width - 1, y: top(row) + 1, y2: top(row + 1) - 1, fill, ink, lines };
}

function boxLayers(boxes: readonly Box[], look: { stroke?: string; strokeWidth: number; strokeDash?: number[] }): readonly Layer[] {
  if (boxes.length === 0) return [];
  return [
    {
      data: { values: boxes.map(({ x, x2, y, y2, fill }) => ({ x, x2, y, y2, fill })) },
      mark: { type: 'rect', ...look },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' }, fill: { field: 'fill', type: 'nominal', scale: null } },
    },
  ];
}

function textLayers(boxes: readonly Box[], ink: string): readonly Layer[] {
  const written = boxes.filter((box) => box.ink === ink);
  const texts = written.flatMap(({ x, x2, y, y2, lines }) => linesAround(lines, (x + x2) / 2, (y + y2) / 2));
  return placedTexts(texts, { font: fonts.small, color: ink, align: 'center' });
}

function leftOut(columns: number, y: number, language: Language): readonly Layer[] {
  if (columns === 0) return [];
  return placedTexts([{ text: `+ ${columns} ${words.more[language]}`, x: 0, y }], { font: fonts.label, color: colors.quiet });
}

/** Where the parts of the touchpoint matrix lie on its sheets, at one size of marks and names. */
import type { Say } from '../../text/both.js';
import type { Page } from '../page.js';
import type { Group } from '../scene.js';
import { drawFooter } from '../sheet/footer.js';
import { drawHeading, type SheetPart } from '../sheet/heading.js';
import { drawLegend } from '../sheet/legend.js';
import type { Theme } from '../theme.js';
import type { MarkStyle } from '../touchpoint-mark.js';
import type { MatrixData } from './matrix-data.js';
import { type MatrixGrid, matrixGrid, measureItem } from './matrix-grid.js';
import { headHeight } from './matrix-head.js';
import { matrixLegend } from './matrix-legend.js';
import { type ItemLine, itemLines, type MatrixRow, matrixSheets } from './matrix-sheets.js';
import { footnotes, matrixHeading } from './matrix-texts.js';
import { matrixWords } from './matrix-words.js';
import { labelHeight } from './row-label.js';

export interface MatrixSheet {
  /** The stages of the sheet, by index. */
  readonly stages: readonly number[];
  readonly rows: readonly MatrixRow[];
}

/** All in millimetres. */
export interface MatrixLayout {
  readonly grid: MatrixGrid;
  readonly style: MarkStyle;
  readonly heading: SheetPart;
  readonly headTop: number;
  readonly headHeight: number;
  /** The rows lie between them. */
  readonly top: number;
  readonly bottom: number;
  readonly legend: Group;
  readonly footer: (sheet: string) => Group;
  readonly sheets: readonly MatrixSheet[];
}

/** The layout with marks and names as `style` has them; heading, legend and footer keep to the `theme` of the paper. */
export function matrixLayout(data: MatrixData, page: Page, theme: Theme, style: MarkStyle, say: Say): MatrixLayout {
  const width = page.width - 2 * page.margin;
  const gap = 3 * theme.scale;
  const grid = matrixGrid(data, width, style);
  const heading = drawHeading(matrixHeading(data, say, style.language), page, theme);
  const headTop = page.margin + heading.height + gap;
  const head = headHeight(data, grid, theme, say);
  const top = headTop + head + 0.6 * theme.scale;
  const footerOf = (sheet: string) => drawFooter(footnotes(data, say), sheet, width, theme);
  const footerTop = page.height - page.margin - footerOf(sheetName(99, 99, say)).height;
  const legend = drawLegend(matrixLegend(data, style, theme, say), width, theme);
  const legendTop = footerTop - gap / 2 - legend.height;
  const bottom = legendTop - gap;
  const limits = {
    available: bottom - top,
    least: data.channels.map(({ name }) => labelHeight(name ?? say(matrixWords.noChannel), grid, style.theme)),
    padding: grid.padding,
  };
  const sheets = grid.panels.flatMap((stages) =>
    matrixSheets(linesOf(data, stages, grid, style, say), limits).map((rows) => ({ stages, rows })),
  );
  const layout = { grid, style, heading, headTop, headHeight: head, top, bottom, sheets };
  const footer = (sheet: string) => footerOf(sheet).at(page.margin, footerTop);
  return { ...layout, legend: legend.at(page.margin, legendTop), footer };
}

export function sheetName(number: number, count: number, say: Say): string {
  return count === 1 ? '' : `${say(matrixWords.sheet)} ${number} ${say(matrixWords.of)} ${count}`;
}

/** The measured touchpoints by channel and by those stages. */
function linesOf(
  { channels, cells }: MatrixData,
  stages: readonly number[],
  grid: MatrixGrid,
  style: MarkStyle,
  say: Say,
): readonly (readonly (readonly ItemLine[])[])[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.channel} ${cell.stage}`, cell.touchpoints]));
  return channels.map((_, channel) =>
    stages.map((stage) => {
      const items = (byPlace.get(`${channel} ${stage}`) ?? []).map((touchpoint) => measureItem(touchpoint, grid, style, say));
      return itemLines(items, grid.across);
    }),
  );
}

/** The grid of the touchpoint matrix: how wide its columns are, and how much goes side by side in one of them. */

import type { Say } from '../../text/both.js';
import { markReach } from '../media-mark.js';
import { type TextBlock, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { type MarkStyle, markDiameter } from '../touchpoint-mark.js';
import type { MatrixData, MatrixTouchpoint } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';

/** All in millimetres. */
export interface MatrixGrid {
  readonly labelWidth: number;
  readonly columnWidth: number;
  /** The stages of each panel, by index: what does not fit side by side goes on further sheets. */
  readonly panels: readonly (readonly number[])[];
  /** Touchpoints side by side in one cell. */
  readonly across: number;
  /** For one touchpoint, and for the mark in it. */
  readonly itemWidth: number;
  readonly markWidth: number;
  /** The least height of a touchpoint: where marks are of one size, those of all shapes stand at the same distance. */
  readonly leastMark: number;
  /** Between the edge of a cell and what is in it. */
  readonly padding: number;
}

/** A touchpoint measured: its mark and its name. */
export interface MatrixItem {
  readonly touchpoint: MatrixTouchpoint;
  readonly name: TextBlock;
  /** That it is being retired; null where it is not. */
  readonly note: TextBlock | null;
  readonly height: number;
}

const labelWidth = 32;
const padding = 1.6;
/** Between a mark and its name, and between two touchpoints. */
const gap = 1.4;
/** The least room for a name before a further sheet is taken, and what it should have before two stand side by side. */
const leastName = 19;
const goodName = 23;

export function matrixGrid(data: MatrixData, width: number, style: MarkStyle): MatrixGrid {
  const { scale } = style.theme;
  const reaches = data.touchpoints.map(({ media, relevance }) => markReach(media, markDiameter(relevance, style)));
  const reach = Math.max(0, ...reaches.map(([horizontal]) => horizontal));
  const markWidth = 2 * reach + gap * scale;
  const plot = width - labelWidth * scale;
  const stages = data.stages.length;
  const most = Math.max(1, Math.floor(plot / (markWidth + (leastName + 2 * padding) * scale)));
  const panelCount = Math.max(1, Math.ceil(stages / most));
  const perPanel = Math.max(1, Math.ceil(stages / panelCount));
  const columnWidth = plot / perPanel;
  const inner = columnWidth - 2 * padding * scale;
  const across = Math.max(1, Math.floor(inner / (markWidth + goodName * scale)));
  return {
    labelWidth: labelWidth * scale,
    columnWidth,
    panels: Array.from({ length: panelCount }, (_, panel) =>
      Array.from({ length: Math.min(perPanel, stages - panel * perPanel) }, (_, index) => panel * perPanel + index),
    ),
    across,
    itemWidth: inner / across,
    markWidth,
    leastMark: style.hasRelevance ? 0 : 2 * Math.max(0, ...reaches.map(([, vertical]) => vertical)),
    padding: padding * scale,
  };
}

/** A touchpoint with its name broken for the grid. */
export function measureItem(touchpoint: MatrixTouchpoint, grid: MatrixGrid, style: MarkStyle, say: Say): MatrixItem {
  const { theme } = style;
  const width = grid.itemWidth - grid.markWidth - gap * theme.scale;
  const name = textBlock(touchpoint.name, { size: theme.sizes.text, weight: 'regular', colour: colours.ink }, width);
  const note = touchpoint.isRetiring
    ? textBlock(say(matrixWords.retiring), { size: theme.sizes.small, weight: 'regular', italic: true, colour: colours.quiet }, width)
    : null;
  const mark = 2 * markReach(touchpoint.media, markDiameter(touchpoint.relevance, style))[1];
  return { touchpoint, name, note, height: Math.max(grid.leastMark, mark, name.height + (note?.height ?? 0)) + gap * theme.scale };
}

/** How much each touchpoint matters, as a bar. */
import { formatNumber } from '../../../text/locale.js';
import type { Box, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellBox, cellInset, inColumn } from '../cell.js';
import type { Lane } from '../lane.js';
import { unknownCell } from '../unknown-cell.js';

const barHeight = 3;

export const relevance: Lane = {
  name: 'relevance',
  label: { en: 'Relevance, 0–100', de: 'Relevanz, 0–100' },
  grows: 'never',
  measure: ({ data, theme }) =>
    data.steps.some(({ figures }) => (figures?.relevance ?? null) !== null) ? rowHeight(theme) + 2 * cellInset(theme).y : 0,
  draw: () => [],
  drawCell: ({ theme, language }, band, column) => {
    const card = cellBox(band, column, theme);
    const value = column.step.figures?.relevance ?? null;
    if (column.step.change === 'removed') return [];
    if (value === null) return [{ kind: 'group', card, children: unknownCell(card, theme) }];
    const number = textBlock(formatNumber(value, 0, language), inColumn({ ...typeStyle(theme, 'text'), weight: 'bold' }, column));
    const left = textBlock('100', { ...typeStyle(theme, 'text'), weight: 'bold' }).width + 1.4 * theme.scale;
    const middle = card.y + card.height / 2;
    const height = barHeight * theme.scale;
    const track: Box = { x: card.x + left, y: middle - height / 2, width: card.width - left, height };
    const children = [
      placeBlock(number, card.x + left - 1.4 * theme.scale, middle - number.height / 2, 'end'),
      ...barOf(value, track, column.isRepeated, theme),
    ];
    return [{ kind: 'group', card, children }];
  },
};

function rowHeight(theme: Theme): number {
  return Math.max(barHeight * theme.scale, textBlock('1', typeStyle(theme, 'text')).height);
}

/** The bar in its track, so that also nothing and little can be told from unknown. */
function barOf(value: number, track: Box, isRepeated: boolean, { scale }: Theme): readonly Shape[] {
  const fill = isRepeated ? colours.repeated : colours.stage;
  return [
    { kind: 'rectangle', ...track, fill: colours.page, stroke: colours.target, strokeWidth: 0.2 * scale },
    { kind: 'rectangle', ...track, width: (track.width * value) / 100, fill },
  ];
}

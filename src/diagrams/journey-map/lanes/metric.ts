/** What is measured at each touchpoint, against what is to be reached. */
import type { Box, Group } from '../../scene.js';
import { type TextBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellBox, cellInset, cellWidth, inColumn, stackedBlocks, stackHeight } from '../cells/cell.js';
import { type Lane, leftOut } from '../lane.js';
import type { MapContext } from '../map-context.js';
import { kpiWords, notMeasured } from '../reading/kpi-words.js';
import type { Column } from '../reading/map-data.js';

export const metric: Lane = {
  name: 'metric',
  label: { en: 'Figures', de: 'Kennzahlen' },
  grows: 'then',
  lay: (context) => {
    const { columns, data, theme } = context;
    if (!data.steps.some(({ figures }) => figures !== null)) return leftOut;
    const cells = columns.map((column) => kpisIn(column, context));
    return {
      height: Math.max(...cells.map((kpis) => heightOf(kpis, context)), 0) + 2 * cellInset(theme).y,
      draw: () => [],
      drawCell: (band, column, place) => drawKpis(cells[place] ?? [], cellBox(band, column, theme), context),
    };
  },
};

function drawKpis(kpis: readonly (readonly TextBlock[])[], box: Box, context: MapContext): readonly Group[] {
  let y = box.y;
  return kpis.map((blocks): Group => {
    const height = stackHeight(blocks, 0);
    const card = stackedBlocks(blocks, { ...box, y, height }, 0);
    y += height + gapOf(context);
    return card;
  });
}

/** Between two figures. */
function gapOf({ theme }: MapContext): number {
  return cellInset(theme).y;
}

function heightOf(kpis: readonly (readonly TextBlock[])[], context: MapContext): number {
  return kpis.reduce((sum, blocks) => sum + stackHeight(blocks, 0), 0) + Math.max(0, kpis.length - 1) * gapOf(context);
}

/** The figures of a step, each as lines; that nothing is measured is said. */
function kpisIn(column: Column, { theme, say, language }: MapContext): readonly (readonly TextBlock[])[] {
  if (column.step.change === 'removed') return [];
  const width = cellWidth(column, theme);
  const small = inColumn(typeStyle(theme, 'small', colours.quiet), column);
  const kpis = column.step.figures?.kpis ?? [];
  if (kpis.length === 0) return [[textBlock(say(notMeasured), small, width)]];
  return kpis.map((kpi) => {
    const { head, target, remark } = kpiWords(kpi, say, language);
    const style = inColumn({ ...typeStyle(theme, 'text', kpi.isMet === false ? colours.pain : colours.ink), weight: 'bold' }, column);
    return [
      textBlock(head, style, width),
      ...(target === null ? [] : [textBlock(target, inColumn(typeStyle(theme, 'small'), column), width)]),
      ...(remark === null ? [] : [textBlock(remark, small, width)]),
    ];
  });
}

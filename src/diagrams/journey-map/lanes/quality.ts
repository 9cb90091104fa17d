/** How good each touchpoint is: measured, assumed or unknown; where there is room, a better one stands higher. */
import { counted } from '../../../text/both.js';
import type { Language } from '../../../text/locale.js';
import { straightLine } from '../../marks.js';
import { qualityScale, scaleWidth } from '../../quality-scale.js';
import type { Point, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import type { ShownQuality } from '../../touchpoint-figures.js';
import { touchpointMark } from '../../touchpoint-mark.js';
import { typeStyle } from '../../type-style.js';
import { cellInset, inColumn } from '../cells/cell.js';
import { markLane } from '../cells/mark-lane.js';
import type { LegendItem } from '../legend/legend-item.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';
import { plottedLane } from '../score/plotted-lane.js';
import type { ScorePlot } from '../score/score-plot.js';
import { interval, whisker } from '../score/whisker-mark.js';

/** Of a mark at A3, in millimetres. */
const size = 7.8;
/** Between the disc of the worst quality and the words below it, at A3 in millimetres. */
const wordsAir = 0.7;

const row = markLane({
  name: 'quality',
  label: { en: 'Quality, 0–100', de: 'Qualität, 0–100' },
  size,
  isKnown: ({ figures }) => (figures?.quality ?? null) !== null,
  markOf: (step, { say, theme, language }) => {
    if (step.change === 'removed') return null;
    const known = step.figures?.quality ?? null;
    return { words: wordsOf(known, say), draw: (x, y) => discOf(known, [x, y], theme, language) };
  },
});

export const quality = plottedLane({
  row,
  scoreOf: ({ figures }) => figures?.quality?.value ?? null,
  marginsOf: ({ theme }) => {
    const air = (size / 2) * theme.scale + cellInset(theme).y;
    return {
      above: air + textBlock('1', typeStyle(theme, 'name')).height / 2,
      below: air + wordsAir * theme.scale + textBlock('1', typeStyle(theme, 'small')).height,
    };
  },
  drawMark: raisedDisc,
  legend: qualityLegend,
});

/** The disc on a stem from 0, so that its height is seen; below it what it rests on. */
function raisedDisc(value: number, column: Column, plot: ScorePlot, context: MapContext): readonly Shape[] {
  const { theme, language, say } = context;
  const known = column.step.figures?.quality ?? null;
  const { centre } = column;
  const words = textBlock(wordsOf(known, say), inColumn(typeStyle(theme, 'small', colours.ink), column));
  const y = plot.yOf(value);
  const disc = { radius: (size / 2) * theme.scale, yOf: plot.yOf };
  return [
    straightLine([centre, plot.bottom], [centre, y], colours.target, 0.5 * theme.scale),
    ...(known === null ? [] : whisker(known, centre, disc, column.isRepeated ? colours.repeated : colours.ink, theme)),
    ...discOf(column.isRepeated ? null : known, [centre, y], theme, language),
    placeBlock(words, centre, plot.bottom + (size / 2 + wordsAir) * theme.scale, 'middle'),
  ];
}

const scale: LegendItem = {
  name: 'quality-scale',
  label: { en: 'Quality 0–100', de: 'Qualität 0–100' },
  width: scaleWidth,
  draw: (x, y, theme) => qualityScale(theme).draw(x, y),
};

/** Only what occurs on the map; a row has no intervals. */
function qualityLegend({ data: { steps } }: MapContext, isPlot: boolean): readonly LegendItem[] {
  const known = steps.flatMap(({ figures, change }) => (change === 'removed' ? [] : (figures?.quality ?? [])));
  return [
    ...(known.length > 0 ? [scale] : []),
    ...(isPlot && known.some(({ low, high }) => low !== null && high !== null) ? [interval] : []),
  ];
}

function discOf(known: ShownQuality | null, at: Point, theme: Theme, language: Language): readonly Shape[] {
  const mark = { media: 'earned', isIndirect: false, relevance: null, quality: known } as const;
  return touchpointMark(mark, at, { theme, language, hasRelevance: false, hasQuality: true });
}

function wordsOf(known: ShownQuality | null, say: MapContext['say']): string {
  if (known === null) return say({ en: 'unknown', de: 'unbekannt' });
  if (known.isAssumed) return say({ en: 'assumed', de: 'angenommen' });
  return counted(say, known.n, { en: 'answer', de: 'Antwort' }, { en: 'answers', de: 'Antworten' });
}

/** The feelings: a curve from step to step, measured, assumed or unknown; a line that says so where nothing at all is known. */
import { formatDifference } from '../../../text/locale.js';
import { straightLine } from '../../marks.js';
import type { Group, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours, feelings, lines } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellInset } from '../cells/cell.js';
import { feltCurves, wantedCurves } from '../emotion/curves.js';
import { emotionLegend } from '../emotion/emotion-legend.js';
import { feelingMark } from '../emotion/feeling-mark.js';
import { type Plot, plotMargin, plotOf } from '../emotion/plot.js';
import { outerNoteLines, turningNote } from '../emotion/turning-note.js';
import { unknownMark } from '../emotion/unknown-mark.js';
import type { Band, LaidLane, Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';

/** The least height of the plot from −2 to +2 at A3, in millimetres. */
const leastPlot = 34;

const ends = {
  '2': { en: 'delighted', de: 'begeistert' },
  '0': { en: 'okay', de: 'okay' },
  '-2': { en: 'disappointed', de: 'enttäuscht' },
};

export const emotion: Lane = {
  name: 'emotion',
  label: { en: 'Experience', de: 'Erleben' },
  grows: 'first',
  lay: (context) => {
    const { theme } = context;
    if (!hasPlot(context)) return laidSentence(context);
    const noteLines = outerNoteLines(context);
    const plotIn = (band: Band) => plotOf(band, theme, noteLines);
    return {
      height: leastPlot * theme.scale + 2 * plotMargin(theme, noteLines),
      draw: (band) => {
        const plot = plotIn(band);
        return [...axis(context, band, plot), ...shades(context, band, plot), ...wantedCurves(context, plot), ...feltCurves(context, plot)];
      },
      drawCell: (band, column) => {
        const plot = plotIn(band);
        const { feeling } = column.step;
        if (column.step.change === 'removed') return [];
        if (feeling === null) return unknownMark(column, plot.yOf(0), context);
        return [...turningNote(column, plot, context), ...feelingMark(feeling, column, plot, context)];
      },
    };
  },
  legend: (shown, whole) => (hasPlot(whole) ? emotionLegend(shown) : []),
};

/** A plot without any value would be large and say nothing; in a workshop, people draw into it. */
function hasPlot({ data, hasNotes }: MapContext): boolean {
  return hasNotes || data.steps.some(({ feeling, wanted }) => feeling !== null || wanted !== null);
}

function nothingKnown({ say, theme, columns }: MapContext): TextBlock {
  const words = {
    en: 'How people feel here is not known yet: nothing is measured, nothing assumed.',
    de: 'Wie Menschen das erleben, ist noch unbekannt: nichts gemessen, nichts angenommen.',
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0) - 2 * cellInset(theme).x;
  return textBlock(say(words), { ...typeStyle(theme, 'text', colours.quiet), italic: true }, width);
}

function laidSentence(context: MapContext): LaidLane {
  const { x, y } = cellInset(context.theme);
  const words = nothingKnown(context);
  const height = words.height + 2 * y;
  const sentence = (band: Band): Group => {
    const card = { x: band.x + x, y: band.y + y, width: band.width - 2 * x, height: band.height - 2 * y };
    // The dots between stages must not run through the words.
    const ground: Shape = { kind: 'rectangle', x: card.x, y: card.y, width: words.width, height: words.height, fill: colours.page };
    return { kind: 'group', card, children: [ground, placeBlock(words, card.x, card.y)] };
  };
  return { height, enough: height, draw: (band) => [sentence(band)], drawCell: () => [] };
}

/** Of the bar beside the plot at A3, in millimetres. */
const shadeWidth = 1.3;

/** The colours of the discs along the axis: what is good and what is bad is seen before any number is read. */
function shades({ theme }: MapContext, band: Band, plot: Plot): readonly Shape[] {
  return feelings.map(({ fill }, index): Shape => {
    const score = index - 2;
    const [top, bottom] = [plot.yOf(Math.min(2, score + 0.5)), plot.yOf(Math.max(-2, score - 0.5))];
    return {
      kind: 'rectangle',
      x: band.x,
      y: top,
      width: shadeWidth * theme.scale,
      height: bottom - top,
      fill,
      stroke: colours.rule,
      strokeWidth: lines.rule * theme.scale,
    };
  });
}

function axis({ theme, say, language }: MapContext, band: Band, plot: Plot): readonly Shape[] {
  return [-2, -1, 0, 1, 2].flatMap((score): readonly Shape[] => {
    const y = plot.yOf(score);
    const word = score === 2 || score === 0 || score === -2 ? `${say(ends[`${score}`])} ` : '';
    const label = textBlock(word + formatDifference(score, 0, language), typeStyle(theme, 'small', colours.quiet));
    return [
      straightLine(
        [band.x, y],
        [band.x + band.width, y],
        score === 0 ? colours.frame : colours.rule,
        (score === 0 ? lines.frame : lines.rule) * theme.scale,
      ),
      placeBlock(label, band.x - 1.5 * theme.scale, y - label.height / 2, 'end'),
    ];
  });
}

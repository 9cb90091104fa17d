/** The ways that leave the row of steps: branches and loops as arcs above the steps, giving up and the like in words. */
import { arrowHead } from '../../marks.js';
import type { Group, Shape } from '../../scene.js';
import { placeBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import type { Lane } from '../lane.js';
import type { LegendItem } from '../legend/legend-item.js';
import { noteMark } from '../ways/note-mark.js';
import { drawNotes } from '../ways/way-note.js';
import { type ArcDrawing, wordsLift } from '../ways/ways-arrangement.js';

export const ways: Lane = {
  name: 'ways',
  label: { en: 'Ways', de: 'Wege' },
  grows: 'never',
  isBare: true,
  lay: (context) => {
    const { arcs, notes, notesHeight, height } = context.ways;
    return {
      height,
      draw: () => [],
      drawCell: (band, column, place) => {
        const bottom = band.y + band.height;
        const groundAt = (at: number) => bottom - (notes[at] ?? []).reduce((sum, note) => sum + note.height, 0);
        const here = arcs.filter(({ arc }) => arc.way.at === column.step.index);
        return [
          ...here.flatMap((arc) => drawArc(arc, bottom - notesHeight, groundAt, context.theme)),
          ...drawNotes(notes[place] ?? [], column, bottom, context),
        ];
      },
    };
  },
  legend: ({ data: { ways: all, steps }, columns }) => {
    // A repeated step is without its ways.
    const repeated = columns.find(({ isRepeated }) => isRepeated)?.step;
    const isHere = (at: number) => steps.some((step) => step.index === at && step !== repeated);
    return all.some(({ kind, at }) => kind === 'exit' && isHere(at)) ? [exitItem] : [];
  },
};

const exitItem: LegendItem = {
  name: 'exit',
  label: { en: 'gives up', de: 'gibt auf' },
  width: 2.8,
  draw: (x, y, theme) => noteMark('exit', x, y, theme),
};

/** `groundAt` says where the notes of a column begin: there its legs end. */
function drawArc(drawing: ArcDrawing, base: number, groundAt: (place: number) => number, theme: Theme): readonly Shape[] {
  const { arc, from, to, rise, words, textX, textWidth } = drawing;
  const { scale } = theme;
  const y = base - rise;
  const [left, right] = [groundAt(arc.left), groundAt(arc.right)];
  const tip = arc.isLoop ? ([from, left] as const) : ([to, right] as const);
  const lift = (x: number, bottom: number) => [x, x === tip[0] ? bottom - 1.2 * scale : bottom] as const;
  const line: Shape = {
    kind: 'polygon',
    points: [lift(from, left), [from, y], [to, y], lift(to, right)],
    closed: false,
    stroke: colours.frame,
    strokeWidth: 0.35 * scale,
  };
  const text: readonly Group[] =
    words.lines.length === 0
      ? []
      : [
          {
            kind: 'group',
            card: { x: textX, y: y - words.height - wordsLift * scale, width: textWidth, height: words.height },
            children: [placeBlock(words, textX + textWidth / 2, y - words.height - wordsLift * scale, 'middle')],
          },
        ];
  return [line, arrowHead(tip, Math.PI / 2, 1.9 * scale, colours.frame), ...text];
}

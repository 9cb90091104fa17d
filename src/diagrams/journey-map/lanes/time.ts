/** The time between the steps: a line with the waits, to scale or not; what is much longer than the rest is broken. */
import { durationInWords, secondsOf } from '../../../text/duration.js';
import { straightLine } from '../../marks.js';
import type { Group, Point, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours, lines, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { longestWait } from '../arrangement/wait-shares.js';
import { cellInset } from '../cells/cell.js';
import { type Band, type Lane, leftOut } from '../lane.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';

/** From the line of time to the edges of the lane at A3, in millimetres. */
const air = 1.6;

export const time: Lane = {
  name: 'time',
  label: { en: 'Time', de: 'Zeit' },
  grows: 'never',
  isBare: true,
  lay: (context) => {
    const { columns, theme, data } = context;
    if (data.steps.every(({ after }) => after === null)) return leftOut;
    const waits = columns.map((column, index) => waitBlock(columns[index - 1], column, context));
    return {
      height: Math.max(0, ...waits.map((wait) => wait?.height ?? 0)) + 2 * air * theme.scale + cellInset(theme).y,
      draw: (band) => {
        const y = lineOf(band, theme.scale);
        const ticks = columns.map(({ centre }): Shape => ({ kind: 'disc', x: centre, y, radius: 0.7 * theme.scale, fill: colours.frame }));
        return [...columns.slice(1).flatMap((column, index) => pieceOfLine(columns[index], column, y, context)), ...ticks];
      },
      drawCell: (band, column, place) => drawWait(waits[place] ?? null, columns[place - 1], column, lineOf(band, theme.scale), theme),
    };
  },
};

/** The words of a wait above the line of time at `y`. */
function drawWait(wait: TextBlock | null, before: Column | undefined, column: Column, y: number, { scale }: Theme): readonly Group[] {
  if (wait === null || before === undefined) return [];
  const middle = (before.centre + column.centre) / 2;
  const top = y - 1.3 * scale - wait.height;
  const card = { x: middle - wait.width / 2, y: top, width: wait.width, height: wait.height };
  return [{ kind: 'group', card, children: [placeBlock(wait, middle, top, 'middle')] }];
}

function lineOf(band: Band, scale: number): number {
  return band.y + band.height - air * scale;
}

/** The wait before `column`, in words as wide as there is from mark to mark. */
function waitBlock(before: Column | undefined, { step: { after }, centre }: Column, { theme, say }: MapContext): TextBlock | null {
  if (before === undefined || after === null) return null;
  return textBlock(durationInWords(after, say), typeStyle(theme, 'small', colours.quiet), centre - before.centre - 2 * cellInset(theme).x);
}

/** Solid where the wait is known, dotted where nobody says, with a break where it is too long to be drawn. */
function pieceOfLine(before: Column | undefined, column: Column, y: number, { theme, data, time: axis }: MapContext): readonly Shape[] {
  if (before === undefined) return [];
  const { scale } = theme;
  const [from, to] = [before.centre, column.centre];
  const wait = secondsOf(column.step.after);
  if (wait === null) return [straightLine([from, y], [to, y], colours.target, lines.frame * scale, [0.3 * scale, 1.1 * scale])];
  const longest = longestWait(data.steps);
  if (axis === 'ordinal' || wait <= longest) return [straightLine([from, y], [to, y], colours.frame, lines.frame * scale)];
  const middle = (from + to) / 2;
  const [wide, high] = [1 * scale, 0.9 * scale];
  const points: readonly Point[] = [
    [from, y],
    [middle - 2 * wide, y],
    [middle - wide, y - high],
    [middle, y + high],
    [middle + wide, y - high],
    [middle + 2 * wide, y],
    [to, y],
  ];
  return [{ kind: 'polygon', points, closed: false, stroke: colours.frame, strokeWidth: lines.frame * scale }];
}

/** The words beside a turning point of the curve, where the curve leaves room. */
import type { Both } from '../../../text/both.js';
import type { Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellWidth } from '../cells/cell.js';
import { groundOf } from '../ground.js';
import type { MapContext } from '../map-context.js';
import type { Column, Turn } from '../reading/map-data.js';
import { feelingReach } from './feeling-mark.js';
import type { Plot } from './plot.js';
import { linesAt, offLines } from './through-lines.js';

const words = {
  first: { en: 'first impression', de: 'erster Eindruck' },
  last: { en: 'last impression', de: 'letzter Eindruck' },
  highest: { en: 'highest point', de: 'Höhepunkt' },
  lowest: { en: 'lowest point', de: 'Tiefpunkt' },
} as const satisfies Readonly<Record<Turn, Both>>;

/** At a feeling so far from the ends of the plot a second line finds room within it. */
const innermost = 1.5;

export function turningNote(column: Column, plot: Plot, context: MapContext): readonly Shape[] {
  const { theme, columns } = context;
  const { feeling, turns } = column.step;
  if (feeling === null || turns.length === 0 || column.isRepeated) return [];
  const note = wordsOf(column, context);
  const reach = feelingReach(feeling, plot, theme);
  const air = 0.9 * theme.scale;
  const lines = linesAt(column, note.width, context, plot);
  const above = offLines(reach.top - air - note.height, note.height, lines, 'up');
  const below = offLines(reach.bottom + air, note.height, lines, 'down');
  const fitsAbove = above >= plot.from;
  const fitsBelow = below + note.height <= plot.until;
  const top = fitsAbove && (leavesRoomAbove(feeling.score, columns, column) || !fitsBelow) ? above : below;
  const x = column.centre - note.width / 2;
  return [
    {
      kind: 'group',
      card: { x, y: top, width: note.width, height: note.height },
      children: [
        { kind: 'rectangle', x, y: top, width: note.width, height: note.height, fill: groundOf(column) },
        placeBlock(note, column.centre, top, 'middle'),
      ],
    },
  ];
}

function wordsOf(column: Column, { theme, say }: Pick<MapContext, 'theme' | 'say'>): TextBlock {
  const turns = column.step.turns.map((turn) => say(words[turn])).join(', ');
  // To scale the middle of a step is nearer to the left edge of its column than to the right one.
  const width = cellWidth({ width: Math.min(column.width, 2 * (column.centre - column.x)) }, theme);
  return textBlock(turns, typeStyle(theme, 'small', colours.quiet), width);
}

/** How many lines need room above +2 or below −2, at least one: without it the words would stand where the curve goes. */
export function outerNoteLines(context: Pick<MapContext, 'theme' | 'say' | 'columns'>): number {
  return context.columns.reduce((most, column) => {
    const { feeling, turns } = column.step;
    const isOuter = feeling !== null && Math.max(feeling.score, -feeling.score, feeling.high ?? 0, -(feeling.low ?? 0)) > innermost;
    return turns.length > 1 && isOuter ? Math.max(most, wordsOf(column, context).lines.length) : most;
  }, 1);
}

/** True where the curve goes down from here on the whole. */
function leavesRoomAbove(score: number, columns: readonly Column[], column: Column): boolean {
  const path = columns.filter(({ step }) => step.isOnPath);
  const at = path.indexOf(column);
  const beside = [path[at - 1], path[at + 1]].flatMap((neighbour) => neighbour?.step.feeling?.score ?? []);
  if (beside.length === 0) return score >= 0;
  return beside.reduce((sum, other) => sum + other - score, 0) <= 0;
}

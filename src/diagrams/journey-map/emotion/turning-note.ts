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
import { hasWhisker } from './feeling-mark.js';
import { discRadius, type Plot } from './plot.js';

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
  const reach = discRadius(theme) + 0.9 * theme.scale;
  const { low, high } = hasWhisker(feeling) ? feeling : { low: null, high: null };
  const air = 0.5 * theme.scale;
  const wanted = column.step.wanted === null ? null : plot.yOf(column.step.wanted);
  const above = beyondWanted(
    Math.min(plot.yOf(high ?? feeling.score) - air, plot.yOf(feeling.score) - reach) - note.height,
    note.height,
    wanted,
    true,
  );
  const below = beyondWanted(Math.max(plot.yOf(low ?? feeling.score) + air, plot.yOf(feeling.score) + reach), note.height, wanted, false);
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
  return textBlock(turns, typeStyle(theme, 'small', colours.quiet), cellWidth(column, theme));
}

/** How many lines need room above +2 or below −2, at least one: without it the words would stand where the curve goes. */
export function outerNoteLines(context: Pick<MapContext, 'theme' | 'say' | 'columns'>): number {
  return context.columns.reduce((most, column) => {
    const { feeling, turns } = column.step;
    const isOuter = feeling !== null && Math.max(feeling.score, -feeling.score, feeling.high ?? 0, -(feeling.low ?? 0)) > innermost;
    return turns.length > 1 && isOuter ? Math.max(most, wordsOf(column, context).lines.length) : most;
  }, 1);
}

/** Moved beyond the curve of what is wanted, where that would run through the words. */
function beyondWanted(top: number, height: number, wanted: number | null, isAbove: boolean): number {
  if (wanted === null || wanted < top - 0.6 * height || wanted > top + 1.6 * height) return top;
  return isAbove ? wanted - 1.2 * height : wanted + 0.2 * height;
}

/** True where the curve goes down from here on the whole. */
function leavesRoomAbove(score: number, columns: readonly Column[], column: Column): boolean {
  const path = columns.filter(({ step }) => step.isOnPath);
  const at = path.indexOf(column);
  const beside = [path[at - 1], path[at + 1]].flatMap((neighbour) => neighbour?.step.feeling?.score ?? []);
  if (beside.length === 0) return score >= 0;
  return beside.reduce((sum, other) => sum + other - score, 0) <= 0;
}

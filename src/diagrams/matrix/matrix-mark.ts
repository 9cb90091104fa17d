/** A touchpoint in a cell of the matrix: its mark, its name, and what is said of it to those who do not see it. */
import type { Say } from '../../text/both.js';
import { formatNumber } from '../../text/locale.js';
import { markOutline, markReach, rightAbove } from '../media-mark.js';
import { mediaWords } from '../media-words.js';
import type { Box, Group, Shape } from '../scene.js';
import { placeBlock, point, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { type MarkStyle, markDiameter, touchpointMark } from '../touchpoint-mark.js';
import type { CellContext } from './cell-context.js';
import type { MatrixTouchpoint } from './matrix-data.js';
import type { MatrixItem } from './matrix-grid.js';
import { matrixWords } from './matrix-words.js';

/** `card` is where it stands, in the column of that index; `channel` is the name of its row. */
export function drawItem(
  item: MatrixItem,
  card: Box,
  column: number,
  channel: string,
  { data, grid, stages, style, say }: CellContext,
): Group {
  const { touchpoint, name, note } = item;
  const { theme } = style;
  const stage = data.stages[stages[column] ?? -1];
  const middle = card.y + card.height / 2;
  const centre: readonly [number, number] = [card.x + grid.markWidth / 2, middle];
  const textX = card.x + grid.markWidth + 0.6 * theme.scale;
  const top = middle - (name.height + (note?.height ?? 0)) / 2;
  return {
    kind: 'group',
    role: 'step',
    id: `${stage?.id ?? 'unknown'}-${touchpoint.id}`,
    label: spoken(touchpoint, [channel, stage?.name ?? say(matrixWords.noStage)], style, say),
    card,
    children: [
      ...touchpointMark(touchpoint, centre, style),
      ...(touchpoint.relevance === null && style.hasRelevance ? [relevanceSign(touchpoint, centre, style)] : []),
      placeBlock(name, textX, top),
      ...(note === null ? [] : [placeBlock(note, textX, top + name.height)]),
    ],
  };
}

/** Between a mark and its "?" at A3, in millimetres. */
const signAir = 0.5;
/** Of a question mark, as a part of the size of its type. */
const signHeight = 0.72;

/** A "?" at the upper right, as far from the edge of every mark at its height: it is small because nobody knows. */
function relevanceSign({ media, relevance }: MatrixTouchpoint, [x, y]: readonly [number, number], { theme, ...style }: MarkStyle): Shape {
  const diameter = markDiameter(relevance, { theme, ...style });
  const top = y - markReach(media, diameter)[1];
  const sign = textBlock('?', { size: theme.sizes.small, weight: 'bold', colour: colours.quiet });
  const air = signAir * theme.scale;
  const edge = rightAbove(markOutline(media, [x, y], diameter), top + signHeight * theme.sizes.small * point + air) ?? x;
  return placeBlock(sign, edge + air, top - air);
}

/** The touchpoint in words, for those who do not see it. */
function spoken(
  { name, media, isIndirect, relevance, quality }: MatrixTouchpoint,
  places: readonly string[],
  { language }: MarkStyle,
  say: Say,
): string {
  const number = (value: number | null) => (value === null ? say(matrixWords.unknown) : formatNumber(value, 0, language));
  const evidence = quality === null ? '' : ` (${say(quality.isAssumed ? matrixWords.assumed : matrixWords.measured)})`;
  return [
    `${name}: ${places.join(', ')}`,
    say(mediaWords[media ?? 'unknown']),
    ...(isIndirect ? [say(matrixWords.indirect)] : []),
    `${say(matrixWords.quality)} ${number(quality?.value ?? null)}${evidence}`,
    `${say(matrixWords.relevance)} ${number(relevance)}`,
  ].join(', ');
}

/** What stands in a plot where nobody knows. */
import type { Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { groundOf } from '../ground.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';

/** A question mark around `middle`, with the word below: the line of an axis is interrupted, so that it is not taken for a value. */
export function unknownMark(column: Column, middle: number, { theme, say }: MapContext): readonly Shape[] {
  const mark = textBlock('?', { ...typeStyle(theme, 'stage', colours.quiet), weight: 'bold' });
  const word = textBlock(say({ en: 'unknown', de: 'unbekannt' }), typeStyle(theme, 'small', colours.quiet));
  const width = Math.max(mark.width, word.width) + 2 * theme.scale;
  const height = mark.height + word.height;
  const top = middle - height / 2;
  return [
    { kind: 'rectangle', x: column.centre - width / 2, y: top, width, height, fill: groundOf(column) },
    placeBlock(mark, column.centre, top, 'middle'),
    placeBlock(word, column.centre, top + mark.height, 'middle'),
  ];
}

/** What stands where nobody knows how people feel. */
import type { Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { groundOf } from '../ground.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../map-data.js';
import type { Plot } from './plot.js';

/** A question mark on the zero line, with the word below: the line of okay is interrupted, so that it is not taken for a value. */
export function unknownMark(column: Column, plot: Plot, { theme, say }: MapContext): readonly Shape[] {
  const mark = textBlock('?', { ...typeStyle(theme, 'stage', colours.quiet), weight: 'bold' });
  const word = textBlock(say({ en: 'unknown', de: 'unbekannt' }), typeStyle(theme, 'small', colours.quiet));
  const width = Math.max(mark.width, word.width) + 2 * theme.scale;
  const height = mark.height + word.height;
  const top = plot.yOf(0) - height / 2;
  return [
    { kind: 'rectangle', x: column.centre - width / 2, y: top, width, height, fill: groundOf(column) },
    placeBlock(mark, column.centre, top, 'middle'),
    placeBlock(word, column.centre, top + mark.height, 'middle'),
  ];
}

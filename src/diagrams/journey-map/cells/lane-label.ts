/** The label of a lane, at its top in the column of labels. */
import type { Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { typeStyle } from '../../type-style.js';
import type { Band, Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';
import { cellInset } from './cell.js';

export function laneLabel(lane: Lane, band: Band, context: MapContext): readonly Shape[] {
  const block = labelBlock(lane, band.labelWidth, context);
  if (block === null) return [];
  const y = band.y + (lane.isBare === true ? (band.height - block.height) / 2 : cellInset(context.theme).y);
  return [placeBlock(block, band.labelX, y)];
}

/** The label in lines; null where the lane has none. */
export function labelBlock({ label }: Pick<Lane, 'label'>, width: number, { theme, say }: MapContext): TextBlock | null {
  return label === null ? null : textBlock(say(label), typeStyle(theme, 'name'), width - cellInset(theme).x);
}

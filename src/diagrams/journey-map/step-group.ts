/** A step of the map: its cells in all lanes, together in reading order. */
import type { Box, Group } from '../scene.js';
import type { PlacedLane } from './background.js';
import type { Column } from './reading/map-data.js';

/** The step of `column`, which stands at `place` on the sheet. */
export function stepGroup(column: Column, place: number, placed: readonly PlacedLane[]): Group {
  const { step, isRepeated } = column;
  const children = placed.flatMap(({ laid, band }) => laid.drawCell(band, column, place));
  // What is shown again is there for the eye alone.
  if (isRepeated) return { kind: 'group', role: 'background', children };
  const label = [step.number, step.name].filter((part) => part !== null).join(' ');
  return { kind: 'group', id: step.id, role: 'step', label, place: placeOf(column, placed), children };
}

/** The whole column. */
function placeOf({ x, width }: Column, placed: readonly PlacedLane[]): Box {
  const top = Math.min(...placed.map(({ band }) => band.y));
  const bottom = Math.max(...placed.map(({ band }) => band.y + band.height));
  return { x, y: top, width, height: bottom - top };
}

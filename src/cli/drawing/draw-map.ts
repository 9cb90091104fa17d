/** Draws one journey in one format. */
import { journeyMap } from '../../diagrams/journey-map/journey-map.js';
import type { MapInput } from '../../diagrams/journey-map/reading/map-input.js';
import { readMap } from '../../diagrams/journey-map/reading/read-map.js';
import { journeyTable } from '../../diagrams/journey-table.js';
import type { Style } from '../../formats/style.js';
import { visible } from '../../text/visible.js';
import type { Shell } from '../shell.js';
import type { MapFormat } from './drawing-target.js';
import { shownLanes } from './map-options.js';
import { type PagesWishes, pagesOf } from './write-drawing.js';

export interface MapWishes extends PagesWishes {
  readonly format: MapFormat;
  readonly style: Style;
  readonly skipUnknown: boolean;
}

/** The contents of its files; what the format cannot show is said. A `UserError` where the map cannot be drawn as asked. */
export async function drawMap(shell: Shell, input: MapInput, wishes: MapWishes): Promise<readonly (string | Uint8Array)[]> {
  const { id } = input.journey.journey;
  const lanes = shownLanes(input.options);
  const { language } = input.options;
  if ('write' in wishes.format) {
    const { text, notes } = wishes.format.write(readMap(input), { language, lanes, style: wishes.style, skipUnknown: wishes.skipUnknown });
    for (const note of notes) shell.stderr.write(`note: ${visible(id)}: ${visible(note)}\n`);
    return [text];
  }
  const table = () => journeyTable(readMap(input), lanes, language);
  return pagesOf(shell, { name: id, drawing: journeyMap(input), table, format: wishes.format }, wishes);
}

/** Draws one journey in one format. */
import { journeyMap } from '../../diagrams/journey-map/journey-map.js';
import type { MapInput } from '../../diagrams/journey-map/map-input.js';
import { readMap } from '../../diagrams/journey-map/read-map.js';
import { journeyTable } from '../../diagrams/journey-table.js';
import type { DiagramTable } from '../../diagrams/table.js';
import type { TilePaper } from '../../diagrams/tiles/tile-grid.js';
import type { FontFile, TwinTable } from '../../formats/diagrams/format.js';
import type { Style } from '../../formats/style.js';
import { visible } from '../../text/visible.js';
import type { Shell } from '../shell.js';
import type { DrawingFormat } from './drawing-target.js';
import { shownLanes } from './map-options.js';
import { contentsOf } from './write-drawing.js';

export interface MapWishes {
  readonly format: DrawingFormat;
  readonly style: Style;
  readonly dpi: number;
  readonly font: FontFile | null;
  readonly tile: TilePaper | null;
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
  const { format, dpi, font, tile } = wishes;
  const table = format.name === 'html' ? twinOf(journeyTable(readMap(input), lanes, language)) : null;
  return contentsOf(shell, { name: id, drawing: journeyMap(input), table, format, dpi, font, tile });
}

/** The table with the paragraphs of a cell as its lines. */
export function twinOf({ columns, rows }: DiagramTable): TwinTable {
  return { columns: columns.map(({ label }) => label), rows: rows.map(({ cells }) => cells.map((paragraphs) => paragraphs.join('\n'))) };
}

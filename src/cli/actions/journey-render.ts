/** What `tp journey render` does: understand what is wanted, open, draw; with --watch again and again. */

import { journeyFormats } from '../../formats/diagrams/journey-registry.js';
import { diagramFormats } from '../../formats/diagrams/registry.js';
import { toStyle } from '../../formats/style.js';
import type { JourneyRenderOptions } from '../commands/journey-render.js';
import { drawJourneys } from '../drawing/draw-journeys.js';
import type { MapWishes } from '../drawing/draw-map.js';
import { drawingTarget, type MapFormat } from '../drawing/drawing-target.js';
import { fontOf } from '../drawing/font-option.js';
import { whileDrawing } from '../drawing/while-drawing.js';
import { styleOf } from '../findings/outputs.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import type { WatchOptions } from '../watching/watch.js';

/** `until` ends `--watch`, else Ctrl-C. */
export async function journeyRender(
  shell: Shell,
  ids: readonly string[],
  options: JourneyRenderOptions,
  until: Pick<WatchOptions, 'until'> = {},
): Promise<void> {
  const formats: readonly MapFormat[] = [...diagramFormats, ...journeyFormats];
  const target = drawingTarget(shell, formats, options, options.all === true || ids.length > 1);
  const isSeen = target.fileOf('') === null;
  const wishes: MapWishes = {
    format: target.format,
    style: isSeen ? styleOf(shell, options) : toStyle({ color: 'never', width: options.width, isTTY: false, env: {} }),
    dpi: options.dpi,
    font: await fontOf(shell, options),
    tile: options.tile ?? null,
    skipUnknown: options.skipUnknown === true,
  };
  const draw = (opened: OpenedWorkspace) => drawJourneys(shell, opened, ids, options, { ...wishes, fileOf: target.fileOf });
  if (options.watch === true) await whileDrawing(shell, options, draw, until);
  else await draw(await openWorkspace(shell, options.dir));
}

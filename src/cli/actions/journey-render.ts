/**
 * What `tp journey render` does: understand what is wanted, open, draw; with --watch again and again. What opens and draws is loaded only where
 * there is something to be drawn.
 */

import { journeyFormats } from '../../formats/diagrams/journey-registry.js';
import { diagramFormats } from '../../formats/diagrams/registry.js';
import type { JourneyRenderOptions } from '../commands/journey-render.js';
import type { MapWishes } from '../drawing/draw-map.js';
import { type Finished, putDrawing } from '../drawing/drawing-output.js';
import { drawingTarget, isBinary, type MapFormat } from '../drawing/drawing-target.js';
import { namesOnce } from '../drawing/drawn-files.js';
import { fontOf } from '../drawing/font-option.js';
import { readInventory } from '../inventory.js';
import { type Asked, circumstancesOf, unlessDone } from '../memory/unless-done.js';
import type { OpenedWorkspace } from '../open.js';
import type { Shell } from '../shell.js';
import { styleOf, styleOfFile } from '../style-of.js';
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
    style: isSeen ? styleOf(shell, options) : styleOfFile(options),
    dpi: options.dpi,
    font: await fontOf(shell, options),
    tile: options.tile ?? null,
    skipUnknown: options.skipUnknown === true,
  };
  const draw = async (to: Shell, opened: OpenedWorkspace, put: (map: Finished) => void) => {
    const { drawJourneys } = await import('../drawing/draw-journeys.js');
    await drawJourneys(to, opened, ids, options, { ...wishes, fileOf: target.fileOf, put });
  };
  if (options.watch === true) {
    const { whileDrawing } = await import('../drawing/while-drawing.js');
    await whileDrawing(shell, options, (opened) => draw(shell, opened, putting(shell, options)), until);
    return;
  }
  const inventory = readInventory(shell, options.dir);
  await unlessDone(
    shell,
    () => (isLasting(target.format, options) ? circumstancesOf(shell, inventory, askedFor(ids, options, wishes)) : null),
    putting(shell, options),
    async (to, put) => {
      const { openInventory } = await import('../memory/open-inventory.js');
      await draw(to, await openInventory(to, inventory), put);
    },
  );
}

/** Each map into its file, or held against it. */
function putting(shell: Shell, { check }: JourneyRenderOptions): (map: Finished) => void {
  const namesIn = namesOnce();
  return (map) => putDrawing(shell, map, check === true, namesIn);
}

/** True for drawings that are text, and follow from the files alone: what git says is not in them. */
function isLasting(format: MapFormat, { stamp, diff, font }: JourneyRenderOptions): boolean {
  return !isBinary(format) && stamp !== true && diff === undefined && font === undefined;
}

/** Maps that are held against files are the same that would be written. */
function askedFor(ids: readonly string[], { check: _, ...options }: JourneyRenderOptions, { style }: MapWishes): Asked {
  const { colored, unicode, width } = style;
  return { words: ['journey render', ids, options, colored, unicode, width], asOf: options.asOf };
}

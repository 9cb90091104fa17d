/** What `tp draw silos` does: open, refuse where there are errors, draw, write; with --watch again and again. */
import { siloTable } from '../../diagrams/silos/silo-table.js';
import { silos } from '../../diagrams/silos/silos.js';
import { diagramFormats } from '../../formats/diagrams/registry.js';
import { tableFormats } from '../../formats/diagrams/table-registry.js';
import type { DrawSilosOptions } from '../commands/draw-silos.js';
import { drawingTarget } from '../drawing/drawing-target.js';
import { eachJourney } from '../drawing/each-journey.js';
import { fontOf } from '../drawing/font-option.js';
import { wantedJourneys } from '../drawing/journey-selection.js';
import { whileDrawing } from '../drawing/while-drawing.js';
import { writeDrawing } from '../drawing/write-drawing.js';
import { refuseErrors } from '../findings/refuse-errors.js';
import { languageOf } from '../language.js';
import { openWorkspace } from '../memory/open-inventory.js';
import type { OpenedWorkspace } from '../open.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';

export async function drawSilos(shell: Shell, ids: readonly string[], options: DrawSilosOptions): Promise<void> {
  const { format, fileOf } = drawingTarget(shell, [...diagramFormats, ...tableFormats], options, options.all === true || ids.length > 1);
  const font = await fontOf(shell, options);
  const draw = async (opened: OpenedWorkspace) => {
    const { workspace } = opened;
    const journeys = wantedJourneys(workspace, ids, options);
    if (refuseErrors(shell, opened, options)) return;
    const { paper = 'A3', orientation, density = 'reading', dpi, tile = null, check = false } = options;
    const language = languageOf(options, workspace);
    shell.exitCode = exitCodes.done;
    await eachJourney(shell, journeys, async (journey) => {
      const { id, origin } = journey;
      const drawing = () => silos({ workspace, journey, paper, orientation, density, language });
      const table = () => siloTable(workspace, journey, language);
      const style = styleOf(shell, options);
      await writeDrawing(shell, {
        name: id,
        source: origin.file,
        drawing,
        table,
        format,
        file: fileOf(id),
        dpi,
        font,
        tile,
        style,
        check,
      });
    });
  };
  if (options.watch === true) await whileDrawing(shell, options, draw);
  else await draw(await openWorkspace(shell, options.dir));
}

/** What `tp draw matrix` does: open, look into the data, refuse where there are errors, draw, write; with --watch again and again. */
import { newestDay } from '../../analysis/newest-day.js';
import { matrix } from '../../diagrams/matrix/matrix.js';
import { matrixTable } from '../../diagrams/matrix/matrix-table.js';
import { touchpointFigures } from '../../diagrams/touchpoint-figures.js';
import { diagramFormats } from '../../formats/diagrams/registry.js';
import { tableFormats } from '../../formats/diagrams/table-registry.js';
import type { DrawingOptions } from '../commands/drawing-options.js';
import { drawingTarget } from '../drawing/drawing-target.js';
import { fontOf } from '../drawing/font-option.js';
import { whileDrawing } from '../drawing/while-drawing.js';
import { writeDrawing } from '../drawing/write-drawing.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { languageOf } from '../language.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { tellWhereNothingMatches } from '../near-terms.js';
import type { OpenedWorkspace } from '../open.js';
import { usualSeed } from '../options.js';
import { withEvidence } from '../report/evidence.js';
import { queryOf } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';

export async function drawMatrix(shell: Shell, query: readonly string[], options: DrawingOptions): Promise<void> {
  const selects = queryOf(query, shell.env);
  const { format, fileOf } = drawingTarget(shell, [...diagramFormats, ...tableFormats], options, false);
  const font = await fontOf(shell, options);
  const draw = async (opened: OpenedWorkspace) => {
    const read = options.data ? opened : { ...opened, workspace: { ...opened.workspace, feedback: new Map() } };
    await withEvidence(shell, read, { windows: [], by: [], monthly: false }, async (evidence) => {
      const workspace = soundWorkspace(shell, opened, evidence, options);
      if (workspace === null) return;
      tellWhereNothingMatches(shell, workspace, query, selects);
      const { paper = 'A3', orientation, density = 'reading', dpi, tile = null, check = false } = options;
      const figures = await touchpointFigures(workspace, evidence, usualSeed);
      const asOf = options.asOf ?? newestDay(evidence);
      const language = languageOf(options, workspace);
      const shown = { workspace, figures, asOf, selects, language };
      const drawing = () => matrix({ ...shown, paper, orientation, density });
      const table = () => matrixTable(shown);
      const style = styleOf(shell, options);
      shell.exitCode = exitCodes.done;
      await writeDrawing(shell, {
        name: 'matrix',
        source: null,
        drawing,
        table,
        format,
        file: fileOf('matrix'),
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

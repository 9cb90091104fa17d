/** What `tp journey render` does: open, look into the data, refuse where there are errors, draw, write; with --watch again and again. */

import { withoutRespondents } from '../../analysis/journey/without-respondents.js';
import { journeyFormats } from '../../formats/diagrams/journey-registry.js';
import { diagramFormats } from '../../formats/diagrams/registry.js';
import { toStyle } from '../../formats/style.js';
import type { JourneyRenderOptions } from '../commands/journey-render.js';
import { drawMap, type MapWishes } from '../draw-map.js';
import { putDrawing } from '../drawing-output.js';
import { type DrawingFormat, drawingTarget } from '../drawing-target.js';
import { eachJourney } from '../each-journey.js';
import { fontOf } from '../font-option.js';
import { withJourneyEvidence } from '../journey-evidence.js';
import { journeyRows, mapInputOf } from '../journey-inputs.js';
import { wantedJourneys } from '../journey-selection.js';
import { mapOptionsOf } from '../map-options.js';
import { type OpenedWorkspace, openWorkspace } from '../open.js';
import { styleOf } from '../outputs.js';
import { refuseErrors } from '../refuse-errors.js';
import { languageOf } from '../report-request.js';
import { exitCodes, type Shell } from '../shell.js';
import { whileDrawing } from '../while-drawing.js';

export async function journeyRender(shell: Shell, ids: readonly string[], options: JourneyRenderOptions): Promise<void> {
  const formats: readonly DrawingFormat[] = [...diagramFormats, ...journeyFormats];
  const target = drawingTarget(shell, formats, options, options.all === true || ids.length > 1);
  const isSeen = target.fileOf('') === null;
  const wishes: MapWishes = {
    format: target.format,
    style: isSeen ? styleOf(shell, options) : toStyle({ color: 'never', width: options.width, isTTY: false, env: {} }),
    dpi: options.dpi,
    font: await fontOf(shell, options),
    skipUnknown: options.skipUnknown === true,
  };
  const draw = (opened: OpenedWorkspace) => drawAll(shell, opened, ids, options, wishes, target.fileOf);
  if (options.watch === true) await whileDrawing(shell, options, draw);
  else await draw(await openWorkspace(shell, options.dir));
}

async function drawAll(
  shell: Shell,
  opened: OpenedWorkspace,
  ids: readonly string[],
  options: JourneyRenderOptions,
  wishes: MapWishes,
  fileOf: (id: string) => string | null,
): Promise<void> {
  const journeys = wantedJourneys(opened.workspace, ids, options);
  const stamp = options.stamp === true ? await (await import('../revision-stamp.js')).revisionStamp(shell, opened) : null;
  await withJourneyEvidence(shell, opened, journeys, options, async ({ evidence, grouping }) => {
    const workspace = { ...opened.workspace, dataProblems: evidence.problems };
    if (refuseErrors(shell, { ...opened, workspace }, options)) return;
    const known = { evidence: withoutRespondents(evidence), grouping };
    const rows = await journeyRows(workspace, known, journeys);
    const language = languageOf(options, workspace);
    const more = {
      options: mapOptionsOf(options, language),
      asOf: options.asOf ?? null,
      stamp,
      changes: null,
    };
    shell.exitCode = exitCodes.done;
    await eachJourney(shell, journeys, async ({ id }) => {
      const row = rows.get(id);
      if (row === undefined) return;
      const contents = await drawMap(shell, mapInputOf(workspace, known, rows, row, more), wishes);
      putDrawing(shell, { file: fileOf(id), contents }, options.check === true);
    });
  });
}

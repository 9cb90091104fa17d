/** Draws journeys of an opened workspace, each into its file. */
import { withoutRespondents } from '../../analysis/journey/without-respondents.js';
import type { LaneName } from '../../diagrams/journey-map/presets.js';
import { mapChanges } from '../../diagrams/journey-map/reading/map-changes.js';
import { touchpointFigures } from '../../diagrams/touchpoint-figures.js';
import { formatDate, type Language } from '../../text/locale.js';
import type { JourneyRenderOptions } from '../commands/journey-render.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { languageOf } from '../language.js';
import type { OpenedWorkspace } from '../open.js';
import { usualSeed } from '../options.js';
import { exitCodes, type Shell } from '../shell.js';
import { drawMap, type MapWishes } from './draw-map.js';
import type { Finished } from './drawing-output.js';
import { eachJourney } from './each-journey.js';
import { withJourneyEvidence } from './journey-evidence.js';
import { journeyRows, mapInputOf } from './journey-inputs.js';
import { wantedJourneys } from './journey-selection.js';
import { mapOptionsOf, shownLanes } from './map-options.js';

/** How a map is written, and the file of each journey by its id; null: the terminal. */
export interface JourneyWishes extends MapWishes {
  readonly fileOf: (id: string) => string | null;
  readonly put: (map: Finished) => void;
}

/** Looks into the data, refuses where there are errors, draws. */
export async function drawJourneys(
  shell: Shell,
  opened: OpenedWorkspace,
  ids: readonly string[],
  options: JourneyRenderOptions,
  wishes: JourneyWishes,
): Promise<void> {
  const language = languageOf(options, opened.workspace);
  const mapOptions = mapOptionsOf(options, language);
  const lanes = shownLanes(mapOptions);
  const journeys = wantedJourneys(opened.workspace, ids, options);
  const stamp = options.stamp === true ? await stampOf(shell, opened, language) : null;
  const before =
    options.diff === undefined ? null : await (await import('../history/journeys-before.js')).journeysBefore(shell, opened, options.diff);
  // How much a touchpoint matters follows from what was said of all of them.
  const whole = lanes.includes('relevance');
  await withJourneyEvidence(shell, opened, journeys, { ...options, whole }, async ({ evidence, grouping }) => {
    const workspace = soundWorkspace(shell, opened, evidence, options);
    if (workspace === null) return;
    const known = { evidence: withoutRespondents(evidence), grouping };
    const rows = await journeyRows(workspace, known, journeys);
    const figures = needsFigures(lanes) ? await touchpointFigures(workspace, evidence, whole ? usualSeed : null) : null;
    shell.exitCode = exitCodes.done;
    await eachJourney(shell, journeys, async (journey) => {
      const row = rows.get(journey.id);
      if (row === undefined) return;
      const changes = before && mapChanges(before.get(journey.id) ?? null, journey);
      const more = { options: mapOptions, asOf: options.asOf ?? null, stamp, changes, ...(figures !== null && { figures }) };
      const contents = await drawMap(shell, mapInputOf(workspace, known, rows, row, more), wishes);
      wishes.put({ file: wishes.fileOf(journey.id), contents });
    });
  });
}

function needsFigures(lanes: readonly LaneName[]): boolean {
  return lanes.some((lane) => lane === 'relevance' || lane === 'quality' || lane === 'metric');
}

async function stampOf(shell: Shell, opened: OpenedWorkspace, language: Language): Promise<string> {
  const { revisionStamp } = await import('../history/revision-stamp.js');
  return revisionStamp(shell, opened, (date) => formatDate(date, language));
}

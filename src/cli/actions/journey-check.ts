/** What `tp journey check` does: open, check, look for what the maps lack, write. */
import { journeysOf } from '../../analysis/journey/journeys.js';
import { isWhole, type MapGaps, mapGaps } from '../../analysis/journey/map-gaps.js';
import { withoutRespondents } from '../../analysis/journey/without-respondents.js';
import { json } from '../../formats/diagnostics/json.js';
import { text } from '../../formats/diagnostics/text.js';
import { showMapGaps } from '../../formats/map-gaps.js';
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { type Diagnostic, isAtLeast, isOpen } from '../../source/diagnostic.js';
import { toJson } from '../../text/json.js';
import type { JourneyCheckOptions } from '../commands/journey-check.js';
import { withJourneyEvidence } from '../drawing/journey-evidence.js';
import { allJourneys, journeysNamed } from '../drawing/journey-selection.js';
import { checkReport } from '../findings/check-report.js';
import { languageOf } from '../language.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { todayOf } from '../today.js';

export async function journeyCheck(shell: Shell, ids: readonly string[], options: JourneyCheckOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const journeys = ids.length === 0 ? allJourneys(opened.workspace) : journeysNamed(opened.workspace, ids);
  await withJourneyEvidence(shell, opened, journeys, options, async ({ evidence, grouping }) => {
    const workspace = { ...opened.workspace, dataProblems: evidence.problems };
    const all = opened.checks.check(workspace, opened.findings, { today: todayOf(shell, options) });
    const files = new Set([...filesOf(workspace, journeys), ...(ids.length === 0 ? journeyFiles(workspace) : [])]);
    const found = all.filter(({ location }) => files.has(location.file));
    const rows = await journeysOf(workspace, withoutRespondents(evidence), journeys, grouping);
    const gaps = rows.map(mapGaps);
    const style = styleOf(shell, options);
    // Findings are in English, and it stands below them: another language only where somebody asks for it.
    const language = languageOf(options, { languages: [] });
    const report = checkReport({ ...opened, workspace }, found, { files, all });
    shell.stdout.write(
      options.format === 'json'
        ? toJson({ ...JSON.parse(json.render(report, style)), journeys: gaps })
        : `${text.render(report, style)}\n${showMapGaps(gaps, language, style)}`,
    );
    shell.exitCode = fails(found, gaps, options) ? exitCodes.problems : exitCodes.done;
  });
}

/** The files of the journeys, of what they lead through, and of whom and what they name. */
function filesOf({ touchpoints, personas, journeys: all }: Workspace, journeys: readonly Journey[]): ReadonlySet<string> {
  return new Set(
    journeys.flatMap((journey) =>
      [
        journey,
        ...stepsOf(journey).map(({ touchpoint }) => touchpoints.get(touchpoint)),
        personas.get(journey.persona ?? ''),
        all.get(journey.target ?? ''),
      ].flatMap((entity) => (entity === undefined ? [] : [entity.origin.file])),
    ),
  );
}

/** Of the journeys that could not be read as well. */
function journeyFiles({ files }: Workspace): readonly string[] {
  return files.filter(({ kind }) => kind === 'journey').map(({ document }) => document.file);
}

function fails(found: readonly Diagnostic[], gaps: readonly MapGaps[], { failOn }: JourneyCheckOptions): boolean {
  if (failOn === 'never') return false;
  const isBad = (one: Diagnostic) => isOpen(one) && isAtLeast(one.severity, failOn);
  return found.some(isBad) || (failOn === 'info' && !gaps.every(isWhole));
}

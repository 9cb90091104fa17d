/** What `tp journey show` does: open, look into the data, refuse where there are errors, write. */
import { presets } from '../../diagrams/journey-map/presets.js';
import { readMap } from '../../diagrams/journey-map/reading/read-map.js';
import { journeySummary } from '../../diagrams/journey-summary.js';
import { factLines } from '../../formats/diagrams/txt/fact-lines.js';
import { txt } from '../../formats/diagrams/txt.js';
import { namingOf } from '../../model/naming.js';
import { journeyData } from '../../reports/journeys/journey-data.js';
import { toJson } from '../../text/json.js';
import type { JourneyShowOptions } from '../commands/journey-show.js';
import { withJourneyEvidence } from '../drawing/journey-evidence.js';
import { journeyRows, mapInputOf } from '../drawing/journey-inputs.js';
import { journeysNamed } from '../drawing/journey-selection.js';
import { soundWorkspace } from '../findings/sound-workspace.js';
import { languageOf } from '../language.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';

export async function journeyShow(shell: Shell, id: string, options: JourneyShowOptions): Promise<void> {
  const opened = await openWorkspace(shell, options.dir);
  const journeys = journeysNamed(opened.workspace, [id]);
  await withJourneyEvidence(shell, opened, journeys, options, async (known) => {
    const workspace = soundWorkspace(shell, opened, known.evidence, options);
    if (workspace === null) return;
    const rows = await journeyRows(workspace, known, journeys);
    const row = rows.get(journeys[0]?.id ?? '');
    if (row === undefined) return;
    const language = languageOf(options, workspace);
    shell.exitCode = exitCodes.done;
    if (options.format === 'json') {
      shell.stdout.write(toJson({ formatVersion: 1, name: namingOf(workspace, language).journey(row.journey.id), ...journeyData(row) }));
      return;
    }
    const style = styleOf(shell, options);
    const map = readMap(
      mapInputOf(workspace, known, rows, row, { options: { language }, asOf: options.asOf ?? null, stamp: null, changes: null }),
    );
    const { text } = txt.write(map, { language, style, lanes: presets.experience.lanes, skipUnknown: false });
    const facts = factLines(journeySummary(map, row, language), style).map((line) => `${line}\n`);
    shell.stdout.write(`${text}\n${facts.join('')}`);
  });
}

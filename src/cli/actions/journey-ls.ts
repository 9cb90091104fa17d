/** What `tp journey ls` does: open, select, compute, write. */
import { type JourneyRow, journeysOf } from '../../analysis/journey/journeys.js';
import { withoutRespondents } from '../../analysis/journey/without-respondents.js';
import { csvTable } from '../../formats/reports/csv-table.js';
import { plainLines } from '../../formats/reports/plain-lines.js';
import { textTable } from '../../formats/reports/text-table.js';
import { namingOf } from '../../model/naming.js';
import { arrangeTable } from '../../reports/arrange.js';
import { journeyData } from '../../reports/journeys/journey-data.js';
import { journeyList } from '../../reports/journeys/journey-list.js';
import { noneYet } from '../../reports/none-yet.js';
import { selectedJourneys } from '../../reports/selected-journeys.js';
import { speaker } from '../../text/both.js';
import { toJson } from '../../text/json.js';
import type { Language } from '../../text/locale.js';
import type { JourneyLsOptions } from '../commands/journey-ls.js';
import { withJourneyEvidence } from '../drawing/journey-evidence.js';
import { tellUnread } from '../findings/tell-unread.js';
import { languageOf } from '../language.js';
import { openWorkspace } from '../memory/open-inventory.js';
import { tellWhereNothingMatches } from '../near-terms.js';
import type { OpenedWorkspace } from '../open.js';
import { tableArrangement } from '../report/table-arrangement.js';
import { queryOf } from '../select.js';
import { exitCodes, type Shell } from '../shell.js';
import { styleOf } from '../style-of.js';
import { wantsRecords } from '../wants-records.js';

export async function journeyLs(shell: Shell, query: readonly string[], options: JourneyLsOptions): Promise<void> {
  const selects = queryOf(query, shell.env);
  const opened = await openWorkspace(shell, options.dir);
  const journeys = selectedJourneys(opened.workspace, { selects });
  await withJourneyEvidence(shell, opened, journeys, options, async ({ evidence, grouping }) => {
    const rows = await journeysOf(opened.workspace, withoutRespondents(evidence), journeys, grouping);
    shell.stdout.write(render(shell, opened, rows, languageOf(options, opened.workspace), options));
  });
  tellWhereNothingMatches(shell, opened.workspace, query, selects);
  tellUnread(shell, opened);
  shell.exitCode = exitCodes.done;
}

function render(
  shell: Shell,
  { workspace }: OpenedWorkspace,
  rows: readonly JourneyRow[],
  language: Language,
  options: JourneyLsOptions,
): string {
  const { format } = options;
  const naming = namingOf(workspace, language);
  const say = speaker(language);
  const all = noneYet(journeyList(rows, naming, say), workspace, say);
  const { table, order } = arrangeTable(all, tableArrangement(all, options));
  if (format === 'json') {
    const listed = order.flatMap((index) => rows[index] ?? []);
    return toJson({ formatVersion: 1, journeys: listed.map((row) => ({ name: naming.journey(row.journey.id), ...journeyData(row) })) });
  }
  if (format === 'csv') return csvTable(table);
  if (wantsRecords(shell, options)) return plainLines(table);
  if (table.rows.length === 0) return `${table.empty}\n`;
  return `${textTable(table, language, styleOf(shell, options), ['--columns', '-f csv']).join('\n')}\n`;
}

/** The report `coverage`: what the inventory holds, and what is not known of it. */

import { type Coverage, coverageOf } from '../../analysis/coverage/coverage.js';
import { newestDay } from '../../analysis/newest-day.js';
import { namingOf } from '../../model/naming.js';
import { type Say, speaker } from '../../text/both.js';
import { formatShare, type Language } from '../../text/locale.js';
import { noteBlock, noteText } from '../note.js';
import type { Block } from '../report.js';
import type { ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { coverageCharts } from './coverage-charts.js';
import { coverageData } from './coverage-data.js';
import { coverageNotes } from './coverage-notes.js';
import { costsTable, divisionTables, factsTable, inventoryTable } from './coverage-tables.js';
import { factWords } from './coverage-words.js';

export const coverage: ReportMaker = {
  name: 'coverage',
  summary: { en: 'What the inventory holds, and what nobody knows yet', de: 'Was das Inventar enthält, und was noch niemand weiß' },
  make({ workspace, evidence, options: { language, selects, asOf: day } }) {
    const asOf = day ?? newestDay(evidence);
    const found = coverageOf(workspace, evidence, { selects, asOf });
    const naming = namingOf(workspace, language);
    const say = speaker(language);
    const notes = coverageNotes(found, asOf, language, say);
    const isEmpty = found.rows.length === 0;
    const blocks: readonly Block[] = [
      ...headline(found, language, say),
      inventoryTable(found, naming, say),
      ...(isEmpty ? [] : [factsTable(found, say), ...divisionTables(found, naming, say), ...costsTable(found, say)]),
      ...notes.map(noteBlock),
      ...(isEmpty ? [] : coverageCharts(found, naming, say)),
    ];
    return {
      title: say({ en: 'Coverage', de: 'Abdeckung' }),
      subtitle: evidenceSpan(evidence, say, language),
      blocks,
      data: coverageData(found, notes.map(noteText)),
    };
  },
};

/** How much is measured, and what is missing most. */
function headline({ rows, facts }: Coverage, language: Language, say: Say): readonly Block[] {
  if (rows.length === 0) return [];
  const measured = rows.filter(({ isMeasured }) => isMeasured).length;
  const share = formatShare(measured / rows.length, 0, language);
  const most = facts.filter(({ lacking }) => lacking.length > 0).sort((a, b) => b.lacking.length - a.lacking.length);
  const missing = most.slice(0, 3).map(({ fact, lacking }) => `${say(factWords[fact])} (${lacking.length})`);
  const rest = missing.length === 0 ? '' : ` ${say({ en: 'Missing most:', de: 'Am häufigsten fehlt:' })} ${missing.join(', ')}.`;
  const text = say({
    en: `Quality is measured at ${measured} of ${rows.length} touchpoints (${share}).${rest}`,
    de: `Die Qualität ist an ${measured} von ${rows.length} Touchpoints gemessen (${share}).${rest}`,
  });
  return [{ kind: 'paragraph', text }];
}

/** The report `quality`: how good each touchpoint is, how sure that is, and whether it changes. */

import { fairRanking } from '../../analysis/quality/fair-ranking.js';
import { qualityOf } from '../../analysis/quality/quality.js';
import { namingOf } from '../../model/naming.js';
import { speaker } from '../../text/both.js';
import { noteBlock, noteText } from '../note.js';
import type { Block } from '../report.js';
import type { ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { qualityCharts } from './quality-charts.js';
import { qualityData } from './quality-data.js';
import { qualityNotes } from './quality-notes.js';
import { qualityTable } from './quality-table.js';

export const quality: ReportMaker = {
  name: 'quality',
  summary: {
    en: 'How good each touchpoint is, with interval and number of answers',
    de: 'Wie gut jeder Touchpoint ist, mit Vertrauensbereich und Zahl der Antworten',
  },
  heeds: ['by', 'against'],
  make(input) {
    const { workspace, evidence, options } = input;
    const { grouping, selects, filtered, bootstrap, seed } = options;
    const wanted = { grouping, selects, withCompany: !filtered, seed: bootstrap ? seed : null };
    const found = qualityOf(workspace, evidence, wanted);
    // Ranks are those among all, whichever are shown.
    const { rows, comparisons } = fairRanking(found, filtered ? qualityOf(workspace, evidence, { ...wanted, selects: () => true }) : found);
    const naming = namingOf(workspace, options.language);
    const say = speaker(options.language);
    const notes = qualityNotes(input, rows, comparisons, naming, say);
    const blocks: readonly Block[] = [
      qualityTable(input, rows, naming, say),
      ...notes.map(noteBlock),
      ...qualityCharts(input, rows, naming, say),
    ];
    return {
      title: say({ en: 'Quality, 0–100', de: 'Qualität, 0–100' }),
      subtitle: evidenceSpan(evidence, say, options.language),
      blocks,
      data: {
        by: options.grouping.name || null,
        rows: rows.map((row) => qualityData(row, evidence)),
        comparisons,
        notes: notes.map(noteText),
      },
    };
  },
};

/** The report `actions`: what is to be done, what it is expected to bring, and what came of what is done. */

import { actionsOf } from '../../analysis/actions/actions.js';
import { newestDay } from '../../analysis/newest-day.js';
import { relevanceWeights } from '../../analysis/touchpoint-weights.js';
import { namingOf } from '../../model/naming.js';
import { speaker } from '../../text/both.js';
import { noteBlock, noteText } from '../note.js';
import type { Block } from '../report.js';
import type { ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { actionCharts } from './action-charts.js';
import { actionData } from './action-data.js';
import { actionNotes } from './action-notes.js';
import { actionSentences } from './action-sentences.js';
import { actionsTable, resultsTable } from './action-tables.js';

export const actions: ReportMaker = {
  name: 'actions',
  summary: {
    en: 'What each action is expected to bring, and what came of those that are done',
    de: 'Was jede Maßnahme bringen soll, und was aus den erledigten geworden ist',
  },
  async make({ workspace, evidence, options: { language, selects, asOf: day, seed } }) {
    const asOf = day ?? newestDay(evidence);
    const found = actionsOf(workspace, evidence, {
      selects: (action, touchpoints) => selects(action) || touchpoints.some(isSelected),
      asOf,
      weights: await relevanceWeights(workspace, evidence, seed),
    });
    const naming = namingOf(workspace, language);
    const say = speaker(language);
    const notes = actionNotes(found, asOf, language, say);
    const blocks: readonly Block[] = [
      ...actionSentences(found, say),
      actionsTable(found, naming, say),
      ...resultsTable(found, naming, say),
      ...notes.map(noteBlock),
      ...actionCharts(found, naming, say),
    ];
    return {
      title: say({ en: 'Actions', de: 'Maßnahmen' }),
      subtitle: evidenceSpan(evidence, say, language),
      blocks,
      data: { rows: found.rows.map(actionData), crosshair: found.crosshair, notes: notes.map(noteText) },
    };

    function isSelected(id: string): boolean {
      const touchpoint = workspace.touchpoints.get(id);
      return touchpoint !== undefined && selects(touchpoint);
    }
  },
};

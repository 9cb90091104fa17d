/** The report `journeys`: how people feel on the way, and through how many hands they go. */

import { journeysOf } from '../../analysis/journey/journeys.js';
import { namingOf } from '../../model/naming.js';
import { speaker } from '../../text/both.js';
import { noteBlock, noteText } from '../note.js';
import type { Block } from '../report.js';
import type { ReportMaker } from '../report-maker.js';
import { selectedJourneys } from '../selected-journeys.js';
import { evidenceSpan } from '../span.js';
import { journeyCharts } from './journey-charts.js';
import { journeyData } from './journey-data.js';
import { journeyNotes } from './journey-notes.js';
import { givingUpSentence, journeySentence } from './journey-sentences.js';
import { journeysTable, momentsTable, stepsTable } from './journey-tables.js';
import { journeyLabels } from './journey-words.js';

export const journeys: ReportMaker = {
  name: 'journeys',
  summary: {
    en: 'How people feel on each journey, step by step',
    de: 'Wie es den Menschen auf jeder Kundenreise geht, Schritt für Schritt',
  },
  heeds: ['by'],
  async make({ workspace, evidence, options }) {
    const { language, grouping } = options;
    const rows = await journeysOf(workspace, evidence, selectedJourneys(workspace, options), grouping);
    const naming = namingOf(workspace, language);
    const say = speaker(language);
    const notes = journeyNotes(rows, language, say);
    const [only] = rows;
    const single = rows.length === 1 && only !== undefined ? only : null;
    const sentences = single === null ? [] : [journeySentence(single, language, say), givingUpSentence(single, language, say)];
    const moments = momentsTable(rows, say);
    const blocks: readonly Block[] = [
      ...sentences.flatMap((text) => (text === null ? [] : [{ kind: 'paragraph', text } as const])),
      journeysTable(rows, naming, say),
      ...(single === null ? [] : [stepsTable(single, naming, say)]),
      ...(single !== null || moments.length === 0 ? [] : [{ kind: 'heading', text: say(journeyLabels.moments) } as const, ...moments]),
      ...notes.map(noteBlock),
      ...journeyCharts(rows, naming, language, say),
    ];
    return {
      title: single === null ? say({ en: 'Journeys', de: 'Kundenreisen' }) : naming.journey(single.journey.id),
      subtitle: evidenceSpan(evidence, say, language),
      blocks,
      data: { by: grouping.name || null, rows: rows.map(journeyData), notes: notes.map(noteText) },
    };
  },
};

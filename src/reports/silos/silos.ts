/** The report `silos`: with how many companies the customer deals, and where what is known of them gets lost. */

import { silosOf } from '../../analysis/silos/silos.js';
import { namingOf } from '../../model/naming.js';
import { speaker } from '../../text/both.js';
import { noteBlock, noteText } from '../note.js';
import type { Block } from '../report.js';
import type { ReportMaker } from '../report-maker.js';
import { selectedJourneys } from '../selected-journeys.js';
import { evidenceSpan } from '../span.js';
import { siloCharts } from './silo-charts.js';
import { siloData } from './silo-data.js';
import { siloNotes } from './silo-notes.js';
import { siloSentences } from './silo-sentences.js';
import { handOffsTable, islandsTable } from './silo-tables.js';
import { silosTable } from './silos-table.js';

export const silos: ReportMaker = {
  name: 'silos',
  summary: {
    en: 'With how many companies the customer deals on each journey',
    de: 'Mit wie vielen Unternehmen es der Kunde auf jeder Kundenreise zu tun hat',
  },
  make({ workspace, evidence, options }) {
    const found = silosOf(workspace, evidence, selectedJourneys(workspace, options));
    const naming = namingOf(workspace, options.language);
    const say = speaker(options.language);
    const notes = siloNotes(found, say);
    const islands = islandsTable(found, naming, say);
    const blocks: readonly Block[] = [
      ...siloSentences(found, naming, say).map((text): Block => ({ kind: 'paragraph', text })),
      silosTable(found, naming, say),
      ...handOffsTable(found, naming, say),
      ...(islands.length === 0 ? [] : [{ kind: 'heading', text: say(islandHeading) } as const, ...islands]),
      ...notes.map(noteBlock),
      ...siloCharts(found, naming, say),
    ];
    return {
      title: say({ en: 'One company or several', de: 'Ein Unternehmen oder mehrere' }),
      subtitle: evidenceSpan(evidence, say, options.language),
      blocks,
      data: siloData(found, notes.map(noteText)),
    };
  },
};

const islandHeading = {
  en: 'Islands of teams: inside one, what is known of the customer goes round (ideal: one)',
  de: 'Inseln von Teams: Auf einer geht das Kundenwissen herum (ideal: eine)',
};

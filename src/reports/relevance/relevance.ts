/** The report `relevance`: which touchpoints matter, from four sides, and how much of that is known. */

import { type Relevance, relevanceOf } from '../../analysis/relevance/relevance.js';
import { type Naming, namingOf } from '../../model/naming.js';
import { type Say, speaker } from '../../text/both.js';
import { noteBlock, noteText } from '../note.js';
import type { Block } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { withSegment } from '../segment-label.js';
import { isSelectedIn } from '../selected-touchpoints.js';
import { evidenceSpan } from '../span.js';
import { driverTables } from './driver-table.js';
import { relevanceData } from './relevance-data.js';
import { relevanceNotes } from './relevance-notes.js';
import { relevanceTable } from './relevance-table.js';

export const relevance: ReportMaker = {
  name: 'relevance',
  summary: {
    en: 'How much each touchpoint matters: stated, derived, structural, reach',
    de: 'Wie wichtig jeder Touchpoint ist: genannt, abgeleitet, strukturell, Reichweite',
  },
  heeds: ['by'],
  async make(input) {
    const { workspace, evidence, options } = input;
    const found = await relevanceOf(workspace, evidence, { grouping: options.grouping, seed: options.seed });
    return content(input, { ...found, rows: found.rows.filter(isSelectedIn(input)) });
  },
};

function content(input: ReportInput, found: Relevance): ReportContent {
  const { workspace, evidence, options } = input;
  const naming = namingOf(workspace, options.language);
  const say = speaker(options.language);
  const notes = found.rows.length === 0 ? [] : relevanceNotes(input, found, naming, say);
  const blocks: readonly Block[] = [
    relevanceTable(options, found.rows, naming, say),
    ...notes.map(noteBlock),
    ...driverTables(found, naming, say, options.language),
    chartOf(found, naming, say),
  ];
  return {
    title: say({ en: 'Relevance, 0–100', de: 'Relevanz, 0–100' }),
    subtitle: evidenceSpan(evidence, say, options.language),
    blocks,
    data: {
      by: options.grouping.name || null,
      rows: found.rows.map(relevanceData),
      drivers: found.drivers,
      agreement: found.agreement,
      notes: notes.map(noteText),
    },
  };
}

function chartOf({ rows }: Relevance, naming: Naming, say: Say): Block {
  return {
    kind: 'chart',
    name: 'relevance',
    description: say({
      en: 'Relevance of each touchpoint, with what missing evidence could change',
      de: 'Relevanz jedes Touchpoints und was fehlende Belege ändern könnten',
    }),
    chart: {
      kind: 'bars',
      axis: say({ en: 'Relevance (0–100)', de: 'Relevanz (0–100)' }),
      marks: rows.map(({ touchpoint, segment, score, rank }) => ({
        label: withSegment(naming.touchpoint(touchpoint), segment),
        value: score?.value ?? null,
        low: score?.low ?? null,
        high: score?.high ?? null,
        certainty: rank === null ? 'few' : 'measured',
      })),
    },
  };
}

/** The report `gaps`: what matters and is not good enough, what breaks relations, what nobody measures, and where nobody is. */

import { type Gaps, gapsOf } from '../../analysis/gaps/gaps.js';
import { type KanoRow, kanoRows } from '../../analysis/gaps/kano-of.js';
import { leavingHorizon } from '../../model/leaving-horizon.js';
import { namingOf } from '../../model/naming.js';
import { speaker } from '../../text/both.js';
import { noteBlock, noteText } from '../note.js';
import type { Block } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { isSelectedIn } from '../selected-touchpoints.js';
import { evidenceSpan } from '../span.js';
import { observational } from '../vocabulary.js';
import { gapCharts } from './gap-charts.js';
import { gapNotes } from './gap-notes.js';
import { gapTable } from './gap-table.js';
import { importanceWords } from './gap-words.js';
import { gapsData } from './gaps-data.js';
import { incidentBlocks } from './incident-blocks.js';
import { kanoBlocks } from './kano-blocks.js';
import { needBlocks } from './need-blocks.js';
import { reactionBlocks } from './reaction-blocks.js';
import { retireBlocks } from './retire-blocks.js';
import { undocumentedBlocks } from './undocumented-blocks.js';
import { whiteSpotBlocks } from './white-spot-blocks.js';

export const gaps: ReportMaker = {
  name: 'gaps',
  summary: {
    en: 'Where relevance and quality part: what to do first',
    de: 'Wo Relevanz und Qualität auseinandergehen: was zuerst zu tun ist',
  },
  heeds: ['by'],
  async make(input) {
    const { workspace, evidence, options } = input;
    const found = await gapsOf(workspace, evidence, {
      grouping: options.grouping,
      importance: options.importance,
      seed: options.seed,
      bootstrap: options.bootstrap,
    });
    const isSelected = isSelectedIn(input);
    const kano = kanoRows(evidence).filter(isSelected);
    return content(input, { ...found, rows: found.rows.filter(isSelected), retire: found.retire.filter(isSelected) }, kano);
  },
};

/** The times within which leaving counts, each once; null where one of them is not known. */
function leavingHorizons({ feedback, company, touchpoints }: ReportInput['workspace']): readonly (string | null)[] {
  const asked = [...feedback.values()].filter(({ left }) => left !== undefined).map((source) => leavingHorizon(source, company));
  const counted = [...touchpoints.values()].flatMap(({ measurements = [] }) =>
    measurements.flatMap((measurement) => ('incidents' in measurement ? [measurement.horizon ?? null] : [])),
  );
  return [...new Set([...asked, ...counted])];
}

function content(input: ReportInput, found: Gaps, kano: readonly KanoRow[]): ReportContent {
  const { workspace, evidence, options } = input;
  const naming = namingOf(workspace, options.language);
  const say = speaker(options.language);
  const notes = gapNotes(input, found, say);
  const hasAssociations = found.rows.some(({ incident, asymmetry }) => incident !== null || asymmetry !== null);
  const blocks: readonly Block[] = [
    ...incidentBlocks(found, naming, say, options.language, leavingHorizons(workspace)),
    gapTable(options, found.rows, naming, say),
    ...notes.map(noteBlock),
    ...reactionBlocks(options, found, naming, say),
    ...kanoBlocks(kano, say),
    ...(options.filtered
      ? []
      : [
          ...whiteSpotBlocks(found, naming, say),
          ...undocumentedBlocks(found, naming, say),
          ...needBlocks(found, naming, options.language, say),
        ]),
    ...retireBlocks(found, naming, say),
    ...(hasAssociations ? [{ kind: 'paragraph', text: say(observational), tone: 'note' } as const] : []),
    ...gapCharts(input, found, naming, say),
  ];
  return {
    title: say({
      en: `Gaps: ${say(importanceWords[options.importance]).toLowerCase()} against quality`,
      de: `Lücken: ${say(importanceWords[options.importance])} gegen Qualität`,
    }),
    subtitle: evidenceSpan(evidence, say, options.language),
    blocks,
    data: { ...gapsData(found, options.importance, options.grouping.name || null, notes.map(noteText)), kano },
  };
}

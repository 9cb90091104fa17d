/** The report `gaps`: what matters and is not good enough, what breaks relations, what nobody measures, and where nobody is. */
import { type GapRow, type Gaps, gapsOf } from '../../analysis/gaps/gaps.js';
import { type Naming, namingOf } from '../naming.js';
import type { Block, Cell, Column, TableRow } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { labels, observational, statusWords } from '../vocabulary.js';
import { type Both, type Say, speaker } from '../words.js';
import { gapCharts } from './gap-charts.js';
import { gapNotes } from './gap-notes.js';
import { groupWords, importanceWords, quadrantWords } from './gap-words.js';
import { gapsData } from './gaps-data.js';
import { incidentBlocks } from './incident-blocks.js';
import { reactionBlocks } from './reaction-blocks.js';
import { retireBlocks } from './retire-blocks.js';
import { whiteSpotBlocks } from './white-spot-blocks.js';

export const gaps: ReportMaker = {
  name: 'gaps',
  summary: {
    en: 'Where relevance and quality part: what to do first',
    de: 'Wo Relevanz und Qualität auseinandergehen: was zuerst zu tun ist',
  },
  async make(input) {
    const { workspace, evidence, options } = input;
    const found = await gapsOf(workspace, evidence, { grouping: options.grouping, importance: options.importance, seed: options.seed });
    const isSelected = ({ touchpoint }: { readonly touchpoint: string }) => {
      const entity = workspace.touchpoints.get(touchpoint);
      return entity !== undefined && options.selects(entity);
    };
    return content(input, { ...found, rows: found.rows.filter(isSelected), retire: found.retire.filter(isSelected) });
  },
};

function content(input: ReportInput, found: Gaps): ReportContent {
  const { workspace, evidence, options } = input;
  const naming = namingOf(workspace, options.language);
  const say = speaker(options.language);
  const columns = columnsFor(input, found);
  const notes = gapNotes(input, found, say);
  const hasAssociations = found.rows.some(({ incident, asymmetry }) => incident !== null || asymmetry !== null);
  const blocks: readonly Block[] = [
    ...incidentBlocks(found, naming, say, options.language),
    {
      kind: 'table',
      name: 'gaps',
      columns: columns.map(({ key, label, type, drop }) => ({ key, label: say(label), type, ...(drop !== undefined && { drop }) })),
      rows: found.rows.map((row) => toTableRow(row, columns, naming, say)),
      empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    },
    ...notes.map((text): Block => ({ kind: 'paragraph', text, tone: 'note' })),
    ...reactionBlocks(found, naming, say),
    ...(options.filtered ? [] : whiteSpotBlocks(found, naming, say)),
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
    data: gapsData(found, options.importance, options.grouping.name || null, notes),
  };
}

interface GapColumn extends Omit<Column, 'label'> {
  readonly label: Both;
  readonly cell: (row: GapRow, naming: Naming, say: Say) => Cell;
}

function columnsFor({ options }: ReportInput, { rows }: Gaps): readonly GapColumn[] {
  const present: Readonly<Record<string, boolean>> = {
    segment: options.grouping.segments.length > 0,
    quadrant: rows.some(({ quadrant }) => quadrant !== null),
    opportunity: rows.some(({ opportunity }) => opportunity !== null),
  };
  return allColumns
    .filter(({ key }) => present[key] ?? true)
    .map((column) => (column.key === 'importance' ? { ...column, label: importanceWords[options.importance] } : column));
}

const allColumns: readonly GapColumn[] = [
  { key: 'touchpoint', label: labels.touchpoint, type: 'id', cell: ({ touchpoint }) => touchpoint },
  {
    key: 'name',
    label: { en: 'Name', de: 'Name' },
    type: 'text',
    drop: 12,
    cell: ({ touchpoint }, naming) => naming.touchpoint(touchpoint),
  },
  { key: 'segment', label: labels.segment, type: 'text', cell: ({ segment }) => segment },
  { key: 'group', label: { en: 'To do', de: 'Zu tun' }, type: 'text', cell: ({ group }, _, say) => group && say(groupWords[group]) },
  { key: 'importance', label: labels.importance, type: 'score', drop: 1, cell: ({ importance }) => importance?.value ?? null },
  { key: 'quality', label: labels.quality, type: 'score', drop: 1, cell: ({ performance }) => performance?.value ?? null },
  {
    key: 'interval',
    label: labels.interval,
    type: 'interval',
    drop: 5,
    cell: ({ performance }) =>
      performance === null || performance.low === null || performance.high === null
        ? null
        : { low: performance.low, high: performance.high },
  },
  { key: 'n', label: labels.answers, type: 'count', drop: 4, cell: ({ n }) => n },
  { key: 'gap', label: labels.gap, type: 'difference', cell: ({ gap }) => gap?.value ?? null },
  { key: 'bar', label: { en: '', de: '' }, type: 'difference-bar', drop: 10, cell: ({ gap }) => gap?.value ?? null },
  { key: 'target', label: labels.target, type: 'score', drop: 9, cell: ({ target }) => target.value },
  { key: 'priority', label: labels.priority, type: 'score', cell: ({ priority }) => priority?.value ?? null },
  {
    key: 'priority-range',
    label: { en: 'Could be', de: 'Kann sein' },
    type: 'interval',
    drop: 6,
    cell: ({ priority }) =>
      priority === null || priority.low === null || priority.high === null ? null : { low: priority.low, high: priority.high },
  },
  {
    key: 'cumulative',
    label: { en: 'Cumulative', de: 'Summe' },
    type: 'share',
    drop: 7,
    cell: ({ priority }) => priority?.cumulative ?? null,
  },
  { key: 'quadrant', label: { en: 'Field', de: 'Feld' }, type: 'text', drop: 3, cell: quadrantCell },
  {
    key: 'opportunity',
    label: { en: 'Opportunity', de: 'Chance' },
    type: 'number',
    drop: 8,
    cell: ({ opportunity }) => opportunity?.value ?? null,
  },
  { key: 'evidence', label: labels.evidence, type: 'text', drop: 11, cell: ({ status }, _, say) => say(statusWords[status]) },
];

/** A point that may as well lie elsewhere is marked; where the absolute reading differs, both are said. */
function quadrantCell({ quadrant, borderline }: GapRow, _: Naming, say: Say): Cell {
  if (quadrant === null) return null;
  const word = say(quadrantWords[quadrant.data]);
  return borderline ? `${word} ?` : word;
}

function toTableRow(row: GapRow, columns: readonly GapColumn[], naming: Naming, say: Say): TableRow {
  const tone = row.group === 'relation-breaker' ? 'bad' : row.performance === null || row.status === 'assumed' ? 'quiet' : null;
  return {
    cells: columns.map(({ cell }) => cell(row, naming, say)),
    about: { type: 'touchpoint', id: row.touchpoint },
    ...(tone && { tone }),
  };
}

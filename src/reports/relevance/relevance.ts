/** The report `relevance`: which touchpoints matter, from four sides, and how much of that is known. */
import { type Relevance, type RelevanceRow, relevanceOf } from '../../analysis/relevance/relevance.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { type Naming, namingOf } from '../naming.js';
import type { Block, Cell, Column, TableRow } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { labels } from '../vocabulary.js';
import { type Both, type Say, speaker } from '../words.js';
import { driverTables } from './driver-table.js';
import { driversData, relevanceData } from './relevance-data.js';
import { relevanceNotes } from './relevance-notes.js';

export const relevance: ReportMaker = {
  name: 'relevance',
  summary: {
    en: 'How much each touchpoint matters: stated, derived, structural, reach',
    de: 'Wie wichtig jeder Touchpoint ist: genannt, abgeleitet, strukturell, Reichweite',
  },
  async make(input) {
    const { workspace, evidence, options } = input;
    const found = await relevanceOf(workspace, evidence, { grouping: options.grouping, seed: options.seed });
    return content(input, { ...found, rows: found.rows.filter((row) => isSelected(row, input)) });
  },
};

/** Ranks are among all touchpoints; a query only chooses which of them are shown. */
function isSelected({ touchpoint }: RelevanceRow, { workspace, options }: ReportInput): boolean {
  const entity: Touchpoint | undefined = workspace.touchpoints.get(touchpoint);
  return entity !== undefined && options.selects(entity);
}

function content(input: ReportInput, found: Relevance): ReportContent {
  const { workspace, evidence, options } = input;
  const naming = namingOf(workspace, options.language);
  const say = speaker(options.language);
  const columns = allColumns.filter(({ key }) => key !== 'segment' || options.grouping.segments.length > 0);
  const notes = relevanceNotes(input, found, say);
  const blocks: readonly Block[] = [
    {
      kind: 'table',
      name: 'relevance',
      columns: columns.map(({ key, label, type, drop }) => ({ key, label: say(label), type, ...(drop !== undefined && { drop }) })),
      rows: found.rows.map((row) => toTableRow(row, columns, naming, say)),
      empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    },
    ...notes.map((text): Block => ({ kind: 'paragraph', text, tone: 'note' })),
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
      drivers: found.drivers.map(driversData),
      notes,
    },
  };
}

interface RelevanceColumn extends Omit<Column, 'label'> {
  readonly label: Both;
  readonly cell: (row: RelevanceRow, naming: Naming, say: Say) => Cell;
}

const allColumns: readonly RelevanceColumn[] = [
  { key: 'rank', label: labels.rank, type: 'count', cell: ({ rank }) => rank },
  { key: 'touchpoint', label: labels.touchpoint, type: 'id', cell: ({ touchpoint }) => touchpoint },
  {
    key: 'name',
    label: { en: 'Name', de: 'Name' },
    type: 'text',
    drop: 9,
    cell: ({ touchpoint }, naming) => naming.touchpoint(touchpoint),
  },
  { key: 'segment', label: labels.segment, type: 'text', cell: ({ segment }) => segment },
  { key: 'score', label: labels.relevance, type: 'score', cell: ({ score }) => score?.value ?? null },
  { key: 'bar', label: { en: '', de: '' }, type: 'bar', drop: 8, cell: ({ score }) => score?.value ?? null },
  {
    key: 'bounds',
    label: { en: 'Could be', de: 'Kann sein' },
    type: 'interval',
    drop: 5,
    cell: ({ score, missing }) => (score === null || missing.length === 0 ? null : { low: score.low, high: score.high }),
  },
  { key: 'rank-range', label: { en: 'Ranks', de: 'Ränge' }, type: 'range', drop: 4, cell: ({ rankRange }) => rankRange },
  { key: 'known', label: { en: 'Known', de: 'Bekannt' }, type: 'share', drop: 3, cell: ({ coverage }) => coverage },
  { key: 'stated', label: { en: 'Stated', de: 'Genannt' }, type: 'score', drop: 2, cell: ({ stated }) => stated?.score.value ?? null },
  { key: 'derived', label: { en: 'Derived', de: 'Abgeleitet' }, type: 'score', drop: 2, cell: ({ derived }) => derived?.index ?? null },
  {
    key: 'structural',
    label: { en: 'Structural', de: 'Strukturell' },
    type: 'score',
    drop: 2,
    cell: ({ structural }) => structural?.index ?? null,
  },
  { key: 'reach', label: { en: 'Reach', de: 'Reichweite' }, type: 'score', drop: 2, cell: ({ reach }) => reach?.score.value ?? null },
  { key: 'view', label: { en: 'Seen from', de: 'Gesehen von' }, type: 'text', drop: 7, cell: ({ view }, _, say) => say(viewWords[view]) },
];

const viewWords: Readonly<Record<RelevanceRow['view'], Both>> = {
  both: { en: 'inside and outside', de: 'innen und außen' },
  'inside-only': { en: 'inside only', de: 'nur innen' },
  'outside-only': { en: 'outside only', de: 'nur außen' },
  none: { en: '–', de: '–' },
};

function toTableRow(row: RelevanceRow, columns: readonly RelevanceColumn[], naming: Naming, say: Say): TableRow {
  return {
    cells: columns.map(({ cell }) => cell(row, naming, say)),
    about: { type: 'touchpoint', id: row.touchpoint },
    ...(row.rank === null && { tone: 'quiet' as const }),
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
        label: segment === null ? naming.touchpoint(touchpoint) : `${naming.touchpoint(touchpoint)} · ${segment}`,
        value: score?.value ?? null,
        low: score?.low ?? null,
        high: score?.high ?? null,
        certainty: rank === null ? 'few' : 'measured',
      })),
    },
  };
}

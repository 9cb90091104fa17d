/** The report `quality`: how good each touchpoint is, how sure that is, and whether it changes. */
import { qualityOf } from '../../analysis/quality/quality.js';
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import { type Naming, namingOf } from '../naming.js';
import type { Block, Cell, Column, ReportData, TableRow } from '../report.js';
import type { ReportContent, ReportInput, ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { changeWords, labels, measureName, statusWords, trendWords } from '../vocabulary.js';
import { type Both, type Say, speaker } from '../words.js';
import { qualityCharts } from './quality-charts.js';
import { qualityData } from './quality-data.js';
import { qualityNotes } from './quality-notes.js';

export const quality: ReportMaker = {
  name: 'quality',
  summary: {
    en: 'How good each touchpoint is, with interval and number of answers',
    de: 'Wie gut jeder Touchpoint ist, mit Vertrauensbereich und Zahl der Antworten',
  },
  make(input) {
    const { workspace, evidence, options } = input;
    const rows = qualityOf(workspace, evidence, { grouping: options.grouping, selects: options.selects, withCompany: !options.filtered });
    return content(input, rows, namingOf(workspace, options.language), speaker(options.language));
  },
};

function content(input: ReportInput, rows: readonly QualityRow[], naming: Naming, say: Say): ReportContent {
  const columns = columnsFor(input, rows);
  const notes = qualityNotes(input, rows, say);
  const blocks: readonly Block[] = [
    {
      kind: 'table',
      name: 'quality',
      columns: columns.map(({ key, label, type, drop }) => ({ key, label: say(label), type, ...(drop !== undefined && { drop }) })),
      rows: rows.map((row) => toTableRow(row, columns, naming, say)),
      empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    },
    ...notes.map((text): Block => ({ kind: 'paragraph', text, tone: 'note' })),
    ...qualityCharts(input, rows, naming, say),
  ];
  return {
    title: say({ en: 'Quality, 0–100', de: 'Qualität, 0–100' }),
    subtitle: evidenceSpan(input.evidence, say, input.options.language),
    blocks,
    data: {
      by: input.options.grouping.name || null,
      rows: rows.map((row) => qualityData(row, input.evidence)),
      notes,
    } satisfies ReportData,
  };
}

interface QualityColumn extends Omit<Column, 'label'> {
  readonly label: Both;
  readonly cell: (row: QualityRow, naming: Naming, say: Say) => Cell;
}

/** The columns that say something: without a comparison there is no change, without NPS no net promoters. */
function columnsFor({ evidence, options }: ReportInput, rows: readonly QualityRow[]): readonly QualityColumn[] {
  const compared = evidence.request.windows.length > 1;
  const present: Readonly<Record<string, boolean>> = {
    segment: options.grouping.segments.length > 0,
    nps: rows.some(({ nps }) => nps !== null),
    change: compared,
    'change-interval': compared,
    verdict: compared,
    series: rows.some(({ series }) => series !== null),
    trend: rows.some(({ trend }) => trend !== null),
    'not-used': rows.some(({ notUsed }) => notUsed > 0),
    invalid: rows.some(({ invalid }) => invalid > 0),
  };
  return allColumns.filter(({ key }) => present[key] ?? true);
}

const allColumns: readonly QualityColumn[] = [
  { key: 'touchpoint', label: labels.touchpoint, type: 'id', cell: ({ touchpoint }, _, say) => touchpoint ?? say(labels.wholeCompany) },
  {
    key: 'name',
    label: { en: 'Name', de: 'Name' },
    type: 'text',
    drop: 9,
    cell: ({ touchpoint }, naming) => touchpoint && naming.touchpoint(touchpoint),
  },
  { key: 'measure', label: labels.measure, type: 'text', drop: 3, cell: ({ measure }, _, say) => say(measureName(measure)) },
  { key: 'segment', label: labels.segment, type: 'text', cell: ({ segment }) => segment },
  { key: 'score', label: labels.quality, type: 'score', cell: ({ score }) => score?.value ?? null },
  { key: 'interval', label: labels.interval, type: 'interval', drop: 1, cell: ({ score }) => intervalOf(score) },
  { key: 'bar', label: { en: '', de: '' }, type: 'bar', drop: 8, cell: ({ score }) => score?.value ?? null },
  { key: 'n', label: labels.answers, type: 'count', cell: ({ n }) => n },
  { key: 'evidence', label: labels.evidence, type: 'text', drop: 2, cell: ({ status }, _, say) => say(statusWords[status]) },
  { key: 'top-two', label: labels.topTwo, type: 'share', drop: 6, cell: ({ topTwo }) => topTwo?.value ?? null },
  { key: 'nps', label: { en: 'NPS', de: 'NPS' }, type: 'difference', drop: 5, cell: ({ nps }) => nps?.value ?? null },
  { key: 'change', label: labels.change, type: 'difference', cell: ({ change }) => change?.difference ?? null },
  {
    key: 'change-interval',
    label: labels.interval,
    type: 'difference-interval',
    drop: 4,
    cell: ({ change }) => change && { low: change.low, high: change.high },
  },
  { key: 'verdict', label: labels.verdict, type: 'text', cell: ({ change }, _, say) => changeVerdictWord(change, say) },
  {
    key: 'series',
    label: labels.trend,
    type: 'sparkline',
    drop: 7,
    cell: ({ series }) => series && series.points.map(({ score }) => score.value),
  },
  {
    key: 'trend',
    label: { en: 'Direction', de: 'Richtung' },
    type: 'text',
    drop: 7,
    cell: ({ trend }, _, say) => trend && say(trendWords[trend.verdict]),
  },
  { key: 'missing', label: labels.missing, type: 'count', drop: 10, cell: ({ missing }) => missing },
  { key: 'not-used', label: labels.notUsed, type: 'count', drop: 11, cell: ({ notUsed }) => notUsed },
  { key: 'invalid', label: labels.invalid, type: 'count', drop: 10, cell: ({ invalid }) => invalid },
];

function intervalOf(score: QualityRow['score']): Cell {
  return score?.low == null || score.high === null ? null : { low: score.low, high: score.high };
}

function changeVerdictWord(change: QualityRow['change'], say: Say): Cell {
  return change && say(changeWords[change.verdict]);
}

function toTableRow(row: QualityRow, columns: readonly QualityColumn[], naming: Naming, say: Say): TableRow {
  const tone = toneOf(row);
  return {
    cells: columns.map(({ cell }) => cell(row, naming, say)),
    about: row.touchpoint === null ? null : { type: 'touchpoint', id: row.touchpoint },
    ...(tone && { tone }),
  };
}

/** Only what is sure is coloured: a verdict of a change, or nothing known at all. */
function toneOf({ change, status }: QualityRow): TableRow['tone'] | null {
  if (status === 'no-data' || status === 'too-few' || status === 'assumed') return 'quiet';
  if (change?.verdict === 'improved') return 'good';
  return change?.verdict === 'worsened' ? 'bad' : null;
}

/** The report `trend`: what became of the figures over time, in the evidence and in the history of the files. */

import { evidenceRows, reachRows } from '../../analysis/trend/evidence-rows.js';
import { type HistoryMeasure, historyMeasures, historyRows } from '../../analysis/trend/history-rows.js';
import { inventoryRows } from '../../analysis/trend/inventory-rows.js';
import type { Lineage } from '../../analysis/trend/lineages.js';
import type { PastStep } from '../../analysis/trend/past.js';
import type { TrendRow } from '../../analysis/trend/trend-row.js';
import { namingOf } from '../../model/naming.js';
import { type Both, speaker } from '../../text/both.js';
import { byCodePoint } from '../../text/compare.js';
import { noteBlock } from '../note.js';
import type { Block } from '../report.js';
import type { ReportInput, ReportMaker } from '../report-maker.js';
import { trendCharts } from './trend-charts.js';
import { trendData } from './trend-data.js';
import { type HistoryFacts, historyLine, trendNotes } from './trend-notes.js';
import { trendTable } from './trend-table.js';

export interface TrendInput {
  /** `quality`, a measure, a figure of the history, or `inventory`; null for all that there is. */
  readonly measure: string | null;
  readonly steps: readonly PastStep[];
  readonly lineages: ReadonlyMap<string, Lineage>;
  /** YYYY-MM-DD; null for everything. */
  readonly since: string | null;
  readonly history: HistoryFacts;
}

/** The figures by where their dates come from; within each, what rises or falls first. */
export function trendReport(input: TrendInput): ReportMaker {
  return {
    name: 'trend',
    summary: { en: 'What became of the figures over time', de: 'Was im Lauf der Zeit aus den Zahlen wurde' },
    make(report) {
      const say = speaker(report.options.language);
      const naming = namingOf(report.workspace, report.options.language);
      const groups = groupsOf(input, report);
      const rows = groups.flatMap((group) => group.rows);
      const notes = trendNotes(rows, input.history, say, report.options.language);
      const shown = rows.length === 0 ? groups.slice(0, 1) : groups;
      const tables = shown.flatMap(({ name, title, rows: own }): readonly Block[] =>
        own.length === 0 && rows.length > 0 ? [] : [{ kind: 'heading', text: say(title) }, trendTable(name, own, naming, say)],
      );
      return {
        title: say({ en: 'Trend', de: 'Entwicklung' }),
        subtitle: historyLine(input.history, say, report.options.language),
        blocks: [
          ...tables,
          ...notes.map(noteBlock),
          ...trendCharts(
            groups.flatMap((group) => group.rows.slice(0, 1)),
            naming,
            say,
          ),
        ],
        data: { measure: input.measure, since: input.since, history: historyData(input.history), rows: rows.map(trendData), notes },
      };
    },
  };
}

interface Group {
  readonly name: string;
  readonly title: Both;
  readonly rows: readonly TrendRow[];
}

function groupsOf({ measure, steps, lineages, since }: TrendInput, { workspace, evidence, options }: ReportInput): readonly Group[] {
  const isHistory = (name: string): name is HistoryMeasure => historyMeasures.some((known) => known === name);
  const past = (name: HistoryMeasure) => historyRows(workspace, lineages, name, options.selects, since);
  const evidenceGroup = (wanted: string | null): Group => ({
    name: 'evidence',
    title: { en: 'In the evidence', de: 'In den Belegen' },
    rows: ordered(evidenceRows(workspace, evidence, wanted, options.selects)),
  });
  const historyGroup = (names: readonly HistoryMeasure[]): Group => ({
    name: 'history',
    title: { en: 'In the history of the files', de: 'In der Geschichte der Dateien' },
    rows: ordered(names.flatMap(past)),
  });
  const inventoryGroup: Group = {
    name: 'inventory',
    title: { en: 'The inventory', de: 'Das Inventar' },
    rows: options.filtered ? [] : inventoryRows(steps, since),
  };
  if (measure === null) return [evidenceGroup(null), historyGroup(['assessment', 'reach']), inventoryGroup];
  if (measure === 'inventory') return [inventoryGroup];
  if (measure === 'reach') {
    const asked = ordered(reachRows(workspace, evidence, options.selects));
    return [{ ...evidenceGroup(measure), rows: asked }, historyGroup(['reach', 'customers'])];
  }
  if (isHistory(measure)) return [historyGroup([measure])];
  return [evidenceGroup(measure === 'quality' ? null : measure)];
}

/** What the test calls a trend first, the steepest before the others. */
function ordered(rows: readonly TrendRow[]): readonly TrendRow[] {
  const isTrend = ({ trend }: TrendRow) => (trend?.verdict === 'increasing' || trend?.verdict === 'decreasing' ? 0 : 1);
  const slope = ({ trend }: TrendRow) => Math.abs(trend?.slope ?? 0);
  return rows.toSorted(
    (a, b) =>
      isTrend(a) - isTrend(b) || (isTrend(a) === 0 ? slope(b) - slope(a) : 0) || byCodePoint(a.touchpoint ?? '', b.touchpoint ?? ''),
  );
}

/** What programs read is in English, whatever the language of the report. */
function historyData({ missing, hint, ...facts }: HistoryFacts): object {
  return { ...facts, missing: missing?.en ?? null, hint: hint?.en ?? null };
}

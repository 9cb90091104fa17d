/** The report `balance`: whether good answers outweigh bad ones. */

import { type BalanceRow, balanceOf } from '../../analysis/balance/balance.js';
import type { Estimate } from '../../analysis/statistics/interval.js';
import { type Naming, namingOf } from '../../model/naming.js';
import { type Say, speaker } from '../../text/both.js';
import { noteBlock, noteText } from '../note.js';
import type { Block, TableBlock } from '../report.js';
import type { ReportInput, ReportMaker } from '../report-maker.js';
import { evidenceSpan } from '../span.js';
import { type CellColumn, toTable } from '../table.js';
import { labels } from '../vocabulary.js';
import { balanceCharts } from './balance-charts.js';
import { balanceNotes } from './balance-notes.js';
import { balanceLabels, sideWords } from './balance-words.js';

export const balance: ReportMaker = {
  name: 'balance',
  summary: {
    en: 'Whether good answers outweigh bad ones at each touchpoint',
    de: 'Ob an jedem Touchpoint gute Antworten die schlechten überwiegen',
  },
  heeds: ['by'],
  make(input) {
    const { workspace, evidence, options } = input;
    const rows = balanceOf(workspace, evidence, { grouping: options.grouping, selects: options.selects, withCompany: !options.filtered });
    const naming = namingOf(workspace, options.language);
    const say = speaker(options.language);
    const notes = balanceNotes(rows, say);
    const blocks: readonly Block[] = [balanceTable(input, rows, naming, say), ...notes.map(noteBlock), ...balanceCharts(rows, naming, say)];
    return {
      title: say({ en: 'Good against bad answers', de: 'Gute gegen schlechte Antworten' }),
      subtitle: evidenceSpan(evidence, say, options.language),
      blocks,
      data: { by: options.grouping.name || null, rows: rows.map(rowData), notes: notes.map(noteText) },
    };
  },
};

function balanceTable({ options }: ReportInput, rows: readonly BalanceRow[], naming: Naming, say: Say): TableBlock {
  const segment: CellColumn<BalanceRow> = { key: 'segment', label: say(labels.segment), type: 'text', cell: (row) => row.segment };
  const columns: readonly CellColumn<BalanceRow>[] = [
    { key: 'touchpoint', label: say(labels.touchpoint), type: 'id', cell: ({ touchpoint }) => touchpoint ?? say(labels.wholeCompany) },
    { key: 'name', label: say(labels.name), type: 'text', drop: 9, cell: ({ touchpoint }) => touchpoint && naming.touchpoint(touchpoint) },
    {
      key: 'measure',
      label: say(labels.measure),
      type: 'text',
      ...(isOneEach(rows) && { drop: 6 }),
      cell: ({ touchpoint, measure }) => naming.measure(touchpoint, measure),
    },
    ...(options.grouping.name !== '' ? [segment] : []),
    { key: 'positive', label: say(balanceLabels.positive), type: 'count', drop: 3, cell: ({ counts }) => counts?.positive ?? null },
    { key: 'neutral', label: say(balanceLabels.neutral), type: 'count', drop: 5, cell: ({ counts }) => counts?.neutral ?? null },
    { key: 'negative', label: say(balanceLabels.negative), type: 'count', drop: 3, cell: ({ counts }) => counts?.negative ?? null },
    { key: 'n', label: say(labels.answers), type: 'count', of: 'share', cell: ({ n }) => n },
    { key: 'share', label: say(balanceLabels.share), type: 'share', cell: ({ share }) => share?.value ?? null },
    { key: 'interval', label: say(labels.interval), type: 'share-interval', of: 'share', cell: ({ share }) => share },
    { key: 'per-ten-bad', label: say(balanceLabels.perTenBad), type: 'number', drop: 4, cell: ({ ratio }) => ratio && perTen(ratio).value },
    {
      key: 'per-ten-bad-interval',
      label: say(labels.interval),
      type: 'interval',
      of: 'per-ten-bad',
      cell: ({ ratio }) => ratio && perTen(ratio),
    },
    { key: 'verdict', label: say(labels.verdict), type: 'text', drop: 2, cell: ({ outweighs }) => outweighs && say(sideWords[outweighs]) },
  ];
  return toTable({
    name: 'balance',
    columns,
    rows,
    empty: say({ en: 'No touchpoint matches.', de: 'Kein Touchpoint passt.' }),
    about: ({ touchpoint }) => (touchpoint === null ? null : { type: 'touchpoint', id: touchpoint }),
    tone: toneOf,
  });
}

/** True where a touchpoint is enough to tell the rows apart. */
function isOneEach(rows: readonly BalanceRow[]): boolean {
  return rows.every(({ primary }) => primary);
}

/** Good answers to ten bad ones: where bad outweighs, a ratio to one would be shown as 0.0. */
function perTen({ value, low, high }: Estimate): Estimate {
  return { value: 10 * value, low: 10 * low, high: 10 * high };
}

function toneOf({ counts, outweighs }: BalanceRow): 'good' | 'bad' | 'quiet' | null {
  if (counts === null) return 'quiet';
  return outweighs === 'positive' ? 'good' : outweighs === 'negative' ? 'bad' : null;
}

function rowData({ counts, ...row }: BalanceRow): object {
  return {
    ...row,
    perTenNegative: row.ratio && perTen(row.ratio),
    positive: counts?.positive ?? null,
    neutral: counts?.neutral ?? null,
    negative: counts?.negative ?? null,
  };
}

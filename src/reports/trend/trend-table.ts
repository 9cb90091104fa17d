/** The figures over time as a table: the course as a line, from where to where, and what the test says. */
import type { TrendRow } from '../../analysis/trend/trend-row.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { TableBlock, TableRow } from '../report.js';
import { labels, trendWords } from '../vocabulary.js';
import { figureName } from './trend-words.js';

export function trendTable(name: string, rows: readonly TrendRow[], naming: Naming, say: Say): TableBlock {
  const hasSignals = rows.some(({ control }) => control !== null);
  const isInventory = rows.every(({ touchpoint }) => touchpoint === null) && rows.length > 0;
  return {
    kind: 'table',
    name,
    columns: [
      ...(isInventory
        ? []
        : [
            { key: 'touchpoint', label: say(labels.touchpoint), type: 'id' as const },
            { key: 'name', label: say(labels.name), type: 'text' as const, drop: 4 },
          ]),
      { key: 'measure', label: say(isInventory ? { en: 'Figure', de: 'Zahl' } : labels.measure), type: 'text' },
      { key: 'periods', label: say({ en: 'Periods', de: 'Zeiträume' }), type: 'count', drop: 3 },
      { key: 'course', label: say({ en: 'Course', de: 'Verlauf' }), type: 'sparkline', drop: 1 },
      { key: 'first', label: say({ en: 'First', de: 'Anfang' }), type: 'number' },
      { key: 'last', label: say({ en: 'Last', de: 'Zuletzt' }), type: 'number' },
      { key: 'per-year', label: say({ en: 'A year', de: 'Pro Jahr' }), type: 'difference' },
      { key: 'verdict', label: say(labels.verdict), type: 'text' },
      ...(hasSignals ? [{ key: 'signals', label: say({ en: 'Signals', de: 'Signale' }), type: 'count' as const, drop: 2 }] : []),
    ],
    rows: rows.map((row) => toRow(row, { isInventory, hasSignals }, naming, say)),
    empty: say({ en: 'Nothing has two periods to compare yet.', de: 'Noch nichts hat zwei Zeiträume zum Vergleichen.' }),
  };
}

function toRow(
  { touchpoint, measure, from, series, trend, control }: TrendRow,
  { isInventory, hasSignals }: { readonly isInventory: boolean; readonly hasSignals: boolean },
  naming: Naming,
  say: Say,
): TableRow {
  const values = series.points.map(({ score }) => score.value);
  const verdict = trend?.verdict ?? 'too-short';
  // Of reach and cost nobody can say whether more is better.
  const isGood = measure !== 'reach' && (from === 'evidence' || measure === 'assessment');
  const tone = !isGood ? undefined : verdict === 'increasing' ? ('good' as const) : verdict === 'decreasing' ? ('bad' as const) : undefined;
  return {
    cells: [
      ...(isInventory ? [] : [touchpoint ?? '', naming.touchpoint(touchpoint ?? '')]),
      figureName({ touchpoint, measure, from }, naming, say),
      values.length,
      values,
      values[0] ?? null,
      values.at(-1) ?? null,
      trend?.slope ?? null,
      say(trendWords[verdict]),
      // Points, not rules: one point can break several.
      ...(hasSignals ? [control === null ? null : new Set(control.signals.map(({ period }) => period)).size] : []),
    ],
    about: touchpoint === null ? null : { type: 'touchpoint', id: touchpoint },
    ...(tone && { tone }),
  };
}

/** What a chart shows, in a sentence for those who cannot see it. */
import type { Chart } from '../reports/chart.js';
import { formatNumber, formatShare, type Language } from '../text/locale.js';
import { words } from './words.js';

interface Known {
  readonly label: string;
  readonly value: number;
}

/** How much is shown, the extremes by name, and how much is unknown. */
export function describeChart(chart: Chart, language: Language): string {
  switch (chart.kind) {
    case 'intervals':
    case 'bars':
      return extremes(chart.axis, chart.marks, language);
    case 'pareto':
      return extremes(chart.axes.value, chart.bars, language);
    case 'trend':
      return extremes(
        chart.axis,
        chart.points.map(({ period, value }) => ({ label: period, value })),
        language,
      );
    case 'quadrants':
      return urgent(chart, language);
    case 'heat':
      return extremes(
        chart.legend,
        chart.cells.map(({ row, column, value }) => ({ label: `${row}, ${column}`, value })),
        language,
      );
    case 'stack':
      if (chart.bars.length === 0) return `${chart.axis}: ${words.noData[language]}`;
      return chart.bars.map(({ label, counts }) => `${label}: ${shares(chart.parts, counts, language)}`).join('; ');
  }
}

function extremes(about: string, items: readonly { readonly label: string; readonly value: number | null }[], language: Language): string {
  const known = items.flatMap(({ label, value }): readonly Known[] => (value === null ? [] : [{ label, value }]));
  const [first, ...others] = known;
  if (first === undefined) return `${about}: ${words.noData[language]}`;
  const highest = others.reduce((best, item) => (item.value > best.value ? item : best), first);
  const lowest = others.reduce((worst, item) => (item.value < worst.value ? item : worst), first);
  const named = (name: string, { label, value }: Known) => `${name} ${label} (${formatNumber(value, 1, language)})`;
  const parts = [
    `${about}: ${items.length}`,
    ...(others.length === 0 ? [named('', first).trim()] : [named(words.highest[language], highest), named(words.lowest[language], lowest)]),
    ...(known.length === items.length ? [] : [`${words.unknown[language]}: ${items.length - known.length}`]),
  ];
  return parts.join('; ');
}

/** Who stands in the field where to begin. */
function urgent({ axes, fields, points, crosshair }: Extract<Chart, { kind: 'quadrants' }>, language: Language): string {
  if (points.length === 0) return `${axes.y} – ${axes.x}: ${words.noData[language]}`;
  const names = points.filter(({ x, y }) => x < crosshair.x && y >= crosshair.y).map(({ label }) => label);
  return `${axes.y} – ${axes.x}: ${points.length}; ${fields.concentrate}: ${names.length === 0 ? '–' : names.join(', ')}`;
}

function shares(parts: readonly string[], counts: readonly number[], language: Language): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return words.unknown[language];
  return parts.map((part, index) => `${part} ${formatShare((counts[index] ?? 0) / total, 0, language)}`).join(', ');
}

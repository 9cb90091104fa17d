/** The charts of the report `gaps`: importance against quality, and the priorities in falling order. */
import type { GapRow } from '../../analysis/gaps/gap-row.js';
import type { Gaps } from '../../analysis/gaps/gaps.js';
import { intervalOf } from '../../analysis/quality/score.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { certaintyOf } from '../certainty.js';
import type { ParetoChart, QuadrantChart } from '../chart.js';
import type { Block } from '../report.js';
import type { ReportInput } from '../report-maker.js';
import { withSegment } from '../segment-label.js';
import { labels } from '../vocabulary.js';
import { importanceWords, quadrantWords } from './gap-words.js';

/** Of each group of respondents its own: fields and shares are among the touchpoints of one group. */
export function gapCharts({ options }: ReportInput, { rows, crosshairs }: Gaps, naming: Naming, say: Say): readonly Block[] {
  const segments = [...new Set(rows.map(({ segment }) => segment))];
  const fields = say({ en: 'Importance against quality, with the four fields', de: 'Wichtigkeit gegen Qualität, mit den vier Feldern' });
  const priorities = say({
    en: 'Priorities in falling order, with their cumulative share',
    de: 'Vorränge in fallender Folge, mit ihrer Summe',
  });
  return segments.flatMap((segment): readonly Block[] => {
    const own = rows.filter((row) => row.segment === segment);
    const crosshair = crosshairs.find((one) => one.segment === segment);
    const axis = say(importanceWords[options.importance]);
    const quadrants = crosshair === undefined ? null : quadrantChart(own, crosshair, axis, naming, say);
    const pareto = paretoChart(own, naming, say);
    const named = (name: string) => (segment === null ? name : `${name}-${segment}`);
    return [
      ...(quadrants === null
        ? []
        : [
            {
              kind: 'chart',
              name: named('importance-performance'),
              description: withSegment(fields, segment),
              chart: quadrants,
            } as const,
          ]),
      ...(pareto === null
        ? []
        : [{ kind: 'chart', name: named('priority'), description: withSegment(priorities, segment), chart: pareto } as const]),
    ];
  });
}

function quadrantChart(
  rows: readonly GapRow[],
  crosshair: { readonly importance: number; readonly performance: number },
  axis: string,
  naming: Naming,
  say: Say,
): QuadrantChart {
  return {
    kind: 'quadrants',
    axes: { x: say({ en: 'Quality (0–100)', de: 'Qualität (0–100)' }), y: `${axis} (0–100)` },
    crosshair: { x: crosshair.performance, y: crosshair.importance },
    fields: {
      concentrate: say(quadrantWords['concentrate-here']),
      keep: say(quadrantWords['keep-up-the-good-work']),
      low: say(quadrantWords['low-priority']),
      overkill: say(quadrantWords['possible-overkill']),
    },
    points: rows.flatMap(({ touchpoint, importance, performance, status }) =>
      importance === null || performance === null
        ? []
        : [
            {
              label: naming.touchpoint(touchpoint),
              x: performance.value,
              y: importance.value,
              xInterval: intervalOf(performance),
              yInterval: intervalOf(importance),
              certainty: certaintyOf(status),
            },
          ],
    ),
  };
}

/** What was judged in a workshop is ranked apart, so it is drawn only where nothing was measured. Null where nothing is missing anywhere. */
function paretoChart(rows: readonly GapRow[], naming: Naming, say: Say): ParetoChart | null {
  const missing = rows.filter(({ priority }) => (priority?.value ?? 0) > 0);
  const measured = missing.filter(({ status }) => status !== 'assumed');
  const bars = (measured.length > 0 ? measured : missing)
    .flatMap(({ touchpoint, priority }) =>
      priority === null
        ? []
        : [
            {
              label: naming.touchpoint(touchpoint),
              value: priority.value,
              low: priority.low ?? priority.value,
              high: priority.high ?? priority.value,
              cumulative: priority.cumulative ?? 0,
            },
          ],
    )
    .sort((a, b) => b.value - a.value);
  if (bars.length === 0) return null;
  return {
    kind: 'pareto',
    axes: { value: say(labels.priority), cumulative: say({ en: 'Cumulative share', de: 'Summe der Anteile' }) },
    bars,
  };
}

/** The charts of the report `gaps`: importance against quality, and the priorities in falling order. */
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { Naming } from '../naming.js';
import type { Block } from '../report.js';
import type { ReportInput } from '../report-maker.js';
import { labels } from '../vocabulary.js';
import type { Say } from '../words.js';
import { importanceWords, quadrantWords } from './gap-words.js';

export function gapCharts({ options }: ReportInput, found: Gaps, naming: Naming, say: Say): readonly Block[] {
  const label = (touchpoint: string, segment: string | null) =>
    segment === null ? naming.touchpoint(touchpoint) : `${naming.touchpoint(touchpoint)} · ${segment}`;
  return [
    ...quadrantChart(
      found,
      label,
      say({ en: say(importanceWords[options.importance]), de: say(importanceWords[options.importance]) }),
      say,
    ),
    ...paretoChart(found, label, say),
  ];
}

type Label = (touchpoint: string, segment: string | null) => string;

function quadrantChart({ rows, crosshair }: Gaps, label: Label, axis: string, say: Say): readonly Block[] {
  if (crosshair === null) return [];
  const points = rows.flatMap(({ touchpoint, segment, importance, performance, status }) =>
    importance === null || performance === null
      ? []
      : [
          {
            label: label(touchpoint, segment),
            x: performance.value,
            y: importance.value,
            xInterval: performance.low === null || performance.high === null ? null : { low: performance.low, high: performance.high },
            yInterval: importance.low === null || importance.high === null ? null : { low: importance.low, high: importance.high },
            certainty: status === 'assumed' ? ('assumed' as const) : status === 'ok' ? ('measured' as const) : ('few' as const),
          },
        ],
  );
  return [
    {
      kind: 'chart',
      name: 'importance-performance',
      description: say({ en: 'Importance against quality, with the four fields', de: 'Wichtigkeit gegen Qualität, mit den vier Feldern' }),
      chart: {
        kind: 'quadrants',
        axes: { x: say({ en: 'Quality (0–100)', de: 'Qualität (0–100)' }), y: `${axis} (0–100)` },
        crosshair: { x: crosshair.performance, y: crosshair.importance },
        fields: {
          concentrate: say(quadrantWords['concentrate-here']),
          keep: say(quadrantWords['keep-up-the-good-work']),
          low: say(quadrantWords['low-priority']),
          overkill: say(quadrantWords['possible-overkill']),
        },
        points,
      },
    },
  ];
}

function paretoChart({ rows }: Gaps, label: Label, say: Say): readonly Block[] {
  const bars = rows
    .flatMap(({ touchpoint, segment, priority }) =>
      priority === null || priority.value <= 0
        ? []
        : [
            {
              label: label(touchpoint, segment),
              value: priority.value,
              low: priority.low ?? priority.value,
              high: priority.high ?? priority.value,
              cumulative: priority.cumulative ?? 0,
            },
          ],
    )
    .sort((a, b) => b.value - a.value);
  if (bars.length === 0) return [];
  return [
    {
      kind: 'chart',
      name: 'priority',
      description: say({
        en: 'Priorities in falling order, with their cumulative share',
        de: 'Vorränge in fallender Folge, mit ihrer Summe',
      }),
      chart: {
        kind: 'pareto',
        axes: { value: say(labels.priority), cumulative: say({ en: 'Cumulative share', de: 'Summe der Anteile' }) },
        bars,
      },
    },
  ];
}

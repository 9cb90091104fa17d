/** The charts of the report `journeys`. */
import type { JourneyRow, StepRow } from '../../analysis/journey/journeys.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { formatNumber, type Language } from '../../text/locale.js';
import type { Mark } from '../chart.js';
import type { ChartBlock } from '../report.js';

/** The feelings at each step of one journey; of several journeys side by side; none where nothing is known. */
export function journeyCharts(rows: readonly JourneyRow[], naming: Naming, language: Language, say: Say): readonly ChartBlock[] {
  const known = rows.filter(({ designed }) => designed !== null);
  const [only] = rows;
  if (known.length === 0 || only === undefined) return [];
  return [rows.length === 1 ? stepsChart(only, naming, say) : heatChart(known, naming, language, say)];
}

function stepsChart({ journey, steps }: JourneyRow, naming: Naming, say: Say): ChartBlock {
  const name = naming.journey(journey.id);
  return {
    kind: 'chart',
    name: 'emotion',
    description: say({ en: `How people feel at each step: ${name}`, de: `Wie es den Menschen bei jedem Schritt geht: ${name}` }),
    chart: {
      kind: 'intervals',
      axis: say({ en: 'Emotion (0–100)', de: 'Stimmung (0–100)' }),
      marks: steps.filter(({ isOnPath }) => isOnPath).map((row, index) => toMark(row, index, naming)),
      target: { value: 50, label: say({ en: 'neutral', de: 'neutral' }) },
    },
  };
}

function toMark({ step, valence, answered }: StepRow, index: number, naming: Naming): Mark {
  return {
    label: `${index + 1} ${naming.touchpoint(step.touchpoint)}`,
    value: valence,
    low: answered?.score.low ?? null,
    high: answered?.score.high ?? null,
    certainty: answered === null ? 'assumed' : answered.status === 'ok' ? 'measured' : 'few',
  };
}

function heatChart(rows: readonly JourneyRow[], naming: Naming, language: Language, say: Say): ChartBlock {
  const longest = Math.max(...rows.map(({ curve }) => curve.steps.length));
  return {
    kind: 'chart',
    name: 'emotion',
    description: say({
      en: 'How people feel from step to step of each journey',
      de: 'Wie es den Menschen von Schritt zu Schritt jeder Kundenreise geht',
    }),
    chart: {
      kind: 'heat',
      rows: rows.map(({ journey }) => naming.journey(journey.id)),
      columns: Array.from({ length: longest }, (_, index) => String(index + 1)),
      cells: rows.flatMap(({ journey, curve }) =>
        curve.steps.map(({ valence }, index) => ({
          row: naming.journey(journey.id),
          column: String(index + 1),
          value: valence,
          text: valence === null ? '?' : formatNumber(valence, 0, language),
        })),
      ),
      legend: say({ en: 'Emotion (0–100, 50 neutral)', de: 'Stimmung (0–100, 50 neutral)' }),
    },
  };
}

/** The chart of the report `coverage`. */
import type { Coverage } from '../../analysis/coverage/coverage.js';
import type { ServedCell } from '../../analysis/gaps/white-spots.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { ChartBlock } from '../report.js';
import { coverageLabels } from './coverage-words.js';

/** How many touchpoints there are in each stage for each persona, or in each channel; none where there are no stages. */
export function coverageCharts({ spots: { cells, across } }: Coverage, naming: Naming, say: Say): readonly ChartBlock[] {
  if (cells.length === 0) return [];
  const nameOf = across === 'personas' ? naming.persona : naming.channel;
  return [
    {
      kind: 'chart',
      name: 'white-spots',
      description:
        across === 'personas'
          ? say({ en: 'Touchpoints in each stage for each persona', de: 'Touchpoints je Phase und Persona' })
          : say({ en: 'Touchpoints in each stage and channel', de: 'Touchpoints je Phase und Kanal' }),
      chart: {
        kind: 'heat',
        rows: [...new Set(cells.map(({ stage }) => stage))].map(naming.stage),
        columns: [...new Set(cells.map(({ persona }) => persona))].map(nameOf),
        cells: cells.map((cell) => ({
          row: naming.stage(cell.stage),
          column: nameOf(cell.persona),
          value: cell.status === 'white' ? null : cell.touchpoints.length,
          text: textOf(cell, say),
        })),
        legend: say(coverageLabels.touchpoints),
      },
    },
  ];
}

function textOf({ status, touchpoints }: ServedCell, say: Say): string {
  if (status === 'white') return say({ en: 'none', de: 'keiner' });
  const count = String(touchpoints.length);
  return status === 'measured' ? count : say({ en: `${count}, unmeasured`, de: `${count}, ungemessen` });
}

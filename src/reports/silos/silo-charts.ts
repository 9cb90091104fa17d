/** The chart of the report `silos`. */
import type { SiloResult } from '../../analysis/silos/silos.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { ChartBlock } from '../report.js';
import { contextWords, siloLabels } from './silo-words.js';

/** The hand-offs of each journey, by what becomes of the customer context; none where no owner changes. */
export function siloCharts({ rows }: SiloResult, naming: Naming, say: Say): readonly ChartBlock[] {
  const bars = rows.map(({ journey, figures: { handOffs } }) => ({
    label: naming.journey(journey.id),
    counts: [handOffs.passed, handOffs.unknown, handOffs.lost],
  }));
  if (!bars.some(({ counts }) => counts.some((count) => count > 0))) return [];
  return [
    {
      kind: 'chart',
      name: 'hand-offs',
      description: say({
        en: 'The hand-offs of each journey, and whether what is known of the customer goes along',
        de: 'Die Übergaben jeder Kundenreise, und ob das Kundenwissen mitgeht',
      }),
      chart: {
        kind: 'stack',
        axis: say(siloLabels.handOffs),
        // The darkest is what hurts.
        parts: [say(contextWords.passed), say(contextWords.unknown), say(contextWords.lost)],
        bars,
      },
    },
  ];
}

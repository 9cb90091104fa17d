/** The chart of the report `actions`. */
import type { Actions } from '../../analysis/actions/actions.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { ChartBlock } from '../report.js';

/** The expected gain of each action that may still be done, the greatest first; none where nothing is expected. */
export function actionCharts({ rows }: Actions, naming: Naming, say: Say): readonly ChartBlock[] {
  const known = rows
    .filter(({ status }) => status !== 'done' && status !== 'dropped')
    .flatMap(({ action, impact: { uplift } }) => (uplift === null ? [] : [{ label: naming.action(action.id), value: uplift }]))
    .sort((a, b) => b.value - a.value);
  if (known.length === 0) return [];
  return [
    {
      kind: 'chart',
      name: 'gain',
      description: say({ en: 'The expected gain of each action', de: 'Der erwartete Gewinn jeder Maßnahme' }),
      chart: {
        kind: 'bars',
        axis: say({ en: 'Expected gain (relevance-weighted points)', de: 'Erwarteter Gewinn (nach Relevanz gewichtete Punkte)' }),
        marks: known.map((mark) => ({ ...mark, low: null, high: null, certainty: 'assumed' })),
      },
    },
  ];
}

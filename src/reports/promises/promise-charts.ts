/** The charts of the report `promises`. */
import type { Promises } from '../../analysis/promises/promises.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { byCodePoint } from '../../text/compare.js';
import { formatShare, type Language } from '../../text/locale.js';
import type { ChartBlock } from '../report.js';
import { labels } from '../vocabulary.js';
import { promiseStatusWords } from './promise-words.js';

/** The fulfilment of each promise against the target, and the matrix as a picture; none without promises that are carried. */
export function promiseCharts(found: Promises, naming: Naming, language: Language, say: Say): readonly ChartBlock[] {
  const carried = found.rows.filter(({ cells }) => cells.length > 0);
  return carried.length === 0 ? [] : [fulfilmentChart(found, naming, say), matrixChart(carried, naming, language, say)];
}

function fulfilmentChart({ rows, target }: Promises, naming: Naming, say: Say): ChartBlock {
  return {
    kind: 'chart',
    name: 'promises',
    description: say({
      en: 'The share of cases in which each promise is kept, with its 95 % interval',
      de: 'Der Anteil der Fälle, in denen jedes Versprechen gehalten wird, mit Vertrauensbereich (95 %)',
    }),
    chart: {
      kind: 'intervals',
      axis: say({ en: 'Kept in % of cases', de: 'Gehalten in % der Fälle' }),
      marks: rows.map(({ promise, fulfilment }) => ({
        label: naming.promise(promise),
        value: fulfilment && 100 * fulfilment.value,
        low: fulfilment && 100 * fulfilment.low,
        high: fulfilment && 100 * fulfilment.high,
        certainty: 'measured',
      })),
      target: { value: 100 * target, label: say(labels.target) },
    },
  };
}

function matrixChart(carried: Promises['rows'], naming: Naming, language: Language, say: Say): ChartBlock {
  const touchpoints = [...new Set(carried.flatMap(({ cells }) => cells.map(({ touchpoint }) => touchpoint)))].sort(byCodePoint);
  return {
    kind: 'chart',
    name: 'promise-matrix',
    description: say({ en: 'Where which promise is kept', de: 'Wo welches Versprechen gehalten wird' }),
    chart: {
      kind: 'heat',
      rows: touchpoints.map(naming.touchpoint),
      columns: carried.map(({ promise }) => naming.promise(promise)),
      cells: carried.flatMap(({ promise, cells }) =>
        cells.map(({ touchpoint, share, status }) => ({
          row: naming.touchpoint(touchpoint),
          column: naming.promise(promise),
          value: share && 100 * share.value,
          text: share === null ? say(promiseStatusWords[status]) : formatShare(share.value, 0, language),
        })),
      ),
      legend: say({ en: 'Kept in % of cases', de: 'Gehalten in % der Fälle' }),
    },
  };
}

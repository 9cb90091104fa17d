/** What the files once said about each touchpoint, as series: judgements, reach, cost. */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { assumedScore } from '../assumed-score.js';
import { perMonth } from '../per-month.js';
import type { Lineage } from './lineages.js';
import { monthlySeries, type TrendRow, trendRow } from './trend-row.js';

/** The judged satisfaction and importance on 0–100; contacts, cost and the customers reached for a month. */
export const historyMeasures = ['assessment', 'importance', 'reach', 'cost', 'customers'] as const;
export type HistoryMeasure = (typeof historyMeasures)[number];

/** The touchpoints, in the order of ids, of which there are at least two months. */
export function historyRows(
  { touchpoints }: Workspace,
  lineages: ReadonlyMap<string, Lineage>,
  measure: HistoryMeasure,
  selects: (touchpoint: Touchpoint) => boolean,
  since: string | null,
): readonly TrendRow[] {
  return [...touchpoints.values()]
    .filter(selects)
    .sort((a, b) => byCodePoint(a.id, b.id))
    .flatMap(({ id, origin }) => {
      const lineage = lineages.get(origin.file);
      const values = lineage === undefined ? [] : valuesOf(lineage, measure);
      return trendRow({ touchpoint: id, measure, from: 'history' }, monthlySeries(values, since)) ?? [];
    });
}

function valuesOf({ assessments, reach, cost }: Lineage, measure: HistoryMeasure): readonly (readonly [string, number])[] {
  switch (measure) {
    case 'assessment':
      return [...assessments].flatMap(([day, { satisfaction }]) => (satisfaction === undefined ? [] : [[day, assumedScore(satisfaction)]]));
    case 'importance':
      return [...assessments].flatMap(([day, { importance }]) => (importance === undefined ? [] : [[day, assumedScore(importance)]]));
    case 'reach':
      return [...reach].flatMap(([day, { contacts, per }]) => (contacts === undefined ? [] : [[day, perMonth(contacts, per)]]));
    case 'customers':
      return [...reach].flatMap(([day, { customers, per }]) => (customers === undefined ? [] : [[day, perMonth(customers, per)]]));
    case 'cost':
      return [...cost].map(([day, { amount, per }]) => [day, perMonth(amount, per ?? 'month')]);
  }
}

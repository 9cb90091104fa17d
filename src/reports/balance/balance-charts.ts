/** The chart of the report `balance`. */
import type { BalanceRow } from '../../analysis/balance/balance.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { ChartBlock } from '../report.js';
import { balanceLabels } from './balance-words.js';

/** Good, neutral and bad answers to the primary measure of each touchpoint; none where nothing is known. */
export function balanceCharts(rows: readonly BalanceRow[], naming: Naming, say: Say): readonly ChartBlock[] {
  const bars = rows.flatMap(({ touchpoint, segment, primary, counts }) => {
    if (touchpoint === null || !primary || counts === null) return [];
    const name = naming.touchpoint(touchpoint);
    return [{ label: segment === null ? name : `${name} · ${segment}`, counts: [counts.negative, counts.neutral, counts.positive] }];
  });
  if (bars.length === 0) return [];
  return [
    {
      kind: 'chart',
      name: 'balance',
      description: say({ en: 'Good and bad answers at each touchpoint', de: 'Gute und schlechte Antworten an jedem Touchpoint' }),
      chart: {
        kind: 'stack',
        axis: say({ en: 'Share of answers', de: 'Anteil der Antworten' }),
        parts: [say(balanceLabels.negative), say(balanceLabels.neutral), say(balanceLabels.positive)],
        bars,
      },
    },
  ];
}

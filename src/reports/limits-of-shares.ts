/** Why the control limits of shares differ from period to period. */
import type { Control } from '../analysis/quality/course.js';
import type { Say } from '../text/both.js';
import { formatNumber, type Language } from '../text/locale.js';

/** One sentence for a p chart, two for Laney's; none where the limits are those of single values. */
export function limitsOfShares(
  { chart, overdispersion }: Pick<Control, 'chart' | 'overdispersion'>,
  language: Language,
  say: Say,
): readonly string[] {
  if (chart === 'xmr') return [];
  const plain = say({
    en: 'The limits are those of a share (p chart): the fewer cases a period has, the wider they are',
    de: 'Die Grenzen sind die eines Anteils (p-Karte): Je weniger Fälle ein Zeitraum hat, desto weiter sind sie',
  });
  if (chart === 'p' || overdispersion === null) return [`${plain}.`];
  const times = formatNumber(overdispersion, 1, language);
  return [
    say({
      en: `${plain}. They are ${times} times as wide as chance within the periods asks for, because the periods differ that much among themselves (Laney).`,
      de: `${plain}. Sie sind ${times}-mal so weit, wie der Zufall innerhalb der Zeiträume verlangt, weil sich die Zeiträume untereinander so stark unterscheiden (Laney).`,
    }),
  ];
}

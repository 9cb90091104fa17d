/** What the figures of a trend are called. */

import type { TrendRow } from '../../analysis/trend/trend-row.js';
import type { Naming } from '../../model/naming.js';
import type { Both, Say } from '../../text/both.js';

const figures: Readonly<Record<string, Both>> = {
  assessment: { en: 'satisfaction, judged', de: 'Zufriedenheit, eingeschätzt' },
  importance: { en: 'importance, judged', de: 'Wichtigkeit, eingeschätzt' },
  reach: { en: 'contacts a month', de: 'Kontakte im Monat' },
  customers: { en: 'customers a month', de: 'Kunden im Monat' },
  cost: { en: 'cost a month', de: 'Kosten im Monat' },
  touchpoints: { en: 'touchpoints', de: 'Touchpoints' },
  owned: { en: 'with an owner, %', de: 'mit Verantwortung, %' },
  judged: { en: 'with a judgement, %', de: 'mit Einschätzung, %' },
  measured: { en: 'with measurements in the file, %', de: 'mit Messungen in der Datei, %' },
};

/** The name of a measure or figure; `from` tells the importance that people stated from the judged one. */
export function figureName(
  { touchpoint, measure, from }: Pick<TrendRow, 'touchpoint' | 'measure' | 'from'>,
  naming: Naming,
  say: Say,
): string {
  if (from === 'evidence' && measure === 'reach') return say({ en: 'reach, % of those asked', de: 'Reichweite, % der Befragten' });
  const figure = from === 'history' ? figures[measure] : undefined;
  return figure === undefined ? naming.measure(touchpoint, measure) : say(figure);
}

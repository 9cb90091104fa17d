/** What charts say on their own, around what a report says. */
import type { Both } from '../text/both.js';

export const words = {
  measured: { en: 'measured', de: 'gemessen' },
  few: { en: 'few answers', de: 'wenige Antworten' },
  uncertain: { en: 'uncertain', de: 'unsicher' },
  assumed: { en: 'assumed', de: 'angenommen' },
  unknown: { en: 'unknown', de: 'unbekannt' },
  interval: { en: '95 % interval', de: 'Vertrauensbereich (95 %)' },
  range: { en: 'range', de: 'Spanne' },
  diagonal: { en: 'both equal', de: 'beide gleich' },
  centre: { en: 'Mean', de: 'Mittelwert' },
  upper: { en: 'Upper limit', de: 'Obere Grenze' },
  lower: { en: 'Lower limit', de: 'Untere Grenze' },
  signal: { en: 'signal', de: 'Signal' },
  noData: { en: 'No data yet', de: 'Noch keine Daten' },
  more: { en: 'more are in the table', de: 'weitere stehen in der Tabelle' },
  total: { en: 'n', de: 'n' },
  highest: { en: 'highest', de: 'am höchsten' },
  lowest: { en: 'lowest', de: 'am niedrigsten' },
} as const satisfies Record<string, Both>;

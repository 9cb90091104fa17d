/** What formats say on their own, around what a report says. */
import type { Both } from '../../text/both.js';
import type { Language } from '../../text/locale.js';

export const words = {
  to: { en: 'to', de: 'bis' },
  note: { en: 'Note', de: 'Hinweis' },
  source: { en: 'Source', de: 'Quelle' },
  measurements: { en: 'measurements of the touchpoints', de: 'Messungen der Touchpoints' },
  row: { en: 'row', de: 'Zeile' },
  rows: { en: 'rows', de: 'Zeilen' },
  files: { en: 'files', de: 'Dateien' },
  weighted: { en: 'weighted', de: 'gewichtet' },
  outside: { en: 'outside the period or without a date', de: 'außerhalb des Zeitraums oder ohne Datum' },
  period: { en: 'Period', de: 'Zeitraum' },
  periods: { en: 'Periods', de: 'Zeiträume' },
  asOf: { en: 'As of', de: 'Stand' },
  intervals: { en: '95 % intervals', de: 'Vertrauensbereiche zu 95 %' },
  seed: { en: 'seed', de: 'Startwert' },
  revision: { en: 'revision', de: 'Revision' },
  settings: { en: 'Settings', de: 'Einstellungen' },
  evidence: { en: 'Evidence', de: 'Beleg' },
  measured: { en: 'measured', de: 'gemessen' },
  few: { en: 'few answers', de: 'wenige Antworten' },
  uncertain: { en: 'uncertain', de: 'unsicher' },
  assumed: { en: 'assumed', de: 'angenommen' },
  range: { en: 'Range', de: 'Spanne' },
  signal: { en: 'Signal', de: 'Signal' },
  noData: { en: 'No data yet', de: 'Noch keine Daten' },
  leftOut: { en: 'Left out', de: 'Ausgelassen' },
  seeWith: { en: 'to see them:', de: 'zu sehen mit' },
  widerTerminal: { en: 'a wider terminal', de: 'breiterem Fenster' },
  or: { en: 'or', de: 'oder' },
  unknown: { en: 'unknown', de: 'unbekannt' },
} as const satisfies Record<string, Both>;

export function say(both: Both, language: Language): string {
  return both[language];
}

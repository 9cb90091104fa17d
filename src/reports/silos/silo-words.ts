/** The words of the report `silos`. */
import type { ContextStatus } from '../../analysis/silos/transitions.js';
import type { Both } from '../../text/both.js';

export const siloLabels = {
  companies: { en: 'Companies', de: 'Unternehmen' },
  handOffs: { en: 'Hand-offs', de: 'Übergaben' },
  lost: { en: 'Lost', de: 'Verloren' },
  unknown: { en: 'Unknown', de: 'Unbekannt' },
  continuity: { en: 'Passed on', de: 'Weitergegeben' },
  channels: { en: 'Across channels', de: 'Über Kanäle' },
  consistency: { en: 'Consistency', de: 'Gleichmaß' },
  noRepeat: { en: 'Said once', de: 'Nur einmal gesagt' },
  index: { en: 'Index', de: 'Index' },
  island: { en: 'Island', de: 'Insel' },
  teams: { en: 'Teams', de: 'Teams' },
  way: { en: 'Steps', de: 'Schritte' },
  context: { en: 'Customer context', de: 'Kundenwissen' },
} as const satisfies Record<string, Both>;

export const contextWords: Readonly<Record<ContextStatus, Both>> = {
  passed: { en: 'passed on', de: 'weitergegeben' },
  lost: { en: 'lost', de: 'verloren' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

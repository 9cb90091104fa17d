/** The words of the touchpoint matrix. */
import type { Both } from '../../text/both.js';
import type { Media } from '../media-mark.js';

export const matrixWords = {
  title: { en: 'Touchpoint matrix', de: 'Touchpoint-Matrix' },
  touchpoint: { en: 'touchpoint', de: 'Touchpoint' },
  touchpoints: { en: 'touchpoints', de: 'Touchpoints' },
  stage: { en: 'stage', de: 'Phase' },
  stages: { en: 'stages', de: 'Phasen' },
  channel: { en: 'channel', de: 'Kanal' },
  channels: { en: 'channels', de: 'Kanäle' },
  noStage: { en: 'Stage unknown', de: 'Phase unbekannt' },
  noChannel: { en: 'Channel unknown', de: 'Kanal unbekannt' },
  continued: { en: 'continued', de: 'Fortsetzung' },
  retiring: { en: 'being retired', de: 'wird ausgemustert' },
  none: { en: 'There are no touchpoints to show yet.', de: 'Es gibt noch keine Touchpoints zu zeigen.' },
  quality: { en: 'Quality', de: 'Qualität' },
  relevance: { en: 'Relevance', de: 'Relevanz' },
  measured: { en: 'measured', de: 'gemessen' },
  assumed: { en: 'assumed', de: 'angenommen' },
  unknown: { en: 'unknown', de: 'unbekannt' },
  qualityMeasured: { en: 'Quality measured', de: 'Qualität gemessen' },
  qualityAssumed: { en: 'assumed', de: 'angenommen' },
  qualityUnknown: { en: 'unknown', de: 'unbekannt' },
  qualityScale: { en: 'Quality 0–100', de: 'Qualität 0–100' },
  relevanceScale: { en: 'Relevance 0, 50, 100 (area)', de: 'Relevanz 0, 50, 100 (Fläche)' },
  relevanceUnknown: { en: 'Relevance unknown', de: 'Relevanz unbekannt' },
  indirect: { en: 'indirect: through others', de: 'indirekt: durch andere' },
  noEvidence: { en: 'no evidence of quality yet', de: 'noch keine Belege zur Qualität' },
  asOf: { en: 'As of', de: 'Stand' },
  leftOut: { en: 'Not shown, as nobody can meet them', de: 'Nicht gezeigt, weil niemand sie treffen kann' },
  idea: { en: 'idea', de: 'Idee' },
  ideas: { en: 'ideas', de: 'Ideen' },
  planned: { en: 'planned', de: 'geplant' },
  retired: { en: 'retired', de: 'ausgemustert' },
  severalStages: {
    en: 'A touchpoint with several stages stands in each of them.',
    de: 'Ein Touchpoint mit mehreren Phasen steht in jeder.',
  },
  sheet: { en: 'Sheet', de: 'Blatt' },
  of: { en: 'of', de: 'von' },
} as const satisfies Record<string, Both>;

export const mediaWords: Readonly<Record<Media | 'unknown', Both>> = {
  owned: { en: 'owned', de: 'eigen (owned)' },
  paid: { en: 'paid', de: 'bezahlt (paid)' },
  earned: { en: 'earned', de: 'verdient (earned)' },
  partner: { en: 'partner', de: 'Partner' },
  unknown: { en: 'medium unknown', de: 'Medium unbekannt' },
};

/** The words of the report `journeys`. */
import type { EmotionSource } from '../../analysis/journey/step-emotion.js';
import type { MemoryFeature } from '../../analysis/statistics/peak-end.js';
import type { Both } from '../../text/both.js';

export const journeyLabels = {
  curve: { en: 'Course', de: 'Verlauf' },
  emotion: { en: 'Emotion', de: 'Stimmung' },
  first: { en: 'First', de: 'Anfang' },
  last: { en: 'Last', de: 'Ende' },
  lowest: { en: 'Lowest at', de: 'Tiefpunkt' },
  remembered: { en: 'Remembered', de: 'Erinnert' },
  steps: { en: 'Steps', de: 'Schritte' },
  owners: { en: 'Teams', de: 'Teams' },
  handOffs: { en: 'Hand-offs', de: 'Übergaben' },
  measured: { en: 'Measured', de: 'Gemessen' },
  moments: { en: 'Moments of truth', de: 'Momente der Wahrheit' },
  source: { en: 'From', de: 'Aus' },
  remarks: { en: 'Remarks', de: 'Hinweise' },
  taken: { en: 'Taken by', de: 'Genommen von' },
} as const satisfies Record<string, Both>;

export const sourceWords: Readonly<Record<EmotionSource, Both>> = {
  step: { en: 'answers to the step', de: 'Antworten zum Schritt' },
  touchpoint: { en: 'answers to the touchpoint', de: 'Antworten zum Touchpoint' },
  feels: { en: 'interviews or judgement', de: 'Interviews oder Urteil' },
};

export const remarkWords = {
  moment: { en: 'moment of truth', de: 'Moment der Wahrheit' },
  handOff: { en: 'hand-off', de: 'Übergabe' },
  offPath: { en: 'off the main way', de: 'neben dem Hauptweg' },
} as const satisfies Record<string, Both>;

/** What of a journey stays in memory. */
export const featureWords: Readonly<Record<MemoryFeature, Both>> = {
  mean: { en: 'the mean of all steps', de: 'dem Mittel aller Schritte' },
  peakEnd: { en: 'peak and end', de: 'Höhepunkt und Ende' },
  end: { en: 'the last step', de: 'dem letzten Schritt' },
  first: { en: 'the first step', de: 'dem ersten Schritt' },
  peak: { en: 'the most intense step', de: 'dem stärksten Schritt' },
};

/** How a journey is meant, in words. */
import type { Both } from '../../text/both.js';
import type { Journey } from './journey.js';

export const journeyStateWords: Readonly<Record<NonNullable<Journey['state']>, Both>> = {
  current: { en: 'current', de: 'Ist' },
  target: { en: 'target', de: 'Soll' },
  future: { en: 'future', de: 'Zukunft' },
};

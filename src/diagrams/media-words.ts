/** Who holds a medium, in words. */
import type { Both } from '../text/both.js';
import type { Media } from './media-mark.js';

export const mediaWords: Readonly<Record<Media | 'unknown', Both>> = {
  owned: { en: 'owned', de: 'eigen (owned)' },
  paid: { en: 'paid', de: 'bezahlt (paid)' },
  earned: { en: 'earned', de: 'verdient (earned)' },
  partner: { en: 'partner', de: 'Partner' },
  unknown: { en: 'medium unknown', de: 'Medium unbekannt' },
};

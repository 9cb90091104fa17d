/** The words of the report `balance`. */
import type { BalanceRow } from '../../analysis/balance/balance.js';
import type { Both } from '../../text/both.js';

export const balanceLabels = {
  positive: { en: 'Good', de: 'Gut' },
  neutral: { en: 'Neither', de: 'Weder noch' },
  negative: { en: 'Bad', de: 'Schlecht' },
  share: { en: 'Share good', de: 'Anteil gut' },
  perTenBad: { en: 'Good to 10 bad', de: 'Gute je 10 schlechte' },
} as const satisfies Record<string, Both>;

export const sideWords: Readonly<Record<NonNullable<BalanceRow['outweighs']>, Both>> = {
  positive: { en: 'good outweighs', de: 'Gutes überwiegt' },
  negative: { en: 'bad outweighs', de: 'Schlechtes überwiegt' },
  unclear: { en: 'unclear', de: 'unklar' },
};

/** The words of the report `promises`. */
import type { PromiseStatus } from '../../analysis/promises/promise-fulfilment.js';
import type { Both } from '../../text/both.js';

/** What became of a promise. */
export const promiseStatusWords: Readonly<Record<PromiseStatus, Both>> = {
  kept: { en: 'kept', de: 'gehalten' },
  broken: { en: 'broken', de: 'gebrochen' },
  unclear: { en: 'unclear', de: 'unklar' },
  unverified: { en: 'unverified', de: 'ungeprüft' },
};

export const promiseLabels = {
  promise: { en: 'Promise', de: 'Versprechen' },
  text: { en: 'In words', de: 'Im Wortlaut' },
  fulfilment: { en: 'Kept', de: 'Gehalten' },
  kept: { en: 'Kept', de: 'Gehalten' },
  checked: { en: 'Checked', de: 'Geprüft' },
  keptAt: { en: 'Kept at', de: 'Gehalten an' },
  brokenAt: { en: 'Broken at', de: 'Gebrochen an' },
  unclearAt: { en: 'Unclear at', de: 'Unklar an' },
  unverifiedAt: { en: 'Unverified at', de: 'Ungeprüft an' },
} as const satisfies Record<string, Both>;

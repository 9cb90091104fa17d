/** Which language a command speaks to people. */
import type { Workspace } from '../model/workspace.js';
import type { Language } from '../text/locale.js';

/** The language of `--lang`, else the first of the workspace that reports speak, else English. */
export function languageOf({ lang }: { readonly lang?: string }, { languages }: Pick<Workspace, 'languages'>): Language {
  const wanted = [lang, ...languages].find((language) => language === 'en' || language === 'de');
  return wanted === 'de' ? 'de' : 'en';
}

/** How far an action is: its id in one line, then its status and its day. */
import { actionStatusWords } from '../../../model/action-status-words.js';
import type { Say } from '../../../text/both.js';
import { formatDate, type Language } from '../../../text/locale.js';
import type { MapAction } from '../reading/map-data.js';

/** `shorter-form`, then `doing, due 1 Mar 2027`; of an action that there is not only the id, with a question mark. */
export function actionRemark({ id, status, due, done }: MapAction, say: Say, language: Language): string {
  if (status === null) return `${id}\u00a0?`;
  const day =
    status === 'done' ? done && formatDate(done, language) : due && `${say({ en: 'due', de: 'bis' })} ${formatDate(due, language)}`;
  return `${id}\n${[say(actionStatusWords[status]), ...(day ? [day] : [])].map(unbroken).join(', ')}`;
}

function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

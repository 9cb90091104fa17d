/** How far an action is: its status and its day, and its id. */
import { actionStatusWords } from '../../../model/action-status-words.js';
import type { Say } from '../../../text/both.js';
import { formatDate, type Language } from '../../../text/locale.js';
import type { MapAction } from '../reading/map-data.js';

/** `doing, due 1 Mar 2027`; of an action that there is not its id, with a question mark. */
export function actionState({ id, status, due, done }: MapAction, say: Say, language: Language): string {
  if (status === null) return `${id}\u00a0?`;
  const day =
    status === 'done' ? done && formatDate(done, language) : due && `${say({ en: 'due', de: 'bis' })} ${formatDate(due, language)}`;
  return [say(actionStatusWords[status]), ...(day ? [day] : [])].map(unbroken).join(', ');
}

/** The state, then `shorter-form` in a line of its own: what people ask first, and what leads to the file. */
export function actionRemark(action: MapAction, say: Say, language: Language): string {
  const state = actionState(action, say, language);
  return action.status === null ? state : `${state}\n${action.id}`;
}

function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

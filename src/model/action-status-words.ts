/** How far an action is, in words. */
import type { Both } from '../text/both.js';
import type { ActionStatus } from './action.js';

export const actionStatusWords: Readonly<Record<ActionStatus, Both>> = {
  idea: { en: 'idea', de: 'Idee' },
  planned: { en: 'planned', de: 'geplant' },
  doing: { en: 'doing', de: 'in Arbeit' },
  done: { en: 'done', de: 'erledigt' },
  dropped: { en: 'dropped', de: 'verworfen' },
};

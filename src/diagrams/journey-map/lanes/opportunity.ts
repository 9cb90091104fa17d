/** What could be better: ideas, and the actions that they became. */
import type { Say } from '../../../text/both.js';
import { actionState } from '../cells/action-remark.js';
import { boxLane, boxSample } from '../cells/box-lane.js';
import { ideaLook } from '../cells/idea-look.js';
import type { Idea } from '../reading/map-data.js';

export const opportunity = boxLane({
  name: 'opportunity',
  label: { en: 'Opportunity, action', de: 'Chance, Maßnahme' },
  look: ideaLook,
  notesOf: ({ ideas }, { say, language }) =>
    ideas?.map((idea) => ({ sign: null, text: idea.text, remark: remarkOf(idea, say, language) })) ?? null,
  legend: () => [{ name: 'idea', label: { en: 'opportunity', de: 'Chance' }, width: 6, draw: boxSample(ideaLook, 6) }],
});

/** Without the id of its action: who steers reads it in the lane of actions, and it would make the cards of all others higher. */
function remarkOf({ action }: Idea, say: Say, language: 'en' | 'de'): string {
  return action === null ? say({ en: 'idea', de: 'Idee' }) : actionState(action, say, language);
}

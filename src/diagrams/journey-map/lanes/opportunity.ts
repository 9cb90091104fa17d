/** What could be better: ideas, and the actions that they became. */
import { actionRemark, actionState } from '../cells/action-remark.js';
import { boxLane, boxSample } from '../cells/box-lane.js';
import { ideaLook } from '../cells/idea-look.js';
import type { MapContext } from '../map-context.js';
import type { Idea } from '../reading/map-data.js';

export const opportunity = boxLane({
  name: 'opportunity',
  label: { en: 'Opportunity, action', de: 'Chance, Maßnahme' },
  look: ideaLook,
  notesOf: ({ ideas }, context) => ideas?.map((idea) => ({ sign: null, text: idea.text, remark: remarkOf(idea, context) })) ?? null,
  legend: () => [{ name: 'idea', label: { en: 'opportunity', de: 'Chance' }, width: 6, draw: boxSample(ideaLook, 6) }],
});

/** On a handout, which is smaller than A3, without the id: it would make all cards higher, and the lane of actions and the table have it. */
function remarkOf({ action }: Idea, { say, language, theme }: MapContext): string {
  if (action === null) return say({ en: 'idea', de: 'Idee' });
  return theme.scale < 1 ? actionState(action, say, language) : actionRemark(action, say, language);
}

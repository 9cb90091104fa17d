/** What is done about a step: the actions for its ideas and for its touchpoint, with how far they are. */
import { actionRemark } from '../cells/action-remark.js';
import { boxLane, boxSample } from '../cells/box-lane.js';
import { ideaLook } from '../cells/idea-look.js';

export const measure = boxLane({
  name: 'measure',
  label: { en: 'Improvement', de: 'Maßnahme' },
  look: ideaLook,
  notesOf: ({ actions }, { say, language }) =>
    actions.length === 0
      ? null
      : actions.map((action) => ({ sign: null, text: action.title, remark: actionRemark(action, say, language) })),
  legend: () => [{ name: 'measure', label: { en: 'action', de: 'Maßnahme' }, width: 6, draw: boxSample(ideaLook, 6) }],
});

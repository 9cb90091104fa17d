/** `action/overdue` */
import { actionStatusOf } from '../../model/action.js';
import type { Rule } from '../rule.js';

export const overdueAction: Rule = {
  name: 'action/overdue',
  severity: 'warning',
  summary: 'An action is done or dropped by the day it is due.',
  why: 'What is overdue without a word is forgotten, and the touchpoint stays as bad as the day the action was agreed.',
  bad: `
# file: actions/shorter-form.yaml
title: Cut the form to 9 fields
status: doing
due: 2026-09-01
     ^^^^^^^^^^
`,
  good: `
# file: actions/shorter-form.yaml
title: Cut the form to 9 fields
status: done
due: 2026-09-01
done: 2026-08-20
`,
  sees: 'file',
  *check({ actions }, { today }) {
    for (const action of actions.values()) {
      const { id, due, origin } = action;
      const status = actionStatusOf(action);
      if (due === undefined || due >= today || status === 'done' || status === 'dropped' || origin.refused(['status'])) continue;
      yield {
        at: origin.locate(['due']),
        message: `The action "${id}" was due on ${due}, and its status is still "${status}"`,
        hint: 'Set "status: done" with the day it took effect, "status: dropped", or a new "due:"',
      };
    }
  },
};

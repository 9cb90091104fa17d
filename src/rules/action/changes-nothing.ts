/** `action/changes-nothing` */
import type { Rule } from '../rule.js';

export const changesNothing: Rule = {
  name: 'action/changes-nothing',
  severity: 'warning',
  summary: 'Every action names the touchpoints, journeys or expectations that it changes.',
  why: 'An action without a target can never be shown to have worked: nobody knows where to compare before and after.',
  bad: `
# file: actions/friendlier.yaml
title: Be friendlier
^^^^^
owner: service
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: actions/friendlier.yaml
title: Be friendlier
owner: service
touchpoints: [hotline]
`,
  sees: 'file',
  *check({ actions }) {
    for (const { id, status, touchpoints = [], journeys = [], expectations = [], origin } of actions.values()) {
      if (status === 'dropped' || touchpoints.length + journeys.length + expectations.length > 0) continue;
      if (['status', 'touchpoints', 'journeys', 'expectations'].some((key) => origin.refused([key]))) continue;
      yield {
        at: origin.locate([], 'key'),
        message: `The action "${id}" does not say what it changes`,
        hint: 'Add "touchpoints:", "journeys:" or "expectations:"',
      };
    }
  },
};

/** `touchpoint/no-stage` */
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

export const noStage: Rule = {
  name: 'touchpoint/no-stage',
  severity: 'warning',
  summary: 'Every live touchpoint plays a part in at least one stage.',
  why: 'White spots are searched stage by stage. What belongs to no stage covers none, and its stage looks emptier than it is.',
  bad: `
# file: touchpoints/invoice.yaml
name: Invoice
^^^^
channel: letter
`,
  good: `
# file: touchpoints/invoice.yaml
name: Invoice
channel: letter
stages: [use]
`,
  sees: 'file',
  *check(workspace) {
    for (const { id, stages = [], origin } of liveTouchpoints(workspace)) {
      if (stages.length > 0 || origin.refused(['stages'])) continue;
      yield {
        at: origin.locate(['stages']),
        message: `The touchpoint "${id}" belongs to no stage`,
        hint: 'Add "stages:" with the stages in which people meet it',
      };
    }
  },
};

/** `touchpoint/no-channel` */
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

export const noChannel: Rule = {
  name: 'touchpoint/no-channel',
  severity: 'warning',
  summary: 'Every live touchpoint belongs to a channel.',
  why: 'Without it nobody sees where people change channels, or whether a persona is met on the channels she likes.',
  bad: `
# file: touchpoints/invoice.yaml
name: Invoice
^^^^
owner: accounts
`,
  good: `
# file: touchpoints/invoice.yaml
name: Invoice
owner: accounts
channel: letter
`,
  sees: 'file',
  *check(workspace) {
    for (const { id, channel, origin } of liveTouchpoints(workspace)) {
      if (channel !== undefined || origin.refused(['channel'])) continue;
      yield {
        at: origin.locate(['channel']),
        message: `The touchpoint "${id}" belongs to no channel`,
        hint: 'Add "channel:", for example phone, web or store',
      };
    }
  },
};

/** `touchpoint/no-owner` */
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

export const noOwner: Rule = {
  name: 'touchpoint/no-owner',
  severity: 'warning',
  summary: 'Every live touchpoint has a team that answers for it.',
  why: 'What nobody owns, nobody improves: complaints about it end between the departments.',
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
owner: accounts
`,
  sees: 'file',
  *check(workspace) {
    for (const { id, owner, origin } of liveTouchpoints(workspace)) {
      if (owner !== undefined || origin.refused(['owner'])) continue;
      yield {
        at: origin.locate([], 'key'),
        message: `No team answers for the touchpoint "${id}"`,
        hint: 'Add "owner:" with the id of a team',
      };
    }
  },
};

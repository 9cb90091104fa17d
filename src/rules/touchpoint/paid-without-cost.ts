/** `touchpoint/paid-without-cost` */
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

export const paidWithoutCost: Rule = {
  name: 'touchpoint/paid-without-cost',
  severity: 'warning',
  summary: 'A live touchpoint in paid media says what it costs.',
  why: 'The budget is to go where it moves customers. What is paid without a known price drops out of that comparison.',
  bad: `
# file: touchpoints/search-ads.yaml
name: Search ads
media: paid
       ^^^^
`,
  good: `
# file: touchpoints/search-ads.yaml
name: Search ads
media: paid
cost: { amount: 8000, currency: EUR, per: month }
`,
  sees: 'file',
  *check(workspace) {
    for (const { id, media, cost, origin } of liveTouchpoints(workspace)) {
      if (media !== 'paid' || cost !== undefined || origin.refused(['cost'])) continue;
      yield {
        at: origin.locate(['media']),
        message: `The touchpoint "${id}" is paid, and nothing says what it costs`,
        hint: 'Add "cost: { amount: …, currency: …, per: … }"',
      };
    }
  },
};

/** `journey/shares-exceed-one` */
import { stepsOf, waysFrom } from '../../model/journeys/journey.js';
import type { Rule } from '../rule.js';

// Sums of decimal fractions are a little off in binary: 0.1 + 0.2 + 0.7 is not quite 1.
const tolerance = 1e-9;

export const sharesExceedOne: Rule = {
  name: 'journey/shares-exceed-one',
  severity: 'warning',
  summary: 'The shares of the ways out of a step add up to at most 1.',
  why: 'More people cannot leave a step than come to it. The probability of every later step would be wrong.',
  bad: `
# file: journeys/order-online.yaml
name: I order online
steps:
  - id: cart
    touchpoint: shop
    next: [{ step: payment, share: 0.8 }, { step: exit, share: 0.3 }]
    ^^^^
  - id: payment
    touchpoint: shop
# file: touchpoints/shop.yaml
name: Shop
`,
  good: `
# file: journeys/order-online.yaml
name: I order online
steps:
  - id: cart
    touchpoint: shop
    next: [{ step: payment, share: 0.7 }, { step: exit, share: 0.3 }]
  - id: payment
    touchpoint: shop
# file: touchpoints/shop.yaml
name: Shop
`,
  sees: 'file',
  *check({ journeys }) {
    for (const journey of journeys.values()) {
      for (const [index, step] of stepsOf(journey).entries()) {
        const sum = waysFrom(journey, index).reduce((total, { share }) => total + (share ?? 0), 0);
        if (sum <= 1 + tolerance) continue;
        yield {
          at: journey.origin.locate(['steps', index, 'next'], 'key'),
          message: `The shares of the ways out of the step "${step.id}" add up to ${Number(sum.toPrecision(12))}, more than 1`,
          hint: 'Lower them; a way without a share gets what is left',
          data: { step: step.id, sum },
          amount: Number(sum.toPrecision(12)),
        };
      }
    }
  },
};

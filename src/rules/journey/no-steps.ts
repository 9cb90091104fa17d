/** `journey/no-steps` */
import { stepsOf } from '../../model/journeys/journey.js';
import type { Rule } from '../rule.js';

export const noSteps: Rule = {
  name: 'journey/no-steps',
  severity: 'warning',
  summary: 'Every journey has steps.',
  why: 'A journey without steps is only a title: nobody can see where the customer meets the company, and no report counts it.',
  bad: `
# file: journeys/order-by-phone.yaml
name: I order a product
^^^^
persona: anna-keller
# file: personas/anna-keller.yaml
name: Anna Keller
`,
  good: `
# file: journeys/order-by-phone.yaml
name: I order a product
persona: anna-keller
steps:
  - id: question
    touchpoint: reception-phone
# file: personas/anna-keller.yaml
name: Anna Keller
# file: touchpoints/reception-phone.yaml
name: Reception by phone
`,
  sees: 'file',
  *check({ journeys }) {
    for (const journey of journeys.values()) {
      if (stepsOf(journey).length > 0 || journey.origin.refused(['steps'])) continue;
      yield {
        at: journey.origin.locate(['name'], 'key'),
        message: `The journey "${journey.id}" has no steps`,
        hint: 'Add "steps:", and for each meeting on the way its "id" and "touchpoint"',
      };
    }
  },
};

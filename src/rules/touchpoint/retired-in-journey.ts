/** `touchpoint/retired-in-journey` */
import { stepsOf } from '../../model/journeys/journey.js';
import { isLive, statusOf } from '../../model/touchpoint.js';
import type { Rule } from '../rule.js';

export const retiredInJourney: Rule = {
  name: 'touchpoint/retired-in-journey',
  severity: 'warning',
  summary: 'A current journey meets only touchpoints that are there today.',
  why: 'A journey over a touchpoint that is gone, or not there yet, shows a way that no customer can go.',
  bad: `
# file: touchpoints/fax.yaml
name: Fax
status: retired
# file: journeys/order.yaml
name: I order a product
steps:
  - id: order
    touchpoint: fax
                ^^^
`,
  good: `
# file: touchpoints/fax.yaml
name: Fax
status: retired
# file: touchpoints/shop.yaml
name: Shop
# file: journeys/order.yaml
name: I order a product
steps:
  - id: order
    touchpoint: shop
`,
  sees: { each: 'journey', touchpoint: ['status'], journey: ['state', 'steps'] },
  *check({ journeys, touchpoints }) {
    for (const journey of journeys.values()) {
      if ((journey.state ?? 'current') !== 'current' || journey.origin.refused(['state'])) continue;
      for (const [index, step] of stepsOf(journey).entries()) {
        const touchpoint = touchpoints.get(step.touchpoint);
        if (touchpoint === undefined || isLive(touchpoint)) continue;
        const isGone = statusOf(touchpoint) === 'retired';
        yield {
          at: journey.origin.locate(['steps', index, 'touchpoint']),
          message: `The journey "${journey.id}" meets the touchpoint "${touchpoint.id}", ${isGone ? 'which is retired' : 'which is not there yet'}`,
          hint: isGone
            ? 'Name the touchpoint that took its place, or take the step out'
            : 'Set "status: active" if it is there, or "state: target" for the journey if it is wanted',
          related: {
            location: touchpoint.origin.locate(['status']),
            message: `"${touchpoint.id}" has the status "${statusOf(touchpoint)}" here`,
          },
        };
      }
    }
  },
};

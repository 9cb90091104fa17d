/** `journey/target-not-a-target` */
import type { Rule } from '../rule.js';

export const targetNotATarget: Rule = {
  name: 'journey/target-not-a-target',
  severity: 'warning',
  summary: 'A journey’s target shows a wanted state.',
  why: 'A wanted journey that is not marked as such counts as current: reports would count its steps as if people went there today.',
  bad: `
# file: journeys/order.yaml
name: I order a product
target: order-2027
        ^^^^^^^^^^
# file: journeys/order-2027.yaml
name: I order a product in two clicks
`,
  good: `
# file: journeys/order.yaml
name: I order a product
target: order-2027
# file: journeys/order-2027.yaml
name: I order a product in two clicks
state: target
`,
  sees: { journey: ['state', 'target'] },
  *check({ journeys }) {
    for (const journey of journeys.values()) {
      const target = journeys.get(journey.target ?? '');
      if (target === undefined || target.origin.refused(['state']) || (target.state ?? 'current') !== 'current') continue;
      const isItself = target.id === journey.id;
      yield {
        at: journey.origin.locate(['target']),
        message: isItself ? `"${journey.id}" is its own target` : `The target "${target.id}" is a journey as it is now, not a wanted one`,
        hint: isItself ? 'Name the journey that shows the wanted state' : `Write "state: target" in ${target.origin.file}`,
        related: isItself ? null : { location: target.origin.locate(['state']), message: 'Its state stands here, or is missing' },
        data: { target: target.id },
      };
    }
  },
};

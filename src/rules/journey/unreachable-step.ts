/** `journey/unreachable-step` */
import type { Journey } from '../../model/journeys/journey.js';
import { type JourneyGraph, type UnreachableRegion, unreachableRegions } from '../../model/journeys/journey-graph.js';
import type { Finding } from '../../source/diagnostic.js';
import { quoted } from '../../text/quoted.js';
import type { Rule } from '../rule.js';

export const unreachableStep: Rule = {
  name: 'journey/unreachable-step',
  severity: 'warning',
  summary: 'A way leads to every step of a journey.',
  why: 'A step that nobody gets to counts for nothing in the reports, and on the poster it stands apart without an arrow.',
  bad: `
# file: journeys/order-by-phone.yaml
name: I order a product
steps:
  - id: question
    touchpoint: reception-phone
    next: [order]
  - id: callback
        ^^^^^^^^
    touchpoint: reception-phone
  - id: order
    touchpoint: reception-phone
# file: touchpoints/reception-phone.yaml
name: Reception by phone
`,
  good: `
# file: journeys/order-by-phone.yaml
name: I order a product
steps:
  - id: question
    touchpoint: reception-phone
    next: [order, { step: callback, when: The line is busy }]
  - id: callback
    touchpoint: reception-phone
  - id: order
    touchpoint: reception-phone
# file: touchpoints/reception-phone.yaml
name: Reception by phone
`,
  sees: 'file',
  *check({ journeys }, { shared }) {
    for (const journey of journeys.values()) {
      const graph = shared.graphOf(journey);
      if (graph === null) continue;
      for (const region of unreachableRegions(graph)) yield toFinding(journey, graph, region);
    }
  },
};

// Only the first step of each part is reported: once a way leads there, the others are reached as well.
function toFinding({ origin }: Journey, { steps }: JourneyGraph, region: UnreachableRegion): Finding {
  const ids = region.steps.flatMap((index) => steps[index]?.id ?? []);
  const id = steps[region.first]?.id ?? '';
  const others = ids.filter((other) => other !== id);
  const before = steps[region.first - 1];
  return {
    at: origin.locate(['steps', region.first, 'id']),
    message: `No way leads to the step "${id}"${others.length === 0 ? '' : `, so nobody gets to ${quoted(others)} either`}`,
    hint: 'Name it in the "next" of a step before it, or write "entry: true" where people can begin here',
    related: before?.next && {
      location: origin.locate(['steps', region.first - 1, 'next'], 'key'),
      message: `The step above it, "${before.id}", goes on elsewhere`,
    },
    data: { steps: ids },
    amount: ids.length,
  };
}

/** `journey/no-way-out` */
import { trapsOf } from '../../model/journeys/journey-graph.js';
import { quoted } from '../../text/quoted.js';
import type { Rule } from '../rule.js';

export const noWayOut: Rule = {
  name: 'journey/no-way-out',
  severity: 'warning',
  summary: 'Every loop of a journey has a way out.',
  why: 'Without an end nobody succeeds and nobody gives up, so shares, probabilities and the last impression cannot be computed.',
  bad: `
# file: journeys/complaint.yaml
name: My delivery is late
steps:
  - id: call
    touchpoint: hotline
  - id: wait
    touchpoint: hotline
    next: [call-again]
    ^^^^
  - id: call-again
    touchpoint: hotline
    next: [wait]
# file: touchpoints/hotline.yaml
name: Hotline
`,
  good: `
# file: journeys/complaint.yaml
name: My delivery is late
steps:
  - id: call
    touchpoint: hotline
  - id: wait
    touchpoint: hotline
    next: [call-again]
  - id: call-again
    touchpoint: hotline
    next: [wait, { step: exit, share: 0.3 }]
# file: touchpoints/hotline.yaml
name: Hotline
`,
  sees: 'file',
  *check({ journeys }, { shared }) {
    for (const journey of journeys.values()) {
      const graph = shared.graphOf(journey);
      if (graph === null) continue;
      for (const trap of trapsOf(graph)) {
        const [first = 0] = trap;
        const ids = trap.flatMap((index) => graph.steps[index]?.id ?? []);
        yield {
          at: graph.steps[first]?.next
            ? journey.origin.locate(['steps', first, 'next'], 'key')
            : journey.origin.locate(['steps', first, 'id']),
          message:
            ids.length === 1
              ? `The step ${quoted(ids)} leads only to itself: nobody gets out of it`
              : `The steps ${quoted(ids)} lead only to each other: nobody gets out of them`,
          hint: 'Add to a "next" the step that ends it, or "exit" where people give up',
          data: { steps: ids },
          amount: ids.length,
        };
      }
    }
  },
};

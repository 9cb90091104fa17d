/** `journey/context-lost` */
import { type LostContext, lostContextOf, meetingReader } from '../../model/journeys/journey-context.js';
import type { Rule } from '../rule.js';
import { type LostAtStep, toFinding } from './lost-context-finding.js';

export const contextLost: Rule = {
  name: 'journey/context-lost',
  severity: 'warning',
  summary: 'What a step needs to know of the customer, its team has learnt before or was told by the step before.',
  why: 'Customers tell their story again at every desk, and feel that they deal with several companies instead of one.',
  bad: `
# file: journeys/repair.yaml
name: My heating fails
steps:
  - id: call
    touchpoint: hotline
  - id: repair
    touchpoint: technician
                ^^^^^^^^^^
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
context: { gives: [fault] }
# file: touchpoints/technician.yaml
name: Technician
owner: field-service
context: { needs: [fault] }
`,
  good: `
# file: journeys/repair.yaml
name: My heating fails
steps:
  - id: call
    touchpoint: hotline
    passes_on: [fault]
  - id: repair
    touchpoint: technician
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
context: { gives: [fault] }
# file: touchpoints/technician.yaml
name: Technician
owner: field-service
context: { needs: [fault] }
`,
  sees: { each: 'journey', journey: ['steps'], touchpoint: ['owner', 'context'] },
  *check(workspace, { shared }) {
    const read = meetingReader(workspace);
    for (const journey of workspace.journeys.values()) {
      const graph = shared.graphOf(journey);
      if (graph === null) continue;
      const meetings = graph.steps.map(read);
      for (const lost of byStepAndUse(lostContextOf(graph, meetings))) yield toFinding(lost, { workspace, journey, graph, meetings });
    }
  },
};

function byStepAndUse(all: readonly LostContext[]): Iterable<LostAtStep> {
  const groups = new Map<string, [LostContext, ...LostContext[]]>();
  for (const lost of all) {
    const key = `${lost.step} ${lost.use}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [lost]);
    else group.push(lost);
  }
  return groups.values();
}

/** `journey/suppressed-contact` */
import { type JourneyGraph, pointsAfter, reachableFrom } from '../../model/journeys/journey-graph.js';
import type { Workspace } from '../../model/workspace.js';
import type { Rule } from '../rule.js';

export const suppressedContact: Rule = {
  name: 'journey/suppressed-contact',
  severity: 'warning',
  summary: 'No step meets a touchpoint after the one that makes it pointless.',
  why: 'The advertisement for the book just bought annoys the customer, and costs money.',
  bad: `
# file: journeys/buy-a-book.yaml
name: I buy a book
steps:
  - id: pay
    touchpoint: checkout
  - id: read-the-news
    touchpoint: banner
                ^^^^^^
# file: touchpoints/checkout.yaml
name: Checkout
# file: touchpoints/banner.yaml
name: Banner
suppress_after: [checkout]
`,
  good: `
# file: journeys/buy-a-book.yaml
name: I buy a book
steps:
  - id: read-the-news
    touchpoint: banner
  - id: pay
    touchpoint: checkout
# file: touchpoints/checkout.yaml
name: Checkout
# file: touchpoints/banner.yaml
name: Banner
suppress_after: [checkout]
`,
  sees: { each: 'journey', journey: ['steps'], touchpoint: ['suppress_after'] },
  *check({ journeys, touchpoints }, { shared }) {
    for (const journey of journeys.values()) {
      const graph = shared.graphOf(journey);
      if (graph === null) continue;
      for (const { index, earlier, place } of suppressedIn(graph, touchpoints)) {
        const [step, before] = [graph.steps[index], graph.steps[earlier]];
        const touchpoint = touchpoints.get(step?.touchpoint ?? '');
        if (step === undefined || before === undefined || touchpoint === undefined) continue;
        yield {
          at: journey.origin.locate(['steps', index, 'touchpoint']),
          message: `The customer meets "${touchpoint.id}" although the step "${before.id}" at "${before.touchpoint}" may come before it`,
          hint: `Leave the step out on that way, or delete "${before.touchpoint}" from "suppress_after" of "${touchpoint.id}"`,
          related: {
            location: touchpoint.origin.locate(['suppress_after', place]),
            message: `"${touchpoint.id}" is not wanted after "${before.touchpoint}"`,
          },
          data: { step: step.id, touchpoint: touchpoint.id, earlier: before.id, after: before.touchpoint },
        };
      }
    }
  },
};

interface Suppressed {
  readonly index: number;
  /** The step that makes it pointless: the nearest before it. */
  readonly earlier: number;
  /** Its place in `suppress_after`. */
  readonly place: number;
}

/** Each step that can come after one of those which its touchpoint is suppressed after, with the first of these. */
function* suppressedIn({ steps, following, entries }: JourneyGraph, touchpoints: Workspace['touchpoints']): Generator<Suppressed> {
  const suppressors = steps.map(({ touchpoint }) => touchpoints.get(touchpoint)?.suppress_after ?? []);
  const named = new Set(suppressors.flat());
  if (named.size === 0) return;
  const meeting = new Map<string, number[]>([...named].map((id) => [id, []]));
  for (const index of reachableFrom(following, entries)) {
    const id = steps[index]?.touchpoint ?? '';
    const indexes = meeting.get(id);
    if (indexes !== undefined) indexes.push(index);
  }
  const after = new Map([...meeting].map(([id, indexes]) => [id, pointsAfter(following, indexes)]));
  for (const [index, ids] of suppressors.entries()) {
    const place = ids.findIndex((id) => after.get(id)?.has(index));
    const earlier = after.get(ids[place] ?? '')?.get(index);
    if (earlier !== undefined) yield { index, earlier, place };
  }
}

/** `journey/wrong-audience` */

import { momentReader, type Relation, relationsAt } from '../../model/journeys/journey-customers.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { exists, type Workspace } from '../../model/workspace.js';
import { quoted } from '../../text/quoted.js';
import type { Rule } from '../rule.js';

export const wrongAudience: Rule = {
  name: 'journey/wrong-audience',
  severity: 'warning',
  summary: 'Every touchpoint on a journey is made for the persona who travels it.',
  why: 'A page for employees tells a customer nothing, and who has just bought need not be won as a prospect: one of the two files is wrong.',
  bad: `
# file: tp.yaml
format: 1
name: Example
stages:
  - { id: purchase, moment: during }
  - { id: loyalty, moment: after }
# file: personas/anna-keller.yaml
name: Anna Keller
customer: prospect
# file: journeys/order.yaml
name: I order a product
persona: anna-keller
steps:
  - { id: order, touchpoint: shop }
  - id: wait
    touchpoint: new-customer-offer
                ^^^^^^^^^^^^^^^^^^
# file: touchpoints/shop.yaml
name: Shop
audience: [prospect, customer]
stages: [purchase]
# file: touchpoints/new-customer-offer.yaml
name: Offer for new customers
audience: [prospect]
stages: [loyalty]
`,
  good: `
# file: tp.yaml
format: 1
name: Example
stages:
  - { id: purchase, moment: during }
  - { id: loyalty, moment: after }
# file: personas/anna-keller.yaml
name: Anna Keller
customer: prospect
# file: journeys/order.yaml
name: I order a product
persona: anna-keller
steps:
  - { id: order, touchpoint: shop }
  - id: wait
    touchpoint: parcel-tracking
# file: touchpoints/shop.yaml
name: Shop
audience: [prospect, customer]
stages: [purchase]
# file: touchpoints/parcel-tracking.yaml
name: Parcel tracking
audience: [customer]
stages: [loyalty]
`,
  sees: { each: 'journey', journey: ['persona', 'steps'], persona: ['customer'], touchpoint: ['audience', 'personas', 'stages'] },
  *check(workspace, { shared }) {
    const momentOf = momentReader(workspace);
    for (const journey of workspace.journeys.values()) {
      const persona = workspace.personas.get(journey.persona ?? '');
      const graph = shared.graphOf(journey);
      if (persona?.customer === undefined || graph === null) continue;
      const relations = relationsAt(graph, persona.customer, graph.steps.map(momentOf));
      for (const [index, step] of graph.steps.entries()) {
        const touchpoint = workspace.touchpoints.get(step.touchpoint);
        const here = [...(relations[index] ?? [])];
        if (touchpoint === undefined || isFor(touchpoint, persona.id, here) || namesUnknown(workspace, touchpoint)) continue;
        const { id, audience = [], origin } = touchpoint;
        yield {
          at: journey.origin.locate(['steps', index, 'touchpoint']),
          message: `"${id}" is for ${quoted(audience)}, but "${persona.id}" comes to the step "${step.id}" as ${quoted(here, 'or')}`,
          hint: `Choose another touchpoint, or add ${quoted(here, 'or')} to the "audience" of "${id}"`,
          related: { location: origin.locate(['audience']), message: `"${id}" is for ${quoted(audience)}` },
          data: { step: step.id, touchpoint: id, persona: persona.id, audience, relations: here },
        };
      }
    }
  },
};

/** True where the touchpoint is for the persona by name, for one of `relations`, for everybody, or does not say for whom. */
function isFor({ audience = [], personas = [], origin }: Touchpoint, persona: string, relations: readonly Relation[]): boolean {
  if (audience.length === 0 || audience.includes('public') || personas.includes(persona)) return true;
  return relations.some((relation) => audience.includes(relation)) || origin.refused(['audience']) || origin.refused(['personas']);
}

// The name with a slip in it may be that of the persona; the slip is reported where it stands.
function namesUnknown(workspace: Workspace, { personas = [] }: Touchpoint): boolean {
  return personas.some((id) => !exists(workspace, 'persona', id));
}

/** `persona/unused` */
import { isPartlyUnread, likelyMeant } from '../certainty.js';
import type { Rule } from '../rule.js';

export const unusedPersona: Rule = {
  name: 'persona/unused',
  severity: 'warning',
  summary: 'Every persona is served: a touchpoint is made for it, or it travels a journey.',
  why: 'A persona that nothing refers to was described for the drawer: no journey shows what she meets, no white spot shows what she lacks.',
  bad: `
# file: personas/anna-keller.yaml
name: Anna Keller
^^^^
# file: touchpoints/shop.yaml
name: Shop
`,
  good: `
# file: personas/anna-keller.yaml
name: Anna Keller
# file: touchpoints/shop.yaml
name: Shop
personas: [anna-keller]
`,
  sees: { persona: [], touchpoint: ['personas'], journey: ['persona'], references: true },
  *check(workspace) {
    const { personas, touchpoints, journeys } = workspace;
    // Before there is anything to serve them with, personas wait.
    if (touchpoints.size + journeys.size === 0) return;
    if (isPartlyUnread(workspace, 'touchpoint', ['personas']) || isPartlyUnread(workspace, 'journey', ['persona'])) return;
    const served = new Set([
      ...[...touchpoints.values()].flatMap((touchpoint) => touchpoint.personas ?? []),
      ...[...journeys.values()].map(({ persona }) => persona),
    ]);
    const unused = [...personas.values()].filter(({ id }) => !served.has(id));
    if (unused.length === 0) return;
    const meant = likelyMeant(workspace, 'persona');
    for (const { id, origin } of unused) {
      if (meant.has(id)) continue;
      yield {
        at: origin.locate([], 'key'),
        message: `No touchpoint and no journey serves the persona "${id}"`,
        hint: 'Name it as "persona:" of a journey or under "personas:" of a touchpoint',
      };
    }
  },
};

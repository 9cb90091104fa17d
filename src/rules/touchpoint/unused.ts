/** `touchpoint/unused` */
import { stepsOf } from '../../model/journeys/journey.js';
import { isPartlyUnread, likelyMeant } from '../certainty.js';
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

export const unusedTouchpoint: Rule = {
  name: 'touchpoint/unused',
  severity: 'warning',
  summary: 'Every live touchpoint is met on at least one journey, once there are journeys.',
  why: 'A touchpoint without a journey costs money for nobody, or a journey of real customers is missing in the inventory.',
  bad: `
# file: touchpoints/fax.yaml
name: Fax
^^^^
# file: touchpoints/shop.yaml
name: Shop
# file: journeys/order.yaml
name: I order a product
steps:
  - id: order
    touchpoint: shop
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
  sees: { touchpoint: ['status'], journey: ['steps'], references: true },
  *check(workspace) {
    // Without journeys nothing is known of use: that would be one missing kind of file, not hundreds of findings.
    if (workspace.journeys.size === 0 || isPartlyUnread(workspace, 'journey', ['steps'])) return;
    const used = new Set([...workspace.journeys.values()].flatMap((journey) => stepsOf(journey).map(({ touchpoint }) => touchpoint)));
    const unused = liveTouchpoints(workspace).filter(({ id }) => !used.has(id));
    if (unused.length === 0) return;
    const meant = likelyMeant(workspace, 'touchpoint');
    for (const { id, origin } of unused) {
      if (meant.has(id)) continue;
      yield {
        at: origin.locate([], 'key'),
        message: `No journey meets the touchpoint "${id}"`,
        hint: 'Add it to a step of a journey, or set "status: retired" if nobody needs it',
      };
    }
  },
};

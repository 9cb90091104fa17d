/** `ref/unknown-journey` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownJourney: Rule = {
  name: 'ref/unknown-journey',
  severity: 'error',
  summary: 'Every journey that is named has a file.',
  why: 'A current journey without the one that shows the wanted state has nothing to be compared with, and an action for an unknown journey changes nothing.',
  bad: `
# file: journeys/order-by-phone.yaml
name: I order by phone
target: order-by-phone-2028
        ^^^^^^^^^^^^^^^^^^^
# file: journeys/order-by-phone-2027.yaml
name: I order by phone
state: target
`,
  good: `
# file: journeys/order-by-phone.yaml
name: I order by phone
target: order-by-phone-2027
# file: journeys/order-by-phone-2027.yaml
name: I order by phone
state: target
`,
  check: (workspace) => findUnknown(workspace, 'journey', { hint: (id) => `Create it with: tp new journey ${id}` }),
};

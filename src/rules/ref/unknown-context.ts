/** `ref/unknown-context` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownContext: Rule = {
  name: 'ref/unknown-context',
  severity: 'error',
  summary: 'Every context item that is needed, given or passed on is listed in tp.yaml, where that lists any.',
  why: 'With a typo in it, what one team learns never reaches the team that needs it: the customer has to say it again.',
  bad: `
# file: tp.yaml
format: 1
name: Example
context:
  - { id: order-history, name: Order history }
# file: touchpoints/hotline.yaml
name: Hotline
context:
  needs: [orders-history]
          ^^^^^^^^^^^^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
context:
  - { id: order-history, name: Order history }
# file: touchpoints/hotline.yaml
name: Hotline
context:
  needs: [order-history]
`,
  check: (workspace) => findUnknown(workspace, 'context', { noun: 'context item', hint: () => 'Add it to "context" in tp.yaml' }),
};

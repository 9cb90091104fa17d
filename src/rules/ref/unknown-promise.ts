/** `ref/unknown-promise` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownPromise: Rule = {
  name: 'ref/unknown-promise',
  severity: 'error',
  summary: 'Every brand promise that is named is listed in tp.yaml, where that lists any.',
  why: 'An expectation that carries an unknown promise does not help to keep any, and the real promise seems to be carried by nobody.',
  bad: `
# file: tp.yaml
format: 1
name: Example
promises:
  - { id: reliable, text: We keep our dates. }
# file: touchpoints/delivery.yaml
name: Delivery
expectations:
  - { id: on-time, text: It comes when they said., promise: realiable }
                                                            ^^^^^^^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
promises:
  - { id: reliable, text: We keep our dates. }
# file: touchpoints/delivery.yaml
name: Delivery
expectations:
  - { id: on-time, text: It comes when they said., promise: reliable }
`,
  check: (workspace) => findUnknown(workspace, 'promise', { hint: () => 'Add it to "promises" in tp.yaml' }),
};

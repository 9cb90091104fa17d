/** `ref/unknown-touchpoint` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownTouchpoint: Rule = {
  name: 'ref/unknown-touchpoint',
  severity: 'error',
  summary: 'Every touchpoint that is named has a file.',
  why: 'A step without a touchpoint has no owner and no feedback, so reports would pass over it in silence.',
  bad: `
# file: touchpoints/e-mail.yaml
name: Welcome e-mail
# file: journeys/joining.yaml
name: I join the bank
steps:
  - id: welcome
    touchpoint: e-mial
                ^^^^^^
`,
  good: `
# file: touchpoints/e-mail.yaml
name: Welcome e-mail
# file: journeys/joining.yaml
name: I join the bank
steps:
  - id: welcome
    touchpoint: e-mail
`,
  check: (workspace) => findUnknown(workspace, 'touchpoint', { hint: (id) => `Create it with: tp new touchpoint ${id}` }),
};

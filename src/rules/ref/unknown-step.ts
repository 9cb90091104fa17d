/** `ref/unknown-step` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownStep: Rule = {
  name: 'ref/unknown-step',
  severity: 'error',
  summary: 'Every step that a way or a question leads to is a step of its journey.',
  why: 'A way to nowhere ends the journey there: the steps behind it seem never to happen.',
  bad: `
# file: touchpoints/web-order.yaml
name: Order form
# file: journeys/order.yaml
name: I order online
steps:
  - id: form
    touchpoint: web-order
    next: [pay, exit]
           ^^^
  - id: payment
    touchpoint: web-order
`,
  good: `
# file: touchpoints/web-order.yaml
name: Order form
# file: journeys/order.yaml
name: I order online
steps:
  - id: form
    touchpoint: web-order
    next: [payment, exit]
  - id: payment
    touchpoint: web-order
`,
  check: (workspace) =>
    findUnknown(workspace, 'step', {
      hint: (id, { from }) =>
        from.type === 'journey' ? `Add a step with the id "${id}", or write "exit" where people give up` : 'Name a step of the journey',
    }),
};

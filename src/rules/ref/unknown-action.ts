/** `ref/unknown-action` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownAction: Rule = {
  name: 'ref/unknown-action',
  severity: 'error',
  summary: 'Every action that an idea became has a file.',
  why: 'An idea that points to no action looks as if somebody were working on it.',
  bad: `
# file: touchpoints/web-order.yaml
name: Order form
# file: journeys/order.yaml
name: I order online
steps:
  - id: order
    touchpoint: web-order
    ideas:
      - { text: Ask for less, action: shorter-form }
                                      ^^^^^^^^^^^^
`,
  good: `
# file: touchpoints/web-order.yaml
name: Order form
# file: actions/shorter-form.yaml
title: Cut the form to 9 fields
touchpoints: [web-order]
# file: journeys/order.yaml
name: I order online
steps:
  - id: order
    touchpoint: web-order
    ideas:
      - { text: Ask for less, action: shorter-form }
`,
  check: (workspace) => findUnknown(workspace, 'action', { hint: (id) => `Create it with: tp new action ${id}` }),
};

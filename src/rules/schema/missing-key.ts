/** `schema/missing-key` */
import type { Rule } from '../rule.js';

export const missingKey: Rule = {
  name: 'schema/missing-key',
  severity: 'error',
  summary: 'Every key is there that the rest cannot do without.',
  why: 'A count without its date, or a step without its touchpoint, cannot be used, so it is left out of every report.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], counts: { 4: 50, 5: 22 } }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], counts: { 4: 50, 5: 22 }, date: 2026-09-30 }
`,
};

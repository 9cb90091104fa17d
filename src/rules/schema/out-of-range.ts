/** `schema/out-of-range` */
import type { Rule } from '../rule.js';

export const outOfRange: Rule = {
  name: 'schema/out-of-range',
  severity: 'error',
  summary: 'Every number lies within its limits, and every list has the length it needs.',
  why: 'A 7 on a scale that ends at 5 lifts every average, and a share of 40 counts a persona forty times.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
assessment: { importance: 7, date: 2026-10-12 }
                          ^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
assessment: { importance: 5, date: 2026-10-12 }
`,
};

/** `schema/wrong-type` */
import type { Rule } from '../rule.js';

export const wrongType: Rule = {
  name: 'schema/wrong-type',
  severity: 'error',
  summary: 'Every value is of the kind that its key stands for: a text, a number, a list, a group of keys.',
  why: 'A number in quotes cannot be added up, and a single word in the place of a list is no list: what tp cannot use, no report shows.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
audience: customer
          ^^^^^^^^
reach: { contacts: "12000", per: month }
                   ^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
audience: [customer]
reach: { contacts: 12000, per: month }
`,
};

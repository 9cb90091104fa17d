/** `schema/bad-format` */
import type { Rule } from '../rule.js';

export const badFormat: Rule = {
  name: 'schema/bad-format',
  severity: 'error',
  summary: 'Every id, day, length of time, currency and link is written the one way that tp reads.',
  why: 'Days in two orders cannot be sorted, and "Service Team" and "service-team" would be two teams.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: Service Team
       ^^^^^^^^^^^^
review_by: 31.01.2027
           ^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service-team
review_by: 2027-01-31
`,
};

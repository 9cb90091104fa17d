/** `suppress/expired` */
import type { Rule } from '../rule.js';

export const expiredSuppression: Rule = {
  name: 'suppress/expired',
  severity: 'warning',
  summary: 'The last day of a comment that suppresses a finding has not passed.',
  why: 'Somebody promised to have mended it by then. From the next day on the finding is shown again.',
  bad: `
# file: touchpoints/hotline.yaml
# tp-ignore touchpoint/no-owner: the new service team starts in May until 2026-05-31
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
name: Hotline
`,
  good: `
# file: touchpoints/hotline.yaml
# tp-ignore touchpoint/no-owner: the new service team starts in May until 2027-05-31
name: Hotline
`,
};

/** `suppress/unused` */
import type { Rule } from '../rule.js';

export const unusedSuppression: Rule = {
  name: 'suppress/unused',
  severity: 'warning',
  summary: 'Every comment that suppresses a finding still has one to suppress.',
  why: 'A comment that is left behind would hide the next finding, which nobody has looked at.',
  bad: `
# file: touchpoints/hotline.yaml
# tp-ignore touchpoint/no-owner: the new service team starts in May
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
name: Hotline
owner: service
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
`,
};

/** `suppress/no-reason` */
import type { Rule } from '../rule.js';

export const noReason: Rule = {
  name: 'suppress/no-reason',
  severity: 'warning',
  summary: 'Every comment that suppresses a finding names its rules and gives a reason.',
  why: 'In a year nobody knows any more why the finding was accepted. A comment without a reason suppresses nothing.',
  bad: `
# file: touchpoints/hotline.yaml
# tp-ignore touchpoint/no-owner
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
name: Hotline
`,
  good: `
# file: touchpoints/hotline.yaml
# tp-ignore touchpoint/no-owner: the new service team starts in May
name: Hotline
`,
};

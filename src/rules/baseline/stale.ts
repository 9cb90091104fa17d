/** `baseline/stale` */
import type { Rule } from '../rule.js';

export const staleBaseline: Rule = {
  name: 'baseline/stale',
  severity: 'warning',
  summary: 'Every entry of the baseline still has a finding to accept.',
  why: 'An entry that is left behind would accept the next mistake of its kind, which nobody has looked at.',
  bad: `
# file: .tp-baseline.yaml
version: 1
entries:
  - { rule: touchpoint/no-owner, at: touchpoint/hotline }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
`,
  good: `
# file: .tp-baseline.yaml
version: 1
entries:
  - { rule: touchpoint/no-owner, at: touchpoint/hotline }
# file: touchpoints/hotline.yaml
name: Hotline
`,
};

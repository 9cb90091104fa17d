/** `schema/unknown-key` */
import type { Rule } from '../rule.js';

export const unknownKey: Rule = {
  name: 'schema/unknown-key',
  severity: 'error',
  summary: 'Every key is one that tp knows; keys of your own begin with x-.',
  why: 'A misspelt key is read by nobody: the owner that you wrote down is missing from every list of owners, and no tool says so.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
onwer: service
^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
x-cost-centre: 4711
`,
};

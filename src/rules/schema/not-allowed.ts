/** `schema/not-allowed` */
import type { Rule } from '../rule.js';

export const notAllowed: Rule = {
  name: 'schema/not-allowed',
  severity: 'error',
  summary: 'Every value that can only be one of a few is one of them.',
  why: 'Each of these values decides in which group a touchpoint is counted; one that is none of them falls out of all groups.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
status: activ
        ^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
status: active
`,
};

/** `yaml/tab` */
import type { Rule } from '../rule.js';

export const tab: Rule = {
  name: 'yaml/tab',
  severity: 'error',
  summary: 'Lines are indented with blanks, not with tabs.',
  why: 'How wide a tab is depends on the program, so YAML does not take it for an indent, and the file cannot be read.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
reach:
\tcontacts: 12000
^
  per: month
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
reach:
  contacts: 12000
  per: month
`,
};

/** `yaml/duplicate-key` */
import type { Rule } from '../rule.js';

export const duplicateKey: Rule = {
  name: 'yaml/duplicate-key',
  severity: 'error',
  summary: 'A key stands once in a map.',
  why: 'Of two values under the same key only one is read, and programs do not agree which. The other looks as if it held.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
channel: phone
owner: sales
^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
channel: phone
`,
};

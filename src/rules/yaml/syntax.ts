/** `yaml/syntax` */
import type { Rule } from '../rule.js';

export const syntax: Rule = {
  name: 'yaml/syntax',
  severity: 'error',
  summary: 'Every file is correct YAML.',
  why: 'A file with a mistake of form cannot be read, so everything it says is missing from every check, list and report.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
description: Our promise: somebody answers
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
description: "Our promise: somebody answers"
`,
};

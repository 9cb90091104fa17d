/** `yaml/empty-file` */
import type { Rule } from '../rule.js';

export const emptyFile: Rule = {
  name: 'yaml/empty-file',
  severity: 'error',
  summary: 'No file is empty.',
  why: 'An empty file counts as a touchpoint, a journey or a persona that nobody knows anything about.',
  bad: `
# file: touchpoints/hotline.yaml
# to be written
^^^^^^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
`,
};

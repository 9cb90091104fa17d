/** `yaml/too-deep` */
import type { Rule } from '../rule.js';

export const tooDeep: Rule = {
  name: 'yaml/too-deep',
  severity: 'error',
  summary: 'Lists and maps lie at most 64 deep in each other.',
  why: 'Nobody writes such a file by hand, and programs that follow it down can crash.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
x-notes: ${'['.repeat(64)}0${']'.repeat(64)}
${' '.repeat(72)}^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
x-notes: [[0]]
`,
};

/** `file/too-many-findings` */
import type { Rule } from '../rule.js';

export const tooManyFindings: Rule = {
  name: 'file/too-many-findings',
  severity: 'error',
  summary: 'A file has at most 100 findings, and a run at most 10,000.',
  why: 'Hundreds of findings in one file have one cause, and listing them all would hide the other files.',
  bad: `
A file with more than 100 findings: the first 100 are listed, and one more says how many there are beyond.
`,
  good: `
The same file once those that are listed are mended.
`,
  notAsText: true,
};

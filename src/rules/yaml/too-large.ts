/** `yaml/too-large` */
import type { Rule } from '../rule.js';

export const tooLarge: Rule = {
  name: 'yaml/too-large',
  severity: 'error',
  summary: 'No file is larger than a person would write it.',
  why: 'A huge file, text or list costs time and memory in every run, and a few lines with aliases can stand for millions of values. Data belong beside the inventory, as feedback.',
  bad: `
A file of more than 1 MiB or 100,000 parts, a text of more than 262,144 characters, a list or
map of more than 2,000 entries, more than 100 aliases, or more than 100,000 values once the
aliases are written out.
`,
  good: `
Several files; and data in a file that a feedback source names.
`,
  notAsText: true,
};

/** `yaml/encoding` */
import type { Rule } from '../rule.js';

export const encoding: Rule = {
  name: 'yaml/encoding',
  severity: 'error',
  summary: 'Every file is saved as UTF-8.',
  why: 'In another encoding the letters ä, ö, ü and € are bytes that mean something else here. To guess which would put wrong names into reports.',
  bad: `
A file that was saved as Windows-1252, Latin-1 or UTF-16, as some editors and spreadsheets do.
`,
  good: `
The same file, saved as UTF-8.
`,
  notAsText: true,
};

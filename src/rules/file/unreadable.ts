/** `file/unreadable` */
import type { Rule } from '../rule.js';

export const unreadable: Rule = {
  name: 'file/unreadable',
  severity: 'error',
  summary: 'Every file of the inventory can be read.',
  why: 'A file that is left out in silence is missing from every check, list and report, and nobody notices.',
  bad: `
A symbolic link, a pipe, a folder or file without the right to read it, or a file whose name is not UTF-8.
A file hotline.YAML or a folder Touchpoints: tp reads names in small letters, which mean the same on every system.
`,
  good: `
A regular file with a plain name that you may read.
`,
  notAsText: true,
};

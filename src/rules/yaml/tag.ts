/** `yaml/tag` */
import { visible } from '../../text/visible.js';
import type { Rule } from '../rule.js';

export const tag: Rule = {
  name: 'yaml/tag',
  severity: 'error',
  summary: 'No value carries a tag.',
  why: 'A tag tells a program to make something else of the text, and each program knows other tags; some have run code or read files. tp reads none, so the value would be missing.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: !team service
       ^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
`,
  sees: 'file',
  *check({ files }) {
    for (const { document } of files) {
      for (const { kind, name, start, end } of document.writing?.marks ?? []) {
        if (kind !== 'tag') continue;
        yield {
          at: document.between(start, end),
          message: `"${visible(name)}" is a tag, and tp reads none: the value counts as missing`,
          hint: 'Delete it; put quotes around a text that begins with "!"',
        };
      }
    }
  },
};

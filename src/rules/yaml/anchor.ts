/** `yaml/anchor` */
import { visible } from '../../text/visible.js';
import type { Rule } from '../rule.js';

export const anchor: Rule = {
  name: 'yaml/anchor',
  severity: 'error',
  summary: 'Every value is written out where it belongs.',
  why: 'With an anchor a value changes in one place and means another; who reads or changes only the other never knows. A text that begins with & or * becomes an anchor by mistake.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
channel: &phone phone
         ^^^^^^
technology: [*phone]
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
channel: phone
technology: [phone]
`,
  sees: 'file',
  *check({ files }) {
    for (const { document } of files) {
      for (const { kind, name, start, end } of document.writing?.marks ?? []) {
        if (kind !== 'anchor') continue;
        yield {
          at: document.between(start, end),
          message: `"${visible(name)}" is an anchor, a name for a value to repeat; tp wants each value written out`,
          hint: 'Delete it, and write the value out wherever it is repeated; put quotes around a text that begins with "&"',
        };
      }
    }
  },
};

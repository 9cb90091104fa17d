/** `yaml/merge-key` */
import type { Rule } from '../rule.js';

export const mergeKey: Rule = {
  name: 'yaml/merge-key',
  severity: 'error',
  summary: 'No map takes its entries over from another one.',
  why: 'The key << belongs to older YAML. Some programs put the entries in, others see a key with a strange name, and nobody sees in the file what holds.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
reach:
  <<: { contacts: 12000, per: year }
  ^^
  customers: 5200
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
reach:
  contacts: 12000
  per: year
  customers: 5200
`,
  sees: 'file',
  *check({ files }) {
    for (const { document } of files) {
      for (const { kind, start, end } of document.writing?.marks ?? []) {
        if (kind !== 'merge-key') continue;
        yield {
          at: document.between(start, end),
          message: '"<<" takes over the entries of another map, and only older YAML knows that',
          hint: 'Write the entries out here',
        };
      }
    }
  },
};

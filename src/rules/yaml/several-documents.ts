/** `yaml/several-documents` */
import type { Rule } from '../rule.js';

export const severalDocuments: Rule = {
  name: 'yaml/several-documents',
  severity: 'error',
  summary: 'A file holds one document.',
  why: 'The id is the name of the file, so a second document has none. Most editors and tools read only the first and say nothing.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
---
^^^
name: Branch
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/branch.yaml
name: Branch
`,
};

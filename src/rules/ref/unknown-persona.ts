/** `ref/unknown-persona` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownPersona: Rule = {
  name: 'ref/unknown-persona',
  severity: 'error',
  summary: 'Every persona that is named has a file.',
  why: 'What is made for a persona that nobody has described is missing in every view of the personas.',
  bad: `
# file: personas/anna-keller.yaml
name: Anna Keller
# file: touchpoints/newsletter.yaml
name: Newsletter
personas: [anna-keller, bernd-wolf]
                        ^^^^^^^^^^
`,
  good: `
# file: personas/anna-keller.yaml
name: Anna Keller
# file: personas/bernd-wolf.yaml
name: Bernd Wolf
# file: touchpoints/newsletter.yaml
name: Newsletter
personas: [anna-keller, bernd-wolf]
`,
  check: (workspace) => findUnknown(workspace, 'persona', { hint: (id) => `Create it with: tp new persona ${id}` }),
};

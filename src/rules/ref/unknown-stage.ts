/** `ref/unknown-stage` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownStage: Rule = {
  name: 'ref/unknown-stage',
  severity: 'error',
  summary: 'Every stage that is named is listed in tp.yaml, where that lists any.',
  why: 'A touchpoint in a stage that does not exist is in no stage: it looks as if nobody met the customer there.',
  bad: `
# file: tp.yaml
format: 1
name: Example
stages:
  - { id: information, moment: before }
  - { id: use, moment: after }
# file: touchpoints/hotline.yaml
name: Hotline
stages: [usage]
         ^^^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
stages:
  - { id: information, moment: before }
  - { id: use, moment: after }
# file: touchpoints/hotline.yaml
name: Hotline
stages: [use]
`,
  check: (workspace) => findUnknown(workspace, 'stage', { hint: () => 'Add it to "stages" in tp.yaml' }),
};

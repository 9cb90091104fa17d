/** `ref/unknown-team` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownTeam: Rule = {
  name: 'ref/unknown-team',
  severity: 'error',
  summary: 'Every team that is named is listed in tp.yaml, where that lists any.',
  why: 'A touchpoint of a team that does not exist is on nobody’s list, although it seems to have an owner.',
  bad: `
# file: tp.yaml
format: 1
name: Example
teams:
  - { id: service, name: Customer service }
# file: touchpoints/hotline.yaml
name: Hotline
owner: servcie
       ^^^^^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
teams:
  - { id: service, name: Customer service }
# file: touchpoints/hotline.yaml
name: Hotline
owner: service
`,
  check: (workspace) => findUnknown(workspace, 'team', { hint: () => 'Add it to "teams" in tp.yaml' }),
};

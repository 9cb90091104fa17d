/** `ref/unknown-channel` */
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownChannel: Rule = {
  name: 'ref/unknown-channel',
  severity: 'error',
  summary: 'Every channel that is named is listed in tp.yaml, where that lists any.',
  why: 'What hangs on a misspelt channel is missing from every count of the channel, and a persona’s liking for it counts nowhere.',
  bad: `
# file: tp.yaml
format: 1
name: Example
channels:
  - { id: phone, medium: human }
  - { id: e-mail, medium: digital }
# file: personas/anna-keller.yaml
name: Anna Keller
channels: { phone: 5, email: 4 }
                      ^^^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
channels:
  - { id: phone, medium: human }
  - { id: e-mail, medium: digital }
# file: personas/anna-keller.yaml
name: Anna Keller
channels: { phone: 5, e-mail: 4 }
`,
  check: (workspace) => findUnknown(workspace, 'channel', { hint: () => 'Add it to "channels" in tp.yaml' }),
};

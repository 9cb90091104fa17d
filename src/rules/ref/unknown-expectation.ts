/** `ref/unknown-expectation` */
import { ownOf } from '../../model/references/names.js';
import type { Rule } from '../rule.js';
import { findUnknown } from './unknown-reference.js';

export const unknownExpectation: Rule = {
  name: 'ref/unknown-expectation',
  severity: 'error',
  summary: 'Every expectation that is named is declared by its touchpoint.',
  why: 'An action for an expectation that nobody wrote down, or a question about it, measures against nothing.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
expectations:
  - { id: fast, text: I get through at once. }
# file: actions/more-people.yaml
title: Two more people on Mondays
expectations: [hotline/quick]
               ^^^^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
expectations:
  - { id: fast, text: I get through at once. }
# file: actions/more-people.yaml
title: Two more people on Mondays
expectations: [hotline/fast]
`,
  check: (workspace) =>
    findUnknown(workspace, 'expectation', {
      hint: (id) => `Add "${ownOf(id)}" to "expectations" of the touchpoint, or write touchpoint/expectation`,
    }),
};

/** `feedback/out-of-range` */
import { plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const answerOutOfRange: Rule = {
  name: 'feedback/out-of-range',
  severity: 'warning',
  summary: 'Every answer lies on the scale of its question.',
  why: 'A number off the scale is a code that nobody has declared, or a wrong scale: such answers are never used, and the rest may be wrong too.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
              ^^^^^^^
# file: feedback/survey.csv
hotline
4
99
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5], missing: [99] }
# file: feedback/survey.csv
hotline
4
99
`,
  check: (workspace) =>
    findProblems(workspace, 'out-of-range', (problem) => ({
      message: `${plural(problem.rows ?? 0, 'answer')} in the column "${problem.subject}" ${problem.rows === 1 ? 'lies' : 'lie'} off the scale: ${examplesOf(problem)}`,
      hint: 'Correct the scale, or list the code under "missing" or "not_used"',
    })),
};

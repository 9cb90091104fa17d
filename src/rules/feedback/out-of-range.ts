/** `feedback/out-of-range` */
import { plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';
import { impossibleCounts } from './impossible-counts.js';

export const answerOutOfRange: Rule = {
  name: 'feedback/out-of-range',
  severity: 'warning',
  summary: 'Every answer lies on the scale of its question, and no part of the cases is more than all of them.',
  why: 'A number off the scale is a code that nobody has declared, or a wrong scale: such answers are never used, and the rest may be wrong too.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-09-30, counts: { 4: 50, 6: 22 } }
                                                                          ^^
  - { promise: reliable, date: 2026-09-30, kept: 90, n: 80 }
                                                 ^^
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
measurements:
  - { measure: csat, scale: [1, 6], date: 2026-09-30, counts: { 4: 50, 6: 22 } }
  - { promise: reliable, date: 2026-09-30, kept: 80, n: 90 }
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
  sees: { touchpoint: ['measurements'], feedback: [], data: true },
  *check(workspace) {
    for (const touchpoint of workspace.touchpoints.values()) {
      for (const { path, ...told } of impossibleCounts(touchpoint)) yield { at: touchpoint.origin.locate(path), ...told };
    }
    yield* findProblems(workspace, 'out-of-range', (problem) => ({
      message: `${plural(problem.rows ?? 0, 'answer')} in the column "${problem.subject}" ${problem.rows === 1 ? 'lies' : 'lie'} off the scale: ${examplesOf(problem)}`,
      hint: 'Correct the scale, or list the code under "missing" or "not_used"',
    }));
  },
};

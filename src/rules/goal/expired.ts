/** `goal/expired` */
import type { Rule } from '../rule.js';

export const expiredGoal: Rule = {
  name: 'goal/expired',
  severity: 'warning',
  summary: 'The day by which a goal is to be met has not passed.',
  why: 'A goal whose day is over steers nothing any more, whether it was met or missed: somebody has to say so and set the next one.',
  bad: `
# file: tp.yaml
format: 1
name: Example
goals:
  - id: hotline-quality
    measure: quality
    at_least: 75
    by: 2026-06-30
        ^^^^^^^^^^
`,
  good: `
# file: tp.yaml
format: 1
name: Example
goals:
  - id: hotline-quality
    measure: quality
    at_least: 75
    by: 2027-06-30
`,
  sees: 'file',
  *check({ company }, { today }) {
    for (const [index, { id, by }] of (company.goals ?? []).entries()) {
      if (by === undefined || by >= today) continue;
      yield {
        at: company.origin.locate(['goals', index, 'by']),
        message: `The goal "${id}" was to be met by ${by}`,
        hint: 'Set a new "by:", or take the goal out and note how it went',
      };
    }
  },
};

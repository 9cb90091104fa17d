/** `feedback/bad-date` */
import { plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const badDate: Rule = {
  name: 'feedback/bad-date',
  severity: 'warning',
  summary: 'Every text in the column of dates is a date, written like the others.',
  why: 'An answer without a date is in no month and in no window of time, so it is missing wherever something is compared.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
date: answered
      ^^^^^^^^
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
answered,hotline
2026-04-03,4
2026-02-30,5
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
date: answered
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
answered,hotline
2026-04-03,4
2026-02-28,5
`,
  check: (workspace) =>
    findProblems(workspace, 'bad-date', (problem) => {
      const { rows, subject, candidates } = problem;
      if (rows === null) {
        return { message: `"${subject}" does not say how dates are written`, hint: 'Write it with YYYY, MM and DD, such as DD.MM.YYYY' };
      }
      return {
        message: `${plural(rows, 'row')} of the column "${subject}" ${rows === 1 ? 'is' : 'are'} no ${candidates[0] ?? 'YYYY-MM-DD'}: ${examplesOf(problem)}`,
        hint: 'Correct these dates, or list what means none under "missing"',
      };
    }),
};

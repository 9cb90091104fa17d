/** `feedback/ambiguous-date` */
import { listed } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const ambiguousDate: Rule = {
  name: 'feedback/ambiguous-date',
  severity: 'error',
  summary: 'Dates that can be read in two ways come with the way in which they are written.',
  why: 'Whoever takes the third of April for the fourth of March sees changes that never were.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
date: Answered
      ^^^^^^^^
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
Answered,hotline
03/04/2026,4
05/04/2026,5
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
format: { date: DD/MM/YYYY }
date: Answered
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
Answered,hotline
03/04/2026,4
05/04/2026,5
`,
  check: (workspace) =>
    findProblems(workspace, 'ambiguous-date', (problem) => ({
      message: `The dates in the column "${problem.subject}" can be read as ${listed([...problem.candidates], 'or')}: ${examplesOf(problem)}`,
      hint: `Say which it is, such as "format: { date: ${problem.candidates[0] ?? 'DD.MM.YYYY'} }"`,
    })),
};

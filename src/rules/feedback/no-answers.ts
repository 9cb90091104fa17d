/** `feedback/no-answers` */
import type { DataProblem } from '../../model/data-problem.js';
import type { Finding } from '../../source/diagnostic.js';
import type { Rule } from '../rule.js';
import { findProblems } from './data-problems.js';

export const noAnswers: Rule = {
  name: 'feedback/no-answers',
  severity: 'warning',
  summary: 'There is an answer to everything that a feedback source asks.',
  why: 'A question without a single answer is a wrong column or a wrong code more often than a question that nobody wanted to answer.',
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
customer,hotline
K-1,
K-2,n/a
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
customer,hotline
K-1,
K-2,4
`,
  check: (workspace) => findProblems(workspace, 'no-answers', toWords),
};

function toWords({ path, subject }: DataProblem): Pick<Finding, 'message' | 'hint'> {
  if (path[0] === 'data') return { message: `"${subject}" has columns and no rows`, hint: 'Put the data in, or take the source out' };
  if (path[0] === 'touchpoint') {
    return {
      message: `There is no answer about "${subject}" in the data`,
      hint: 'Correct the value that stands for it, or take it out of the map',
    };
  }
  return {
    message: `There is no answer in the column "${subject}"`,
    hint: 'Look whether it is the right column and scale, or take it out',
  };
}

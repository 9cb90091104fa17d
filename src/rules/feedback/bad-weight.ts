/** `feedback/bad-weight` */
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const badWeight: Rule = {
  name: 'feedback/bad-weight',
  severity: 'error',
  summary: 'Every weight is a number above zero, and every count a whole number.',
  why: 'A respondent without a weight counts for nobody knows how many, so figures with such rows stand for no population.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
weight: weight
        ^^^^^^
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
hotline,weight
4,0.9
5,-1
3,
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
weight: weight
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
# file: feedback/survey.csv
hotline,weight
4,0.9
5,1.2
`,
  check: (workspace) =>
    findProblems(workspace, 'bad-weight', (problem) => {
      const { rows, subject, path } = problem;
      const wanted = path[0] === 'count' ? 'a whole number' : 'a number above zero';
      return {
        message: `${rows === 1 ? '1 row does' : `${rows ?? 0} rows do`} not have ${wanted} in the column "${subject}", but ${examplesOf(problem)}`,
        hint: 'Correct these rows: their answers are not used',
      };
    }),
};

/** `feedback/bad-points` */
import { plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const badPoints: Rule = {
  name: 'feedback/bad-points',
  severity: 'warning',
  summary: 'Points that were handed out add up to 100, and none is missing.',
  why: 'Whoever hands out 40 or 300 of 100 points has weighed something else: what adds up to 80–120 is brought to 100, anything else is not used.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/website.yaml
name: Website
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - points: { points_hotline: hotline, points_website: website }
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# file: feedback/survey.csv
points_hotline,points_website
60,40
10,10
100,
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: touchpoints/website.yaml
name: Website
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - points: { points_hotline: hotline, points_website: website }
# file: feedback/survey.csv
points_hotline,points_website
60,40
50,50
100,0
`,
  check: (workspace) =>
    findProblems(workspace, 'bad-points', (problem) => ({
      message: `The points of ${plural(problem.rows ?? 0, 'row')} in "${problem.subject}" do not add up to 100: ${examplesOf(problem)}`,
      hint: 'Correct the data; nothing given is written as 0, and codes for no answer belong under "missing"',
    })),
};

/** `feedback/bad-choice` */
import { plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const badChoice: Rule = {
  name: 'feedback/bad-choice',
  severity: 'warning',
  summary: 'The most and the least important of a few are two of them, and the file says which few.',
  why: 'Nothing can be the most and the least important at once, nor be chosen without being shown: such answers are not used.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { best: 30, worst: 15, shown: 40, date: 2026-09-30 }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# file: touchpoints/website.yaml
name: Website
# file: touchpoints/invoice.yaml
name: Invoice
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { best: most, worst: least, among: [hotline, website, invoice] }
            ^^^^
  - { best: most, worst: least }
            ^^^^
# file: feedback/survey.csv
most,least
hotline,invoice
hotline,hotline
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { best: 30, worst: 5, shown: 40, date: 2026-09-30 }
# file: touchpoints/website.yaml
name: Website
# file: touchpoints/invoice.yaml
name: Invoice
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { best: most, worst: least, among: [hotline, website, invoice] }
# file: feedback/survey.csv
most,least
hotline,invoice
hotline,website
`,
  *check(workspace) {
    for (const { measurements = [], origin } of workspace.touchpoints.values()) {
      for (const [index, measurement] of measurements.entries()) {
        if (!('best' in measurement) || measurement.best + measurement.worst <= measurement.shown) continue;
        const { best, worst, shown } = measurement;
        yield {
          at: origin.locate(['measurements', index]),
          message: `It was chosen ${plural(best + worst, 'time')} and shown only ${plural(shown, 'time')}`,
          hint: 'Count under "shown" every time it could have been chosen',
        };
      }
    }
    for (const { answers = [], origin } of workspace.feedback.values()) {
      for (const [index, answer] of answers.entries()) {
        const at = ['answers', index];
        if (!('best' in answer) || [answer.among, answer.shown, answer.map].some((known) => known !== undefined)) continue;
        if (['among', 'shown', 'map'].some((key) => origin.refused([...at, key]))) continue;
        yield {
          at: origin.locate([...at, 'best']),
          message: `Nothing says which touchpoints "${answer.best}" was chosen from`,
          hint: 'List them under "among", or the columns that hold them under "shown"',
        };
      }
    }
    yield* findProblems(workspace, 'bad-choice', (problem) => ({
      message: `${plural(problem.rows ?? 0, 'row')} in "${problem.subject}" ${problem.rows === 1 ? 'chooses' : 'choose'} what cannot be the most and the least important: ${examplesOf(problem)}`,
      hint: 'Correct the data, or list under "among" or "shown" all that could be chosen',
    }));
  },
};

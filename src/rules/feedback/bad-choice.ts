/** `feedback/bad-choice` */
import type { DataProblem } from '../../model/data-problem.js';
import type { Finding } from '../../source/diagnostic.js';
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
# file: feedback/rounds.yaml
name: Rounds of choices
data: rounds.csv
touchpoint: item
value: choice
choices: { best: [most], worst: [least] }
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# file: feedback/rounds.csv
item,choice
hotline,most
website,least
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
# file: feedback/rounds.yaml
name: Rounds of choices
data: rounds.csv
touchpoint: item
value: choice
choices: { best: [most], worst: [least] }
# file: feedback/rounds.csv
item,choice
hotline,most
invoice,
website,least
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
    for (const { choices, scales, origin } of workspace.feedback.values()) {
      if (choices === undefined || scales?.importance === undefined) continue;
      yield {
        at: origin.locate(['scales', 'importance']),
        message: 'Importance cannot be chosen and rated in the same data',
        hint: 'Leave out "choices" where it was rated, or this scale where it was chosen; what "choices" says counts',
      };
    }
    yield* findProblems(workspace, 'bad-choice', (problem) =>
      problem.path[0] === 'choices'
        ? unevenChoices(problem)
        : {
            message: `${plural(problem.rows ?? 0, 'row')} in "${problem.subject}" ${problem.rows === 1 ? 'chooses' : 'choose'} what cannot be the most and the least important: ${examplesOf(problem)}`,
            hint: 'Correct the data, or list under "among" or "shown" all that could be chosen',
          },
    );
  },
};

/** In long data a row is lacking wherever one choice has no other beside it. */
function unevenChoices({ subject, examples: [example = ''] }: DataProblem): Pick<Finding, 'message' | 'hint'> {
  const [best = '0', worst = '0', neither = '0'] = example.split(' / ');
  const isOnlyChosen = neither === '0';
  return {
    message: isOnlyChosen
      ? `No row in "${subject}" says that a touchpoint was shown and not chosen`
      : `In "${subject}" ${plural(Number(best), 'row')} say most important and ${worst} least important`,
    hint: isOnlyChosen
      ? 'Add a row for each touchpoint that was shown, or say under "neither" which values mean not chosen'
      : 'Each time that people choose there is one of both: look for rows that are lacking or mean something else',
  };
}

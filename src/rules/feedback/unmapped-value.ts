/** `feedback/unmapped-value` */
import type { DataProblem } from '../../model/data-problem.js';
import { plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { examplesOf, findProblems } from './data-problems.js';

export const unmappedValue: Rule = {
  name: 'feedback/unmapped-value',
  severity: 'warning',
  summary: 'Every value in the data stands for something: an answer, a touchpoint, a measure, a segment, or nothing.',
  why: 'What stands for nothing is counted as invalid and never used, and a touchpoint misspelt in the data loses its answers.',
  readsData: true,
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/pulse.yaml
name: Pulse after each contact
data: pulse.csv
touchpoint: { column: contact, map: { CALL: hotline } }
                      ^^^^^^^
measure: question
value: score
       ^^^^^
scales: { nps: [0, 10] }
# file: feedback/pulse.csv
contact,question,score
CALL,nps,9
KALL,nps,4
CALL,nps,very good
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
# file: feedback/pulse.yaml
name: Pulse after each contact
data: pulse.csv
touchpoint: { column: contact, map: { CALL: hotline, KALL: hotline } }
measure: question
value: score
missing: [none]
# file: feedback/pulse.csv
contact,question,score
CALL,nps,9
KALL,nps,4
CALL,nps,none
`,
  check: (workspace) =>
    findProblems(workspace, 'unmapped-value', (problem) => {
      const { rows, subject, examples } = problem;
      const noun = examples.length === 1 ? 'a value' : 'values';
      return {
        message: `${plural(rows ?? 0, 'row')} ${rows === 1 ? 'has' : 'have'} ${noun} in the column "${subject}" that nobody knows: ${examplesOf(problem)}`,
        hint: hintFor(problem),
      };
    }),
};

/** Touchpoints, measures and segments can be mapped; answers are numbers, or the words of a pair. */
function hintFor({ path: [key, , part], candidates: [meant] }: DataProblem): string {
  if (meant !== undefined) return `Did you mean "${meant}"? Else say under "map" what it stands for`;
  if (key === 'value' || (key === 'answers' && part === 'column'))
    return 'Answers are numbers: write that of the scale into the data, or list it under "missing" or "not_used"';
  if (part === 'functional' || part === 'dysfunctional')
    return 'Answers to a pair are 1 to 5, or like, expect, neutral, live with, dislike; or list it under "missing" or "not_used"';
  return 'Say under "map" what it stands for, or list it under "missing" or "not_used"';
}

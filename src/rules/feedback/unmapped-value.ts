/** `feedback/unmapped-value` */
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
      const { rows, subject, candidates, examples } = problem;
      const [meant] = candidates;
      const noun = examples.length === 1 ? 'a value' : 'values';
      return {
        message: `${plural(rows ?? 0, 'row')} ${rows === 1 ? 'has' : 'have'} ${noun} in the column "${subject}" that nobody knows: ${examplesOf(problem)}`,
        hint:
          meant === undefined
            ? 'Say under "map" what it stands for, or list it under "missing" or "not_used"'
            : `Did you mean "${meant}"? Else say under "map" what it stands for`,
      };
    }),
};

/** `feedback/bad-scale` */
import type { EntityOrigin } from '../../model/entity.js';
import { toScale } from '../../model/scale.js';
import type { Finding } from '../../source/diagnostic.js';
import type { Path } from '../../source/location.js';
import type { Rule } from '../rule.js';
import { findProblems } from './data-problems.js';
import { type FaultyScale, faultyMeasurements, faultyScales } from './scale-faults.js';

export const badScale: Rule = {
  name: 'feedback/bad-scale',
  severity: 'error',
  summary: 'Answers to a measure come with the scale that they were given on, its lowest end first.',
  why: 'A 4 is good out of 5 and poor out of 10: without its scale an answer says nothing, and is not used.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [5, 1], date: 2026-09-30, counts: { 4: 50, 5: 22 } }
                            ^^^^^^
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: hotline, touchpoint: hotline, measure: csat }
                                                     ^^^^
  - { column: recommend, measure: nps, scale: [1, 10] }
                                              ^^^^^^^
# file: feedback/survey.csv
hotline,recommend
4,9
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: { min: 1, max: 5, reversed: true }, date: 2026-09-30, counts: { 4: 50, 5: 22 } }
# file: feedback/survey.yaml
name: Customer survey
data: survey.csv
answers:
  - { column: hotline, touchpoint: hotline, measure: csat, scale: [1, 5] }
  - { column: recommend, measure: nps }
# file: feedback/survey.csv
hotline,recommend
4,9
`,
  sees: { touchpoint: ['measurements'], feedback: ['answers', 'choices', 'measure', 'outcome', 'scales'], data: true },
  *check(workspace) {
    for (const touchpoint of workspace.touchpoints.values()) {
      for (const faulty of faultyMeasurements(touchpoint)) yield* toFinding(touchpoint.origin, faulty);
    }
    for (const source of workspace.feedback.values()) for (const faulty of faultyScales(source)) yield* toFinding(source.origin, faulty);
    yield* findProblems(workspace, 'bad-scale', ({ subject }) => ({
      message: `The data hold answers to "${subject}", which has no scale`,
      hint: `Write the lowest and the highest answer: "scales: { ${subject}: [1, 5] }"`,
    }));
  },
};

function* toFinding(origin: EntityOrigin, { path, measure, fault, declared }: FaultyScale): Generator<Finding> {
  if (origin.refused(path) || origin.refused(beside(path))) return;
  const { min, max } = declared === undefined ? { min: 0, max: 0 } : toScale(declared);
  yield {
    at: origin.locate(path),
    data: { measure },
    ...(fault === 'none'
      ? { message: `There is no scale for "${measure}"`, hint: 'Write the lowest and the highest answer, such as "scale: [1, 5]"' }
      : fault === 'empty'
        ? {
            message: `The scale begins with ${min}, which is not below its end, ${max}`,
            hint: 'Write the lowest number first; where the low end is the good one, add "reversed: true"',
          }
        : {
            message: `A recommendation is asked for from 0 to 10, not from ${min} to ${max}`,
            hint: 'Leave the scale out where the answers go from 0 to 10, else call the measure "csat"',
          }),
  };
}

/** Where the scale would stand: one that the schema has refused is not missing. */
function beside(path: Path): Path {
  return [...path.slice(0, -1), 'scale'];
}

/** `touchpoint/moment-of-truth-without-expectation` */
import { stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import type { Location } from '../../source/location.js';
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

export const momentOfTruthWithoutExpectation: Rule = {
  name: 'touchpoint/moment-of-truth-without-expectation',
  severity: 'warning',
  summary: 'A live touchpoint where a journey has a moment of truth says what customers expect there.',
  why: 'Here the relation is decided. Who does not know what customers expect at this moment disappoints them without noticing.',
  bad: `
# file: touchpoints/claim-form.yaml
name: Claim form
^^^^
# file: journeys/claim.yaml
name: I report a damage
steps:
  - id: report
    touchpoint: claim-form
    moment_of_truth: true
`,
  good: `
# file: touchpoints/claim-form.yaml
name: Claim form
expectations:
  - id: fast
    text: I am done in five minutes.
# file: journeys/claim.yaml
name: I report a damage
steps:
  - id: report
    touchpoint: claim-form
    moment_of_truth: true
`,
  sees: { touchpoint: ['status', 'expectations'], journey: ['steps'] },
  *check(workspace) {
    const moments = momentsOfTruth(workspace);
    for (const { id, expectations = [], origin } of liveTouchpoints(workspace)) {
      const moment = moments.get(id);
      if (moment === undefined || expectations.length > 0 || origin.refused(['expectations'])) continue;
      yield {
        at: origin.locate(['expectations']),
        message: `The touchpoint "${id}" is a moment of truth, and nothing says what customers expect there`,
        hint: 'Add "expectations:" in the words of your customers',
        related: { location: moment.locate(), message: `The journey "${moment.journey}" has a moment of truth here` },
      };
    }
  },
};

/** For each touchpoint the first moment of truth; its place is found when it is asked for. */
function momentsOfTruth({ journeys }: Workspace): ReadonlyMap<string, { readonly journey: string; locate(): Location }> {
  const moments = new Map<string, { readonly journey: string; locate(): Location }>();
  for (const journey of journeys.values()) {
    for (const [index, step] of stepsOf(journey).entries()) {
      if (step.moment_of_truth !== true || moments.has(step.touchpoint)) continue;
      moments.set(step.touchpoint, { journey: journey.id, locate: () => journey.origin.locate(['steps', index, 'moment_of_truth']) });
    }
  }
  return moments;
}

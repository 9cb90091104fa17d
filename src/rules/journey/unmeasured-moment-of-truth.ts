/** `journey/unmeasured-moment-of-truth` */
import { stepsAskedAbout, touchpointsAskedAbout } from '../../model/feedback.js';
import { type Journey, type Step, stepsOf } from '../../model/journeys/journey.js';
import { isLive } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { isPartlyUnread, likelyMeant } from '../certainty.js';
import type { Rule } from '../rule.js';

export const unmeasuredMomentOfTruth: Rule = {
  name: 'journey/unmeasured-moment-of-truth',
  severity: 'warning',
  summary: 'Every moment of truth is measured.',
  why: 'Where the relation is decided, an opinion from the workshop is not enough: the company would learn of its losses last.',
  bad: `
# file: journeys/complaint.yaml
name: My delivery is late
steps:
  - id: call
    touchpoint: hotline
    moment_of_truth: true
    ^^^^^^^^^^^^^^^
# file: touchpoints/hotline.yaml
name: Hotline
`,
  good: `
# file: journeys/complaint.yaml
name: My delivery is late
steps:
  - id: call
    touchpoint: hotline
    moment_of_truth: true
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], date: 2026-09-30, counts: { 1: 3, 2: 5, 3: 20, 4: 50, 5: 22 } }
`,
  sees: {
    journey: ['state', 'steps'],
    touchpoint: ['status', 'measurements'],
    feedback: ['answers', 'touchpoint', 'journey', 'step'],
    references: true,
  },
  *check(workspace) {
    const isAsked = readQuestions(workspace);
    if (isAsked === null) return;
    for (const journey of workspace.journeys.values()) {
      // What is only wanted or thought of cannot be measured yet.
      if ((journey.state ?? 'current') !== 'current' || journey.origin.refused(['state'])) continue;
      for (const [index, step] of stepsOf(journey).entries()) {
        if (step.moment_of_truth !== true || isAsked(journey, step) || mayBeMeasured(workspace, step)) continue;
        yield {
          at: journey.origin.locate(['steps', index, 'moment_of_truth'], 'key'),
          message: `The step "${step.id}" is a moment of truth, but nobody measures "${step.touchpoint}"`,
          hint: `Add "measurements" to "${step.touchpoint}", or a feedback source that asks about it`,
          data: { step: step.id, touchpoint: step.touchpoint },
        };
      }
    }
  },
};

/** Says whether a source may ask about a step or its touchpoint; null where nobody can know what some source asks about. */
function readQuestions(workspace: Workspace): ((journey: Journey, step: Step) => boolean) | null {
  if (isPartlyUnread(workspace, 'feedback', ['answers', 'touchpoint', 'journey', 'step'])) return null;
  const touchpoints = new Set<string>();
  const steps = new Set<string>();
  for (const source of workspace.feedback.values()) {
    const asked = touchpointsAskedAbout(source);
    if (asked === null) return null;
    for (const id of asked) touchpoints.add(id);
    for (const id of stepsAskedAbout(source)) steps.add(id);
  }
  const meant = {
    touchpoint: likelyMeant(workspace, 'touchpoint'),
    journey: likelyMeant(workspace, 'journey'),
    step: likelyMeant(workspace, 'step'),
  };
  return ({ id: journey }, { id: step, touchpoint }) =>
    touchpoints.has(touchpoint) ||
    [`${journey}/${step}`, `${journey}/*`, `*/${step}`, '*/*'].some((id) => steps.has(id)) ||
    meant.touchpoint.has(touchpoint) ||
    meant.journey.has(journey) ||
    meant.step.has(`${journey}/${step}`);
}

/** True where the touchpoint has results of its own, could not be read, or cannot be measured because people do not meet it (yet). */
function mayBeMeasured({ touchpoints }: Workspace, { touchpoint: id }: Step): boolean {
  const touchpoint = touchpoints.get(id);
  if (touchpoint === undefined || !isLive(touchpoint)) return true;
  return (touchpoint.measurements ?? []).length > 0 || touchpoint.origin.refused(['measurements']);
}

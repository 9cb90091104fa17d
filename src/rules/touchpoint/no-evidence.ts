/** `touchpoint/no-evidence` */
import { stepsAskedAbout, touchpointsAskedAbout } from '../../model/feedback.js';
import { stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { isPartlyUnread, likelyMeant } from '../certainty.js';
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

export const noEvidence: Rule = {
  name: 'touchpoint/no-evidence',
  severity: 'warning',
  summary: 'Something is measured at every live touchpoint: it has measurements, or a feedback source asks about it.',
  why: 'Where nobody measures, the loudest opinion decides what is improved. An assessment is such an opinion: assumed, not measured.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
^^^^
assessment: { satisfaction: 4, date: 2026-10-12 }
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
measurements:
  - { measure: csat, scale: [1, 5], counts: { 3: 20, 4: 50, 5: 22 }, date: 2026-09-30 }
`,
  sees: {
    touchpoint: ['status', 'measurements', 'assessment'],
    journey: ['steps'],
    feedback: ['answers', 'touchpoint', 'journey', 'step'],
    references: true,
  },
  *check(workspace) {
    const asked = askedAbout(workspace);
    if (asked === null) return;
    const silent = liveTouchpoints(workspace).filter(
      ({ id, measurements = [], origin }) => measurements.length === 0 && !asked.has(id) && !origin.refused(['measurements']),
    );
    if (silent.length === 0) return;
    const meant = likelyMeant(workspace, 'touchpoint');
    for (const { id, assessment, origin } of silent) {
      if (meant.has(id)) continue;
      const assumed = assessment === undefined ? '' : `; its assessment of ${assessment.date} is assumed`;
      yield {
        at: origin.locate(['measurements']),
        message: `Nothing is measured at the touchpoint "${id}"${assumed}`,
        hint: 'Add "measurements:", or a feedback source that asks about it',
      };
    }
  },
};

/** The touchpoints that a source asks about; null where only the data know, or something was not read that would say so. */
function askedAbout(workspace: Workspace): ReadonlySet<string> | null {
  if (isPartlyUnread(workspace, 'feedback', ['answers', 'touchpoint', 'journey', 'step'])) return null;
  const asked = new Set<string>();
  const steps = new Set<string>();
  for (const source of workspace.feedback.values()) {
    const ids = touchpointsAskedAbout(source);
    if (ids === null) return null;
    for (const id of ids) asked.add(id);
    for (const id of stepsAskedAbout(source)) steps.add(id);
  }
  if (steps.size === 0) return asked;
  return isPartlyUnread(workspace, 'journey', ['steps']) ? null : new Set([...asked, ...metAt(steps, workspace)]);
}

/** The touchpoints of steps, these as `journey/step` where `*` stands for any: who asks about a step asks about its touchpoint. */
function metAt(steps: ReadonlySet<string>, { journeys }: Workspace): readonly string[] {
  return [...journeys.values()].flatMap((journey) =>
    stepsOf(journey).flatMap(({ id, touchpoint }) =>
      [`${journey.id}/${id}`, `${journey.id}/*`, `*/${id}`, '*/*'].some((step) => steps.has(step)) ? [touchpoint] : [],
    ),
  );
}

/** `action/done-without-new-evidence` */
import type { Action } from '../../model/action.js';
import { subtractDuration } from '../../model/date.js';
import { ownerOf } from '../../model/references/names.js';
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import { exists, type Workspace } from '../../model/workspace.js';
import { quoted } from '../../text/quoted.js';
import type { Rule } from '../rule.js';
import { findNewestEvidence } from './newest-evidence.js';

// A quarter: so long a survey may take to come round again.
const defaultAge = 'P90D';

export const doneWithoutNewEvidence: Rule = {
  name: 'action/done-without-new-evidence',
  severity: 'warning',
  summary: 'What an action changed is measured again within 90 days.',
  why: 'An action that nobody measured after counts as a success by decree: nobody learns whether it helped.',
  bad: `
# file: touchpoints/web-order.yaml
name: Web order
measurements:
  - { measure: nps, counts: { detractors: 10, passives: 30, promoters: 60 }, date: 2025-11-30 }
# file: actions/shorter-form.yaml
title: Cut the form to 9 fields
touchpoints: [web-order]
status: done
done: 2026-02-20
      ^^^^^^^^^^
`,
  good: `
# file: touchpoints/web-order.yaml
name: Web order
measurements:
  - { measure: nps, counts: { detractors: 10, passives: 30, promoters: 60 }, date: 2025-11-30 }
  - { measure: nps, counts: { detractors: 8, passives: 25, promoters: 70 }, date: 2026-05-31 }
# file: actions/shorter-form.yaml
title: Cut the form to 9 fields
touchpoints: [web-order]
status: done
done: 2026-02-20
`,
  options: { max_age: defaultAge },
  sees: {
    action: ['status', 'done', 'touchpoints', 'journeys', 'expectations'],
    touchpoint: ['status', 'measurements'],
    journey: ['steps'],
    feedback: ['answers', 'touchpoint', 'journey', 'step', 'date'],
    references: true,
  },
  *check(workspace, { today, options }) {
    const latest = subtractDuration(today, options.max_age ?? defaultAge);
    const done = [...workspace.actions.values()].filter(isDone).filter((action) => action.done < latest);
    if (done.length === 0) return;
    const newestEvidence = findNewestEvidence(workspace);
    for (const action of done) {
      const targets = targetsOf(action, workspace);
      if (targets.length === 0 || targets.some((target) => (newestEvidence(target) ?? '') > action.done)) continue;
      yield {
        at: action.origin.locate(['done']),
        message: `The action "${action.id}" took effect on ${action.done}, and nothing was measured since where it changed something`,
        hint: `Measure again at ${quoted(targetNames(action))}, and compare before and after`,
      };
    }
  },
};

type DoneAction = Action & { readonly done: string };

function isDone(action: Action): action is DoneAction {
  return action.status === 'done' && action.done !== undefined;
}

/** What the action changes, as `touchpoint/hotline` or `journey/order`; none where that cannot be said, or nothing of it is live. */
function targetsOf({ touchpoints = [], journeys = [], expectations = [], origin }: Action, workspace: Workspace): readonly string[] {
  if (['touchpoints', 'journeys', 'expectations'].some((key) => origin.refused([key]))) return [];
  const named = [...touchpoints, ...expectations.map(ownerOf)];
  if (named.some((id) => !exists(workspace, 'touchpoint', id)) || journeys.some((id) => !exists(workspace, 'journey', id))) return [];
  if (journeys.length === 0 && !named.some((id) => isSurelyLive(workspace.touchpoints.get(id)))) return [];
  const met = journeys.flatMap((id) => workspace.journeys.get(id)?.steps ?? []).map(({ touchpoint }) => touchpoint);
  return [...[...named, ...met].map((id) => `touchpoint/${id}`), ...journeys.map((id) => `journey/${id}`)];
}

function isSurelyLive(touchpoint: Touchpoint | undefined): boolean {
  return touchpoint !== undefined && isLive(touchpoint) && !touchpoint.origin.refused(['status']);
}

function targetNames({ touchpoints = [], journeys = [], expectations = [] }: Action): readonly string[] {
  return [...new Set([...touchpoints, ...expectations.map(ownerOf), ...journeys])];
}

/** `promise/carried-by-nobody` */
import { isLive } from '../../model/touchpoint.js';
import { isPartlyUnread, likelyMeant } from '../certainty.js';
import type { Rule } from '../rule.js';

export const carriedByNobody: Rule = {
  name: 'promise/carried-by-nobody',
  severity: 'warning',
  summary: 'Every promise of the brand is carried by an expectation at a live touchpoint.',
  why: 'A promise that no touchpoint carries is kept by chance: nobody answers for it, and nobody can measure whether it holds.',
  bad: `
# file: tp.yaml
format: 1
name: Example
promises:
  - id: reliable
        ^^^^^^^^
    text: We keep our dates.
# file: touchpoints/delivery.yaml
name: Delivery
expectations:
  - id: on-time
    text: It comes when you said.
`,
  good: `
# file: tp.yaml
format: 1
name: Example
promises:
  - id: reliable
    text: We keep our dates.
# file: touchpoints/delivery.yaml
name: Delivery
expectations:
  - id: on-time
    text: It comes when you said.
    promise: reliable
`,
  sees: { touchpoint: ['status', 'expectations'], references: true },
  *check(workspace) {
    const { company, touchpoints } = workspace;
    if (company.promises === undefined || touchpoints.size === 0) return;
    if (isPartlyUnread(workspace, 'touchpoint', ['expectations', 'status'])) return;
    const carried = new Set(
      [...touchpoints.values()].filter(isLive).flatMap(({ expectations = [] }) => expectations.map(({ promise }) => promise)),
    );
    const meant = likelyMeant(workspace, 'promise');
    for (const [index, { id }] of company.promises.entries()) {
      if (carried.has(id) || meant.has(id)) continue;
      yield {
        at: company.origin.locate(['promises', index, 'id']),
        message: `No live touchpoint carries the promise "${id}"`,
        hint: `Name it as "promise:" of an expectation at the touchpoints where it is kept`,
      };
    }
  },
};

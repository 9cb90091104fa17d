/** `touchpoint/review-overdue` */
import { statusOf } from '../../model/touchpoint.js';
import type { Rule } from '../rule.js';

export const reviewOverdue: Rule = {
  name: 'touchpoint/review-overdue',
  severity: 'warning',
  summary: 'No touchpoint is left unseen beyond the day of its review.',
  why: 'A file that nobody has looked at again describes the touchpoint as it once was, and people plan with it.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
review_by: 2026-10-31
           ^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
review_by: 2027-10-31
`,
  sees: 'file',
  *check({ touchpoints }, { today }) {
    for (const touchpoint of touchpoints.values()) {
      const { id, review_by: day, origin } = touchpoint;
      // Also an idea can have its day; what is retired needs none.
      if (day === undefined || day >= today || statusOf(touchpoint) === 'retired' || origin.refused(['status'])) continue;
      yield {
        at: origin.locate(['review_by']),
        message: `The touchpoint "${id}" was to be looked at again by ${day}`,
        hint: 'Go through the file, then set "review_by:" to the next day',
      };
    }
  },
};

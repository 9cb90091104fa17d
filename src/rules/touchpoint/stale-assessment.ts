/** `touchpoint/stale-assessment` */
import { subtractDuration } from '../../model/date.js';
import { listed, plural } from '../../text/plural.js';
import type { Rule } from '../rule.js';
import { liveTouchpoints } from './live-touchpoints.js';

const defaultAge = 'P1Y';

export const staleAssessment: Rule = {
  name: 'touchpoint/stale-assessment',
  severity: 'warning',
  summary: 'The assessment of a live touchpoint is not older than a year.',
  why: 'A judgement of a workshop long ago stands in today’s ranking as if people still thought so.',
  bad: `
# file: touchpoints/hotline.yaml
name: Hotline
assessment:
  importance: 5
  date: 2024-10-12
        ^^^^^^^^^^
`,
  good: `
# file: touchpoints/hotline.yaml
name: Hotline
assessment:
  importance: 5
  date: 2026-10-12
`,
  options: { max_age: defaultAge },
  sees: 'file',
  *check(workspace, { today, options }) {
    const age = options.max_age ?? defaultAge;
    const oldest = subtractDuration(today, age);
    for (const { id, assessment, origin } of liveTouchpoints(workspace)) {
      if (assessment === undefined || assessment.date >= oldest) continue;
      yield {
        at: origin.locate(['assessment', 'date']),
        message: `The assessment of the touchpoint "${id}" is older than ${inWords(age)}: it is of ${assessment.date}`,
        hint: 'Judge it again and set its "date:", or measure and take it out',
      };
    }
  },
};

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** `P1Y6M` as "1 year and 6 months"; hours and less do not count. */
function inWords(duration: string): string {
  const [days = ''] = duration.split('T');
  const parts = [...days.matchAll(/(\d+)([YMWD])/g)];
  return parts.length === 0
    ? plural(0, 'day')
    : listed(parts.map(([, count, unit]) => plural(Number(count), units[unit as keyof typeof units])));
}
